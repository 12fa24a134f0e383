// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskedits.h"

#include "core/tasks/completion.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

namespace Latchkey::TaskEdits {

namespace {

struct TaskEditWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TaskEdits)
};

constexpr int LongestQuote = 40;

QString quoted(const Task &task)
{
    const QString &title = task.title;
    return title.size() <= LongestQuote ? title : title.left(LongestQuote - 1).trimmed() + QChar(0x2026);
}

/// One task by its title, several by their number: "%1" and "%n".
struct Phrases
{
    const char *one;
    const char *many;
};

QString phrase(const QList<Task> &tasks, const Phrases &phrases)
{
    return tasks.size() == 1 ? TaskEditWords::tr(phrases.one).arg(quoted(tasks.constFirst()))
                             : TaskEditWords::tr(phrases.many, nullptr, int(tasks.size()));
}

TaskEdit patched(const QList<Task> &tasks, const TaskPatch &patch, const Phrases &phrases)
{
    TaskEdit edit;
    for (const Task &task : tasks)
        edit.changes.append(EditTask{task.id, patch});
    edit.text = phrase(tasks, phrases);
    return edit;
}

constexpr Phrases DonePhrases{QT_TRANSLATE_NOOP("Latchkey::TaskEdits", "Done: %1"),
                              QT_TRANSLATE_N_NOOP("Latchkey::TaskEdits", "%n tasks done")};
constexpr Phrases OpenPhrases{QT_TRANSLATE_NOOP("Latchkey::TaskEdits", "Open again: %1"),
                              QT_TRANSLATE_N_NOOP("Latchkey::TaskEdits", "%n tasks open again")};
constexpr Phrases TrashPhrases{QT_TRANSLATE_NOOP("Latchkey::TaskEdits", "In the trash: %1"),
                               QT_TRANSLATE_N_NOOP("Latchkey::TaskEdits", "%n tasks in the trash")};
constexpr Phrases DeletePhrases{QT_TRANSLATE_NOOP("Latchkey::TaskEdits", "Deleted: %1"),
                                QT_TRANSLATE_N_NOOP("Latchkey::TaskEdits", "%n tasks deleted")};
constexpr Phrases RestorePhrases{QT_TRANSLATE_NOOP("Latchkey::TaskEdits", "Restored: %1"),
                                 QT_TRANSLATE_N_NOOP("Latchkey::TaskEdits", "%n tasks restored")};
constexpr Phrases PriorityPhrases{QT_TRANSLATE_NOOP("Latchkey::TaskEdits", "Priority changed: %1"),
                                  QT_TRANSLATE_N_NOOP("Latchkey::TaskEdits", "Priority of %n tasks changed")};
constexpr Phrases DuePhrases{QT_TRANSLATE_NOOP("Latchkey::TaskEdits", "Rescheduled: %1"),
                             QT_TRANSLATE_N_NOOP("Latchkey::TaskEdits", "%n tasks rescheduled")};
constexpr Phrases MovePhrases{QT_TRANSLATE_NOOP("Latchkey::TaskEdits", "Moved: %1"),
                              QT_TRANSLATE_N_NOOP("Latchkey::TaskEdits", "%n tasks moved")};
constexpr Phrases TagPhrases{QT_TRANSLATE_NOOP("Latchkey::TaskEdits", "Tags changed: %1"),
                             QT_TRANSLATE_N_NOOP("Latchkey::TaskEdits", "Tags of %n tasks changed")};

/// What is not due can neither recur nor remind.
EditTask dueChange(const Task &task, const Due &due)
{
    TaskPatch patch;
    patch.due = due;
    if (!due.isSet() && task.recurrence.isSet())
        patch.recurrence = Recurrence();
    if (!due.isSet() && !task.reminders.isEmpty())
        patch.reminders = QList<int>();
    return EditTask{task.id, patch};
}

QSet<QString> idsOf(const QList<Task> &tasks)
{
    QSet<QString> ids;
    for (const Task &task : tasks)
        ids.insert(task.id);
    return ids;
}

void appendWithSteps(const Task &task, const QMultiHash<QString, const Task *> &steps, QSet<QString> &seen,
                     QList<Task> &result)
{
    if (seen.contains(task.id))
        return;
    seen.insert(task.id);
    result.append(task);
    for (const Task *step : steps.values(task.id))
        appendWithSteps(*step, steps, seen, result);
}

} // namespace

QList<Task> withSteps(const QList<Task> &tasks, const QList<Task> &all)
{
    QMultiHash<QString, const Task *> steps;
    for (const Task &task : all) {
        if (!task.parentId.isEmpty())
            steps.insert(task.parentId, &task);
    }
    QList<Task> result;
    QSet<QString> seen;
    for (const Task &task : tasks)
        appendWithSteps(task, steps, seen, result);
    return result;
}

TaskEdit completed(const QList<Task> &tasks, const QList<Task> &all, bool completed, const QDateTime &now,
                   const QTimeZone &zone)
{
    const Completion completion{now.toUTC(), zone, [&all](const QString &id) {
                                    return std::any_of(all.cbegin(), all.cend(),
                                                       [&](const Task &t) { return t.id == id; });
                                }};
    const QSet<QString> chosen = idsOf(tasks);
    const QList<Task> related = withSteps(tasks, all);
    // Steps are looked for among these again and again.
    const QSet<QString> relatedIds = idsOf(related);
    QList<Task> concerned;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(concerned),
                 [&](const Task &task) { return relatedIds.contains(task.id); });
    QSet<QString> withOthers; // steps of what is changed with them
    QList<Task> changing;
    TaskEdit edit;
    for (const Task &task : related) {
        if (!chosen.contains(task.id) || withOthers.contains(task.id) || task.completed == completed)
            continue;
        changing.append(task);
        const QList<Task> steps = stepsBeneath(task.id, concerned);
        for (const Task &step : steps)
            withOthers.insert(step.id);
        edit.changes += completed ? completing(task, steps, completion) : reopening(task, steps);
    }
    edit.text = phrase(changing, completed ? DonePhrases : OpenPhrases);
    return edit;
}

TaskEdit removed(const QList<Task> &tasks, const QList<Task> &all, TaskFields fields)
{
    const auto toTrash = [&](const Task &task) { return fields.testFlag(TaskField::Trashed) && !task.trashed; };
    TaskPatch patch;
    patch.trashed = true;
    TaskEdit edit;
    QSet<QString> deleted;
    for (const Task &task : withSteps(tasks, all)) {
        if (deleted.contains(task.parentId)) {
            deleted.insert(task.id); // with the task that it is a step of
        } else if (toTrash(task)) {
            edit.changes.append(EditTask{task.id, patch});
        } else {
            edit.changes.append(DeleteTask{task.id});
            deleted.insert(task.id);
        }
    }
    edit.text = phrase(tasks, deleted.isEmpty() ? TrashPhrases : DeletePhrases);
    return edit;
}

TaskEdit restored(const QList<Task> &tasks, const QList<Task> &all)
{
    TaskPatch patch;
    patch.trashed = false;
    TaskEdit edit = patched(withSteps(tasks, all), patch, RestorePhrases);
    edit.text = phrase(tasks, RestorePhrases);
    return edit;
}

TaskEdit prioritised(const QList<Task> &tasks, int priority)
{
    TaskPatch patch;
    patch.priority = priority;
    return patched(tasks, patch, PriorityPhrases);
}

TaskEdit scheduled(const QList<Task> &tasks, const QDate &day)
{
    TaskEdit edit;
    for (const Task &task : tasks)
        edit.changes.append(dueChange(task, day.isValid() ? Due{day, task.due.time, task.due.zone} : Due()));
    edit.text = phrase(tasks, DuePhrases);
    return edit;
}

TaskEdit scheduled(const QList<Task> &tasks, const Due &due)
{
    TaskEdit edit;
    for (const Task &task : tasks)
        edit.changes.append(dueChange(task, due));
    edit.text = phrase(tasks, DuePhrases);
    return edit;
}

TaskEdit moved(const QList<Task> &tasks, const QList<Task> &all, const QString &list, const QString &name)
{
    const QList<Task> moving = withSteps(tasks, all);
    const QSet<QString> ids = idsOf(moving);
    TaskEdit edit;
    for (const Task &task : moving) {
        TaskPatch patch;
        patch.listId = list;
        if (!ids.contains(task.parentId)) {
            patch.parentId = QString();
            patch.position = QString();
        }
        edit.changes.append(EditTask{task.id, patch});
    }
    edit.text = phrase(tasks, MovePhrases);
    if (!name.isEmpty())
        edit.text = TaskEditWords::tr("%1, to %2").arg(edit.text, name);
    return edit;
}

TaskEdit tagged(const QList<Task> &tasks, const QString &tag, bool tagged)
{
    TaskEdit edit;
    for (const Task &task : tasks) {
        TaskPatch patch;
        patch.tags = task.tags;
        patch.tags->removeAll(tag);
        if (tagged)
            patch.tags->append(tag);
        edit.changes.append(EditTask{task.id, patch});
    }
    edit.text = phrase(tasks, TagPhrases);
    return edit;
}

} // namespace Latchkey::TaskEdits
