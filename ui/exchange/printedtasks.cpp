// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/printedtasks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QTextDocument>

namespace Latchkey {

namespace {

struct PrintedTaskWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::PrintedTasks)
};

QString dueText(const Due &due)
{
    if (!due.isSet())
        return {};
    QString text = QLocale().toString(due.date, QLocale::ShortFormat);
    if (due.time)
        text += QLatin1Char(' ') + QLocale().toString(*due.time, QLocale::ShortFormat);
    return text;
}

QString taskHtml(const Task &task, int depth)
{
    QStringList facts;
    if (task.due.isSet())
        facts.append(dueText(task.due));
    if (task.priority < NoPriority)
        facts.append(PrintedTaskWords::tr("priority %1").arg(task.priority));
    for (const QString &tag : task.tags)
        facts.append(QLatin1Char('@') + tag);
    const QString title = task.title.toHtmlEscaped();
    QString html =
        QStringLiteral("<p style=\"margin: 2px 0 2px %1px\">%2 %3")
            .arg(QString::number(depth * 24), task.completed ? QStringLiteral("&#9746;") : QStringLiteral("&#9744;"),
                 task.completed ? QStringLiteral("<s>%1</s>").arg(title) : title);
    if (!facts.isEmpty())
        html += QStringLiteral(" <small>%1</small>").arg(facts.join(QStringLiteral(" · ")).toHtmlEscaped());
    if (!task.description.isEmpty())
        html += QStringLiteral("<br><small>%1</small>")
                    .arg(task.description.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    return html + QStringLiteral("</p>");
}

} // namespace

QString printedHtml(const ExchangeData &data)
{
    const ListPaths paths(data.lists);
    QHash<QString, int> depths;
    QString html;
    std::optional<QString> listId;
    for (const Task &task : data.tasks) {
        if (task.trashed)
            continue;
        const int depth = depths.contains(task.parentId) ? depths.value(task.parentId) + 1 : 0;
        depths.insert(task.id, depth);
        if (depth == 0 && listId != task.listId) {
            listId = task.listId;
            const QStringList path = paths.of(task.listId);
            const QString heading = path.isEmpty() ? PrintedTaskWords::tr("Inbox") : path.join(QStringLiteral(" / "));
            html += QStringLiteral("<h2>%1</h2>").arg(heading.toHtmlEscaped());
        }
        html += taskHtml(task, depth);
    }
    return html;
}

void printTasks(const ExchangeData &data, QPagedPaintDevice &device)
{
    QTextDocument document;
    document.setHtml(printedHtml(data));
    document.print(&device);
}

} // namespace Latchkey
