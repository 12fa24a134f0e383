// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/pastedtasks.h"

#include <QRegularExpression>

namespace Latchkey {

namespace {

constexpr int TabWidth = 4;

int indentationOf(QStringView blanks)
{
    int column = 0;
    for (const QChar c : blanks)
        column = c == QLatin1Char('\t') ? (column / TabWidth + 1) * TabWidth : column + 1;
    return column;
}

} // namespace

QList<PastedTask> pastedTasks(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|[\r\n\u2028\u2029]"));
    static const QRegularExpression form(
        QStringLiteral("^(\\s*)(?:(?:[-*+\u2022\u2013]|\\d{1,4}[.)])\\s+)?(?:\\[([ xX])\\]\\s+)?(.*\\S)\\s*$"));
    QList<PastedTask> tasks;
    QList<std::pair<int, int>> open; // indentation and task that lines may be steps of
    for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch())
            continue;
        const int indentation = indentationOf(match.capturedView(1));
        while (!open.isEmpty() && open.last().first >= indentation)
            open.removeLast();
        PastedTask task{match.captured(3), open.isEmpty() ? -1 : open.last().second, false};
        task.completed = match.capturedView(2).compare(u"x", Qt::CaseInsensitive) == 0;
        open.append({indentation, int(tasks.size())});
        tasks.append(task);
    }
    return tasks;
}

} // namespace Latchkey
