// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/completion.h"

#include "core/tasks/occurrence.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace Latchkey {

namespace {

EditTask doneOrOpen(const QString &id, bool completed)
{
    TaskPatch patch;
    patch.completed = completed;
    return {id, patch};
}

/// A task as it begins anew.
AddTask again(const Task &task, const Due &next)
{
    AddTask added{occurrenceId(task.id, next), task};
    added.task.completed = false;
    return added;
}

AddTask stepAgain(const Task &step, const Due &next, qint64 days)
{
    AddTask added = again(step, next);
    added.task.parentId = occurrenceId(step.parentId, next);
    if (added.task.due.isSet())
        added.task.due.date = added.task.due.date.addDays(days);
    return added;
}

Changes nextOf(const Task &task, const QList<Task> &steps, const Completion &completion)
{
    const std::optional<Occurrence> next = nextOccurrence(task.due, task.recurrence, completion.at, completion.local);
    if (!next || completion.exists(occurrenceId(task.id, next->due)))
        return {};
    AddTask added = again(task, next->due);
    added.task.due = next->due;
    added.task.recurrence = next->recurrence;
    Changes changes{added};
    const qint64 days = task.due.isSet() ? task.due.date.daysTo(next->due.date) : 0;
    QSet<QString> comeBack{task.id};
    for (const Task &step : steps) {
        // What is in the trash does not, and neither does what is beneath it.
        if (step.trashed || !comeBack.contains(step.parentId) || completion.exists(occurrenceId(step.id, next->due)))
            continue;
        comeBack.insert(step.id);
        changes.append(stepAgain(step, next->due, days));
    }
    return changes;
}

} // namespace

QList<Task> stepsBeneath(const QString &id, const QList<Task> &tasks)
{
    QHash<QString, QList<const Task *>> steps;
    for (const Task &task : tasks) {
        if (!task.parentId.isEmpty())
            steps[task.parentId].append(&task);
    }
    QList<Task> beneath;
    for (const Task *step : steps.take(id))
        beneath.append(*step);
    for (qsizetype i = 0; i < beneath.size(); ++i) {
        for (const Task *step : steps.take(beneath.at(i).id)) // taken, so that a circle ends
            beneath.append(*step);
    }
    return beneath;
}

Changes completing(const Task &task, const QList<Task> &steps, const Completion &completion)
{
    if (task.completed)
        return {};
    Changes changes;
    for (const Task &step : steps) {
        if (!step.completed && !step.trashed)
            changes.append(doneOrOpen(step.id, true));
    }
    changes.append(doneOrOpen(task.id, true));
    if (task.recurrence.isSet())
        changes += nextOf(task, steps, completion);
    return changes;
}

Changes reopening(const Task &task, const QList<Task> &steps)
{
    Changes changes{doneOrOpen(task.id, false)};
    for (const Task &step : steps) {
        if (step.completed && task.completedAt.isValid() && step.completedAt == task.completedAt)
            changes.append(doneOrOpen(step.id, false));
    }
    return changes;
}

QString occurrenceId(const QString &id, const Due &next)
{
    return QUuid::createUuidV5(QUuid(id), id + QLatin1Char(' ') + toWire(next)).toString(QUuid::WithoutBraces);
}

} // namespace Latchkey
