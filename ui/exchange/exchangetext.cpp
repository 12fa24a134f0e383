// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangetext.h"

#include "ui/errortext.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Exchange)
};

QString fieldText(TaskField field)
{
    switch (field) {
    case TaskField::Title: return ExchangeWords::tr("titles");
    case TaskField::Description: return ExchangeWords::tr("notes");
    case TaskField::Completed: return ExchangeWords::tr("what is done");
    case TaskField::List: return ExchangeWords::tr("lists");
    case TaskField::Parent: return ExchangeWords::tr("what is a step of what");
    case TaskField::Position: return ExchangeWords::tr("the order");
    case TaskField::Priority: return ExchangeWords::tr("priorities");
    case TaskField::Due: return ExchangeWords::tr("due dates");
    case TaskField::Recurrence: return ExchangeWords::tr("repetitions");
    case TaskField::Tags: return ExchangeWords::tr("tags");
    case TaskField::Reminders: return ExchangeWords::tr("reminders");
    case TaskField::Trashed: return ExchangeWords::tr("the trash");
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
    case ExchangeFormat::Json: return ExchangeWords::tr("Backup (JSON)");
    case ExchangeFormat::Csv: return ExchangeWords::tr("Table (CSV)");
    case ExchangeFormat::ICalendar: return ExchangeWords::tr("Calendar (iCalendar)");
    case ExchangeFormat::TodoTxt: return ExchangeWords::tr("todo.txt");
    case ExchangeFormat::Markdown: return ExchangeWords::tr("Outline (Markdown)");
    }
    Q_UNREACHABLE();
}

QString columnText(CsvColumn column)
{
    switch (column) {
    case CsvColumn::Ignored: return ExchangeWords::tr("Leave out");
    case CsvColumn::Id: return ExchangeWords::tr("Id");
    case CsvColumn::Title: return ExchangeWords::tr("Title");
    case CsvColumn::Description: return ExchangeWords::tr("Notes");
    case CsvColumn::List: return ExchangeWords::tr("List");
    case CsvColumn::Folder: return ExchangeWords::tr("List around it");
    case CsvColumn::ParentId: return ExchangeWords::tr("Id of the task it is a step of");
    case CsvColumn::Completed: return ExchangeWords::tr("Done");
    case CsvColumn::Priority: return ExchangeWords::tr("Priority");
    case CsvColumn::Due: return ExchangeWords::tr("Due");
    case CsvColumn::Recurrence: return ExchangeWords::tr("Repetition");
    case CsvColumn::RecurrenceFrom: return ExchangeWords::tr("Repetition counts from");
    case CsvColumn::Tags: return ExchangeWords::tr("Tags");
    case CsvColumn::Reminders: return ExchangeWords::tr("Reminders");
    case CsvColumn::CreatedAt: return ExchangeWords::tr("Made at");
    case CsvColumn::CompletedAt: return ExchangeWords::tr("Done at");
    case CsvColumn::Kind: return ExchangeWords::tr("Kind of row");
    case CsvColumn::Indent: return ExchangeWords::tr("Indentation");
    case CsvColumn::Zone: return ExchangeWords::tr("Time zone");
    case CsvColumn::AllDay: return ExchangeWords::tr("All day");
    case CsvColumn::Language: return ExchangeWords::tr("Language of dates");
    }
    Q_UNREACHABLE();
}

QString fateText(ImportItem::Fate fate)
{
    switch (fate) {
    case ImportItem::Fate::Added: return ExchangeWords::tr("New");
    case ImportItem::Fate::Changed: return ExchangeWords::tr("Changed back");
    case ImportItem::Fate::AlreadyThere: return ExchangeWords::tr("Already here");
    case ImportItem::Fate::LeftOut: return ExchangeWords::tr("Left out");
    }
    Q_UNREACHABLE();
}

QString planText(const ImportPlan &plan, const QMap<QString, int> &leftOut)
{
    using Fate = ImportItem::Fate;
    QStringList lines;
    if (plan.changes.isEmpty())
        lines.append(ExchangeWords::tr("There is nothing to change."));
    if (const int added = plan.count(Fate::Added))
        lines.append(ExchangeWords::tr("%n tasks will be added.", nullptr, added));
    if (const int changed = plan.count(Fate::Changed))
        lines.append(ExchangeWords::tr("%n will be changed back.", nullptr, changed));
    if (const int there = plan.count(Fate::AlreadyThere))
        lines.append(ExchangeWords::tr("%n are here already.", nullptr, there));
    if (!plan.newLists.isEmpty())
        lines.append(ExchangeWords::tr("New lists: %1.").arg(enumerated(plan.newLists)));
    if (!plan.newFilters.isEmpty())
        lines.append(ExchangeWords::tr("New filters: %1.").arg(enumerated(plan.newFilters)));
    if (!plan.notStored.isEmpty())
        lines.append(ExchangeWords::tr("This server cannot keep: %1.").arg(fieldsText(plan.notStored)));
    if (const int trashed = plan.count(Fate::LeftOut))
        lines.append(
            ExchangeWords::tr("%n that were in the trash are left out, since this server has none.", nullptr, trashed));
    if (plan.adapted > 0)
        lines.append(ExchangeWords::tr("%n are cut or changed to fit the limits of a task.", nullptr, plan.adapted));
    QStringList names;
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it)
        names.append(QStringLiteral("%1 (%2)").arg(it.key()).arg(it.value()));
    if (!names.isEmpty())
        lines.append(ExchangeWords::tr("Nothing here corresponds to: %1.").arg(enumerated(names)));
    return lines.join(QLatin1Char('\n'));
}

QString notCarriedText(ExchangeFormat format, const QList<Task> &tasks)
{
    const QMap<TaskField, int> missing = notCarried(format, tasks);
    return missing.isEmpty() ? QString() : ExchangeWords::tr("The file does not have: %1.").arg(fieldsText(missing));
}

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return ExchangeWords::tr("Once a day");
    case BackupReason::BeforeImport: return ExchangeWords::tr("Before an import");
    case BackupReason::BeforeRestore: return ExchangeWords::tr("Before restoring another one");
    }
    Q_UNREACHABLE();
}

QString planProblemText(const Error &error)
{
    return error.kind == Error::Kind::InvalidInput ? fileProblemText(error) : errorText(error).paragraph();
}

QString fileProblemText(const Error &error)
{
    QString text = ExchangeWords::tr("The file cannot be read.");
    for (const Error::Field &field : error.fields)
        text = QStringLiteral("%1 %2.").arg(field.name, field.message);
    return text.at(0).toUpper() + text.mid(1);
}

} // namespace Latchkey
