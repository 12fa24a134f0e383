// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangetext.h"

#include "ui/errortext.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Exchange)
};

QString fieldText(TaskField field)
{
    switch (field) {
    case TaskField::Title: return Words::tr("titles");
    case TaskField::Description: return Words::tr("notes");
    case TaskField::Completed: return Words::tr("what is done");
    case TaskField::List: return Words::tr("lists");
    case TaskField::Parent: return Words::tr("what is a step of what");
    case TaskField::Position: return Words::tr("the order");
    case TaskField::Priority: return Words::tr("priorities");
    case TaskField::Due: return Words::tr("due dates");
    case TaskField::Recurrence: return Words::tr("repetitions");
    case TaskField::Tags: return Words::tr("tags");
    case TaskField::Reminders: return Words::tr("reminders");
    case TaskField::Trashed: return Words::tr("the trash");
    }
    Q_UNREACHABLE();
}

QString fieldsText(const QMap<TaskField, int> &fields)
{
    QStringList parts;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        parts.append(QStringLiteral("%1 (%2)").arg(fieldText(it.key())).arg(it.value()));
    return enumerated(parts);
}

} // namespace

QString formatText(ExchangeFormat format)
{
    switch (format) {
    case ExchangeFormat::Json: return Words::tr("Backup (JSON)");
    case ExchangeFormat::Csv: return Words::tr("Table (CSV)");
    case ExchangeFormat::ICalendar: return Words::tr("Calendar (iCalendar)");
    case ExchangeFormat::TodoTxt: return Words::tr("todo.txt");
    case ExchangeFormat::Markdown: return Words::tr("Outline (Markdown)");
    }
    Q_UNREACHABLE();
}

QString columnText(CsvColumn column)
{
    switch (column) {
    case CsvColumn::Ignored: return Words::tr("Leave out");
    case CsvColumn::Id: return Words::tr("Id");
    case CsvColumn::Title: return Words::tr("Title");
    case CsvColumn::Description: return Words::tr("Notes");
    case CsvColumn::List: return Words::tr("List");
    case CsvColumn::Folder: return Words::tr("List around it");
    case CsvColumn::ParentId: return Words::tr("Id of the task it is a step of");
    case CsvColumn::Completed: return Words::tr("Done");
    case CsvColumn::Priority: return Words::tr("Priority");
    case CsvColumn::Due: return Words::tr("Due");
    case CsvColumn::Recurrence: return Words::tr("Repetition");
    case CsvColumn::RecurrenceFrom: return Words::tr("Repetition counts from");
    case CsvColumn::Tags: return Words::tr("Tags");
    case CsvColumn::Reminders: return Words::tr("Reminders");
    case CsvColumn::CreatedAt: return Words::tr("Made at");
    case CsvColumn::CompletedAt: return Words::tr("Done at");
    case CsvColumn::Kind: return Words::tr("Kind of row");
    case CsvColumn::Indent: return Words::tr("Indentation");
    case CsvColumn::Zone: return Words::tr("Time zone");
    case CsvColumn::AllDay: return Words::tr("All day");
    case CsvColumn::Language: return Words::tr("Language of dates");
    }
    Q_UNREACHABLE();
}

QString fateText(ImportItem::Fate fate)
{
    switch (fate) {
    case ImportItem::Fate::Added: return Words::tr("New");
    case ImportItem::Fate::Changed: return Words::tr("Changed back");
    case ImportItem::Fate::AlreadyThere: return Words::tr("Already here");
    case ImportItem::Fate::LeftOut: return Words::tr("Left out");
    }
    Q_UNREACHABLE();
}

QString planText(const ImportPlan &plan, const QMap<QString, int> &leftOut)
{
    using Fate = ImportItem::Fate;
    QStringList lines;
    if (plan.changes.isEmpty())
        lines.append(Words::tr("There is nothing to change."));
    if (const int added = plan.count(Fate::Added))
        lines.append(Words::tr("%n tasks will be added.", nullptr, added));
    if (const int changed = plan.count(Fate::Changed))
        lines.append(Words::tr("%n will be changed back.", nullptr, changed));
    if (const int there = plan.count(Fate::AlreadyThere))
        lines.append(Words::tr("%n are here already.", nullptr, there));
    if (!plan.newLists.isEmpty())
        lines.append(Words::tr("New lists: %1.").arg(enumerated(plan.newLists)));
    if (!plan.newFilters.isEmpty())
        lines.append(Words::tr("New filters: %1.").arg(enumerated(plan.newFilters)));
    if (!plan.notStored.isEmpty())
        lines.append(Words::tr("This server cannot keep: %1.").arg(fieldsText(plan.notStored)));
    if (const int trashed = plan.count(Fate::LeftOut))
        lines.append(
            Words::tr("%n that were in the trash are left out, since this server has none.", nullptr, trashed));
    if (plan.adapted > 0)
        lines.append(Words::tr("%n are cut or changed to fit the limits of a task.", nullptr, plan.adapted));
    QStringList names;
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it)
        names.append(QStringLiteral("%1 (%2)").arg(it.key()).arg(it.value()));
    if (!names.isEmpty())
        lines.append(Words::tr("Nothing here corresponds to: %1.").arg(enumerated(names)));
    return lines.join(QLatin1Char('\n'));
}

QString notCarriedText(ExchangeFormat format, const QList<Task> &tasks)
{
    const QMap<TaskField, int> missing = notCarried(format, tasks);
    return missing.isEmpty() ? QString() : Words::tr("The file does not have: %1.").arg(fieldsText(missing));
}

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return Words::tr("Once a day");
    case BackupReason::BeforeImport: return Words::tr("Before an import");
    case BackupReason::BeforeRestore: return Words::tr("Before restoring another one");
    }
    Q_UNREACHABLE();
}

QString planProblemText(const Error &error)
{
    return error.kind == Error::Kind::InvalidInput ? fileProblemText(error) : errorText(error).paragraph();
}

QString fileProblemText(const Error &error)
{
    QString text = Words::tr("The file cannot be read.");
    for (const Error::Field &field : error.fields)
        text = QStringLiteral("%1 %2.").arg(field.name, field.message);
    return text.at(0).toUpper() + text.mid(1);
}

} // namespace Latchkey
