// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvtasks.h"

#include "core/exchange/csvvalues.h"
#include "core/tasks/changes.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

namespace Latchkey {

namespace {

/// Makes tasks of rows, one after the other.
class RowReader
{
public:
    RowReader(const CsvFile &file, const CsvMapping &mapping, const QDateTime &now)
        : m_file(file)
        , m_mapping(mapping)
        , m_now(now)
    {
    }

    Result<ExchangeData> read()
    {
        if (m_mapping.indexOf(CsvColumn::Title) < 0)
            return fileError(0, QStringLiteral("has no column for the title"));
        for (const CsvRow &row : m_file.rows) {
            m_row = &row;
            if (const Result<void> taken = takeRow(); !taken)
                return fail(taken.error());
        }
        return std::move(m_data);
    }

private:
    [[nodiscard]] QString text(CsvColumn column) const
    {
        const qsizetype index = m_mapping.indexOf(column);
        return index < 0 ? QString() : withoutGuard(m_row->cells.value(index));
    }
    [[nodiscard]] QString cell(CsvColumn column) const { return text(column).trimmed(); }
    [[nodiscard]] tl::unexpected<Error> wrong(CsvColumn column, const char *why) const
    {
        return fileError(m_row->line, QStringLiteral("\"%1\" %2").arg(cell(column).left(40), QLatin1String(why)));
    }
    void leaveOut(CsvColumn column)
    {
        const qsizetype index = m_mapping.indexOf(column);
        ++m_data.leftOut[m_file.header.value(index, nameOf(column))];
    }

    Result<void> takeRow()
    {
        const QString kind = m_mapping.flavour == CsvFlavour::Todoist ? cell(CsvColumn::Kind).toLower() : QString();
        if (kind == QLatin1String("section"))
            m_section = cell(CsvColumn::Title);
        else if (kind == QLatin1String("note"))
            addNote(cell(CsvColumn::Title));
        else if (kind.isEmpty() || kind == QLatin1String("task"))
            return takeTask();
        return {};
    }

    void addNote(const QString &note)
    {
        if (m_data.tasks.isEmpty())
            return;
        QString &description = m_data.tasks.last().description;
        description += (description.isEmpty() ? QString() : QStringLiteral("\n\n")) + note;
    }

    Result<void> takeTask()
    {
        Task task;
        task.id = idOf(cell(CsvColumn::Id));
        task.title = cell(CsvColumn::Title);
        task.description = text(CsvColumn::Description);
        task.tags = csvTags(cell(CsvColumn::Tags), m_mapping.flavour);
        if (m_mapping.flavour == CsvFlavour::Todoist)
            takeLabels(task);
        if (task.title.isEmpty())
            return fileError(m_row->line, QStringLiteral("has no title"));
        if (m_taken.contains(task.id))
            return fileError(m_row->line, QStringLiteral("has an id that is in the file already"));
        m_taken.insert(task.id);
        task.listId = m_lists.idOf(listNames());
        if (const Result<void> placed = place(task); !placed)
            return placed;
        if (const Result<void> dated = takeDates(task); !dated)
            return dated;
        if (const Result<void> described = takeState(task); !described)
            return described;
        m_data.tasks.append(task);
        return checkCount(m_data, m_row->line);
    }

    [[nodiscard]] QStringList listNames() const
    {
        QStringList names = namesOfPath(cell(CsvColumn::List));
        if (const QString folder = cell(CsvColumn::Folder); !folder.isEmpty())
            names.prepend(folder);
        if (!m_section.isEmpty())
            names.append(m_section);
        return names;
    }

    /// Todoist writes labels behind the text.
    static void takeLabels(Task &task)
    {
        static const QRegularExpression label(QStringLiteral("(?:^|\\s)@(\\S+)"));
        auto labels = label.globalMatch(task.title);
        while (labels.hasNext())
            task.tags.append(labels.next().captured(1));
        task.title = task.title.remove(label).trimmed();
        task.tags.removeDuplicates();
    }

    /// Only what no other file can have is an id beyond this file.
    QString idOf(const QString &name)
    {
        if (name.isEmpty())
            return newId();
        QString &id = m_ids[name];
        if (id.isEmpty())
            id = QUuid(name).isNull() ? newId() : idForForeignName(name);
        return id;
    }

    Result<void> place(Task &task)
    {
        if (const QString parent = cell(CsvColumn::ParentId); !parent.isEmpty())
            task.parentId = idOf(parent);
        const QString depth = cell(CsvColumn::Indent);
        if (depth.isEmpty())
            return {};
        const int indent = depth.toInt();
        if (indent < 1 || indent > m_above.size() + 1)
            return wrong(CsvColumn::Indent, "is no indentation that can be here");
        m_above.resize(indent - 1);
        task.parentId = m_above.isEmpty() ? QString() : m_above.last();
        m_above.append(task.id);
        return {};
    }

    [[nodiscard]] QByteArray zone() const
    {
        const QByteArray name = cell(CsvColumn::Zone).toLatin1();
        return !name.isEmpty() && QTimeZone(name).isValid() ? name : QByteArray();
    }

    Result<void> takeDue(Task &task)
    {
        const bool allDay = csvCompleted(cell(CsvColumn::AllDay)).value_or(false);
        const std::optional<Due> due = csvDue(cell(CsvColumn::Due), m_mapping, zone(), allDay);
        if (!due && m_mapping.flavour != CsvFlavour::Todoist)
            return wrong(CsvColumn::Due, "is no date");
        if (due)
            task.due = *due;
        else
            takeDueWords(task);
        return {};
    }

    /// Todoist has what a person typed there, in any language; what is not understood must not keep the rest out.
    void takeDueWords(Task &task)
    {
        const QDateTime now = zone().isEmpty() ? m_now : m_now.toTimeZone(QTimeZone(zone()));
        const auto said = csvDueWords(cell(CsvColumn::Due), now, QLocale(cell(CsvColumn::Language)));
        if (!said)
            return leaveOut(CsvColumn::Due);
        task.due = said->due;
        task.due.zone = said->due.time ? zone() : QByteArray();
        task.recurrence = said->recurrence;
    }

    Result<void> takeDates(Task &task)
    {
        if (const Result<void> due = takeDue(task); !due)
            return due;
        const std::optional<QDateTime> created = csvTime(cell(CsvColumn::CreatedAt));
        if (!created)
            return wrong(CsvColumn::CreatedAt, "is no time");
        const std::optional<QDateTime> completed = csvTime(cell(CsvColumn::CompletedAt));
        if (!completed)
            return wrong(CsvColumn::CompletedAt, "is no time");
        task.createdAt = *created;
        task.completedAt = *completed;
        return {};
    }

    Result<void> takeState(Task &task)
    {
        const std::optional<bool> completed = csvCompleted(cell(CsvColumn::Completed));
        if (!completed)
            leaveOut(CsvColumn::Completed);
        task.completed = completed.value_or(false) || task.completedAt.isValid();
        const std::optional<int> priority = csvPriority(cell(CsvColumn::Priority), m_mapping.flavour);
        if (!priority)
            return wrong(CsvColumn::Priority, "is no priority");
        task.priority = *priority;
        const std::optional<QList<int>> reminders = csvReminders(cell(CsvColumn::Reminders));
        if (!reminders)
            leaveOut(CsvColumn::Reminders);
        task.reminders = reminders.value_or(QList<int>());
        takeRecurrence(task);
        return {};
    }

    void takeRecurrence(Task &task) const
    {
        QString rule = cell(CsvColumn::Recurrence);
        if (rule.startsWith(QLatin1String("RRULE:")))
            rule.remove(0, 6);
        if (!rule.isEmpty())
            task.recurrence = {rule, cell(CsvColumn::RecurrenceFrom) == QLatin1String("completion")};
    }

    const CsvFile &m_file;
    const CsvMapping &m_mapping;
    const QDateTime m_now;
    const CsvRow *m_row = nullptr;
    ExchangeData m_data;
    ListMaker m_lists{m_data.lists};
    QHash<QString, QString> m_ids; ///< by what they are in the file
    QSet<QString> m_taken;
    QStringList m_above; ///< ids of the tasks the next one may be a step of
    QString m_section;
};

} // namespace

Result<ExchangeData> tasksOfCsv(const CsvFile &file, const CsvMapping &mapping, const QDateTime &now)
{
    return RowReader(file, mapping, now).read();
}

Result<ExchangeData> readCsv(const QByteArray &bytes, const QDateTime &now)
{
    const Result<CsvFile> file = openCsv(bytes);
    return file ? tasksOfCsv(*file, guessMapping(*file), now) : fail(file.error());
}

} // namespace Latchkey
