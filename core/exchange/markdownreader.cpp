// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filetext.h"
#include "core/exchange/markdown.h"
#include "core/tasks/changes.h"

#include <QRegularExpression>

namespace Latchkey {

namespace {

/// A tab goes to the next of these columns.
constexpr int TabWidth = 4;

int indentOf(const QString &line)
{
    int column = 0;
    for (const QChar c : line) {
        if (c == QLatin1Char('\t'))
            column += TabWidth - column % TabWidth;
        else if (c == QLatin1Char(' '))
            ++column;
        else
            break;
    }
    return column;
}

class OutlineReader
{
public:
    Result<ExchangeData> read(const QString &text)
    {
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            ++m_number;
            if (const Result<void> taken = take(line); !taken)
                return fail(taken.error());
        }
        if (m_data.tasks.isEmpty())
            return fileError(0, QStringLiteral("has no task (\"- [ ] ...\")"));
        return std::move(m_data);
    }

private:
    struct Above
    {
        int indent;
        QString id;
    };

    Result<void> take(const QString &line)
    {
        static const QRegularExpression heading(QStringLiteral("^ {0,3}(#+)[ \\t]+(.*)$"));
        static const QRegularExpression item(
            QStringLiteral("^\\s*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(?:\\[(.)\\](?:[ \\t]+|$))?(.*)$"));
        static const QRegularExpression note(QStringLiteral("^\\s+> ?(.*)$"));
        if (line.trimmed().isEmpty())
            return {};
        if (const auto match = note.match(line); match.hasMatch() && takeNote(match.captured(1), indentOf(line)))
            return {};
        if (const auto match = heading.match(line); match.hasMatch())
            return takeHeading(int(match.capturedLength(1)), match.captured(2).trimmed());
        if (const auto match = item.match(line); match.hasMatch())
            return takeItem(indentOf(line), match.captured(1), match.captured(2).trimmed());
        if (!takeNote(line.trimmed(), indentOf(line)))
            ++m_data.leftOut[QStringLiteral("text")];
        return {};
    }

    Result<void> takeHeading(int level, const QString &name)
    {
        if (name.isEmpty())
            return fileError(m_number, QStringLiteral("is a heading without a name"));
        while (!m_headings.isEmpty() && m_headings.last().first >= level)
            m_headings.removeLast();
        m_headings.append({level, name});
        QStringList names;
        for (const auto &one : std::as_const(m_headings))
            names.append(one.second);
        m_listId = m_lists.idOf(names);
        m_above.clear();
        return {};
    }

    Result<void> takeItem(int indent, const QString &box, const QString &title)
    {
        if (title.isEmpty())
            return fileError(m_number, QStringLiteral("has no title"));
        while (!m_above.isEmpty() && m_above.last().indent >= indent)
            m_above.removeLast();
        Task task;
        task.id = newId();
        task.title = title;
        task.completed = box.compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
        task.listId = m_listId;
        task.parentId = m_above.isEmpty() ? QString() : m_above.last().id;
        m_above.append({indent, task.id});
        m_data.tasks.append(task);
        return checkCount(m_data, m_number);
    }

    /// False: it belongs to no task.
    bool takeNote(const QString &line, int indent)
    {
        if (m_above.isEmpty() || indent <= m_above.last().indent)
            return false;
        QString &description = m_data.tasks.last().description;
        description += (m_noteOf == m_data.tasks.size() ? QStringLiteral("\n") : QString()) + line;
        m_noteOf = m_data.tasks.size();
        return true;
    }

    ExchangeData m_data;
    ListMaker m_lists{m_data.lists};
    int m_number = 0;
    QList<std::pair<int, QString>> m_headings;
    QString m_listId;
    QList<Above> m_above;
    qsizetype m_noteOf = 0; ///< how many tasks there were when the last line of a description came
};

} // namespace

Result<ExchangeData> readMarkdown(const QByteArray &bytes)
{
    const Result<FileText> file = textOfFile(bytes);
    return file ? OutlineReader().read(file->text) : fail(file.error());
}

} // namespace Latchkey
