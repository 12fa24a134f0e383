// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/capture/newtasks.h"

#include "core/tasks/position.h"
#include "core/tasks/taskrepository.h"

namespace Latchkey {

namespace {

QString listNamed(const TaskRepository &repository, const QString &name)
{
    for (const TaskList &list : repository.lists()) {
        if (list.name.compare(name, Qt::CaseInsensitive) == 0)
            return list.id;
    }
    return {};
}

QString lastPosition(const TaskRepository &repository, const TaskDraft &sibling)
{
    QString last;
    const QList<Task> all = repository.tasks();
    for (const Task &task : all) {
        const bool beside = task.listId == sibling.listId && task.parentId == sibling.parentId;
        if (beside && isPosition(task.position) && (last.isEmpty() || comparePositions(task.position, last) > 0))
            last = task.position;
    }
    return last;
}

} // namespace

NewTasks newTask(const QuickAdd &quickAdd, const TaskDraft &defaults, const TaskRepository &repository)
{
    NewTasks made;
    QString listId = defaults.listId;
    if (quickAdd.listName) {
        listId = listNamed(repository, *quickAdd.listName);
        if (listId.isEmpty()) {
            listId = newId();
            ListDraft list;
            list.name = *quickAdd.listName;
            made.changes << AddList{listId, list};
        }
    }
    TaskDraft task = draftOf(quickAdd, listId);
    task.parentId = defaults.parentId;
    if (task.priority == NoPriority)
        task.priority = defaults.priority;
    if (!task.due.isSet())
        task.due = defaults.due;
    for (const QString &tag : defaults.tags) {
        if (!task.tags.contains(tag))
            task.tags << tag;
    }
    made.firstId = newId();
    made.changes << AddTask{made.firstId, task};
    return made;
}

NewTasks newTasks(const QList<PastedTask> &lines, const TaskDraft &defaults, const TaskRepository &repository)
{
    const TaskFields fields = repository.fields();
    NewTasks made;
    QStringList positions;
    if (fields.testFlag(TaskField::Position))
        positions = positionsBetween(lastPosition(repository, defaults), {}, int(lines.size()));
    QStringList ids;
    for (int i = 0; i < lines.size(); ++i) {
        TaskDraft task = defaults;
        task.title = lines.at(i).text;
        task.completed = lines.at(i).completed;
        task.position = positions.value(i);
        if (lines.at(i).parent >= 0 && fields.testFlag(TaskField::Parent))
            task.parentId = ids.at(lines.at(i).parent);
        ids << newId();
        made.changes << AddTask{ids.constLast(), task};
    }
    made.firstId = ids.value(0);
    return made;
}

} // namespace Latchkey
