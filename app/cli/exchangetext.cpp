// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchangetext.h"

#include "app/cli/terminal.h"

namespace Latchkey::Cli {

namespace {

using Fate = ImportItem::Fate;

QString fieldName(TaskField field)
{
    switch (field) {
    case TaskField::Title: return QStringLiteral("title");
    case TaskField::Description: return QStringLiteral("description");
    case TaskField::Completed: return QStringLiteral("whether it is done");
    case TaskField::List: return QStringLiteral("list");
    case TaskField::Parent: return QStringLiteral("the task it is a step of");
    case TaskField::Position: return QStringLiteral("position");
    case TaskField::Priority: return QStringLiteral("priority");
    case TaskField::Due: return QStringLiteral("due date");
    case TaskField::Recurrence: return QStringLiteral("recurrence");
    case TaskField::Tags: return QStringLiteral("tags");
    case TaskField::Reminders: return QStringLiteral("reminders");
    case TaskField::Trashed: return QStringLiteral("the trash");
    }
    Q_UNREACHABLE();
}

QString tasksText(int count)
{
    return count == 1 ? QStringLiteral("1 task") : QStringLiteral("%1 tasks").arg(count);
}

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return QStringLiteral("of the day");
    case BackupReason::BeforeImport: return QStringLiteral("before an import");
    case BackupReason::BeforeRestore: return QStringLiteral("before a restore");
    }
    Q_UNREACHABLE();
}

QString fieldsText(const QMap<TaskField, int> &fields)
{
    QStringList parts;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        parts.append(QStringLiteral("%1 (%2)").arg(fieldName(it.key()), tasksText(it.value())));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QStringList importLines(const ImportPlan &plan, const QMap<QString, int> &leftOut, bool dry)
{
    QStringList lines{QStringLiteral("%1 %2").arg(tasksText(plan.count(Fate::Added)),
                                                  dry ? QStringLiteral("would be added") : QStringLiteral("added"))};
    if (const int changed = plan.count(Fate::Changed))
        lines.append(QStringLiteral("%1 %2").arg(tasksText(changed), dry ? QStringLiteral("would be changed back")
                                                                         : QStringLiteral("changed back")));
    if (const int there = plan.count(Fate::AlreadyThere))
        lines.append(QStringLiteral("%1 already there").arg(tasksText(there)));
    for (const QString &list : plan.newLists)
        lines.append(QStringLiteral("new list: %1").arg(printable(list)));
    for (const QString &filter : plan.newFilters)
        lines.append(QStringLiteral("new filter: %1").arg(printable(filter)));
    if (!plan.notStored.isEmpty())
        lines.append(QStringLiteral("not stored by this server: %1").arg(fieldsText(plan.notStored)));
    if (const int trashed = plan.count(Fate::LeftOut))
        lines.append(QStringLiteral("left out, since this server has no trash: %1").arg(tasksText(trashed)));
    if (plan.adapted > 0)
        lines.append(QStringLiteral("cut or changed to fit the limits: %1").arg(tasksText(plan.adapted)));
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it)
        lines.append(QStringLiteral("not kept: %1 (%2 times)").arg(printable(it.key())).arg(it.value()));
    return lines;
}

QString notCarriedText(ExchangeFormat format, const QList<Task> &tasks)
{
    const QMap<TaskField, int> missing = notCarried(format, tasks);
    return missing.isEmpty() ? QString() : QStringLiteral("Not in the file: %1.").arg(fieldsText(missing));
}

QString backupLine(const BackupInfo &backup)
{
    return QStringLiteral("%1  %2  %3, %4")
        .arg(backup.id, backup.madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             tasksText(backup.tasks), reasonText(backup.reason));
}

} // namespace Latchkey::Cli
