// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskactions.h"

#include "core/tasks/tasklink.h"
#include "core/tasks/taskrepository.h"
#include "ui/models/liveindex.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/taskedits.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Latchkey {

TaskActions::TaskActions(TaskViewModel &model, TaskCommands &commands, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_commands(commands)
    , m_clock(clock)
{
}

LiveIndex &TaskActions::live() const
{
    return m_model.live();
}

TaskFields TaskActions::fields() const
{
    return live().repository().fields();
}

bool TaskActions::inTrash() const
{
    return m_model.view().kind == TaskView::Kind::Trash;
}

void TaskActions::toggleCompleted(const QStringList &ids)
{
    const QList<Task> tasks = live().tasksOf(ids);
    const bool someOpen = std::any_of(tasks.cbegin(), tasks.cend(), [](const Task &task) { return !task.completed; });
    setCompleted(tasks, someOpen);
}

void TaskActions::setCompleted(const QList<Task> &tasks, bool completed)
{
    if (tasks.isEmpty())
        return;
    const TaskEdit edit =
        TaskEdits::completed(tasks, live().repository().tasks(), completed, m_clock.wallNow(), live().here().zone);
    m_commands.make(edit);
}

void TaskActions::remove(const QStringList &ids)
{
    const QList<Task> tasks = live().tasksOf(ids);
    if (tasks.isEmpty())
        return;
    const TaskEdit edit = TaskEdits::removed(tasks, live().repository().tasks(), fields());
    m_commands.make(edit);
}

void TaskActions::restore(const QStringList &ids)
{
    const QList<Task> tasks = live().tasksOf(ids);
    if (tasks.isEmpty())
        return;
    const TaskEdit edit = TaskEdits::restored(tasks, live().repository().tasks());
    m_commands.make(edit);
}

void TaskActions::setPriority(const QStringList &ids, int priority)
{
    const QList<Task> tasks = live().tasksOf(ids);
    if (!tasks.isEmpty() && fields().testFlag(TaskField::Priority))
        m_commands.make(TaskEdits::prioritised(tasks, priority));
}

void TaskActions::schedule(const QStringList &ids, const QDate &day)
{
    const QList<Task> tasks = live().tasksOf(ids);
    if (!tasks.isEmpty() && fields().testFlag(TaskField::Due))
        m_commands.make(TaskEdits::scheduled(tasks, day));
}

Due TaskActions::commonDue(const QStringList &ids) const
{
    const QList<Task> tasks = live().tasksOf(ids);
    const Due first = tasks.isEmpty() ? Due() : tasks.constFirst().due;
    const bool same = std::all_of(tasks.cbegin(), tasks.cend(), [&](const Task &task) { return task.due == first; });
    return same ? first : Due();
}

void TaskActions::setDue(const QStringList &ids, const Due &due)
{
    if (!due.time && !commonDue(ids).time)
        return schedule(ids, due.date);
    const QList<Task> tasks = live().tasksOf(ids);
    if (!tasks.isEmpty() && fields().testFlag(TaskField::Due))
        m_commands.make(TaskEdits::scheduled(tasks, due));
}

QDateTime TaskActions::now() const
{
    return m_clock.wallNow().toTimeZone(live().here().zone);
}

void TaskActions::move(const QStringList &ids, const QString &listId)
{
    const QList<Task> tasks = live().tasksOf(ids);
    const TaskView view{listId.isEmpty() ? TaskView::Kind::Inbox : TaskView::Kind::List, listId};
    if (tasks.isEmpty() || !fields().testFlag(TaskField::List))
        return;
    const TaskEdit edit = TaskEdits::moved(tasks, live().repository().tasks(), listId, viewName(view, live()));
    m_commands.make(edit);
}

void TaskActions::setTag(const QStringList &ids, const QString &tag, bool tagged)
{
    const QList<Task> tasks = live().tasksOf(ids);
    if (!tasks.isEmpty() && fields().testFlag(TaskField::Tags))
        m_commands.make(TaskEdits::tagged(tasks, tag, tagged));
}

void TaskActions::give(const QStringList &ids, const TaskView &view)
{
    switch (view.kind) {
    case TaskView::Kind::Inbox:
    case TaskView::Kind::List: move(ids, view.key); break;
    case TaskView::Kind::Today: schedule(ids, live().here().today); break;
    case TaskView::Kind::Tag: setTag(ids, view.key, true); break;
    case TaskView::Kind::Trash: remove(ids); break;
    case TaskView::Kind::Completed: setCompleted(live().tasksOf(ids), true); break;
    case TaskView::Kind::Upcoming:
    case TaskView::Kind::All:
    case TaskView::Kind::Filter: break; // takes nothing
    }
}

void TaskActions::shift(const QStringList &ids, int by)
{
    put(ids, TaskPlaces::shifted(m_model, ids, by));
}

void TaskActions::changeDepth(const QStringList &ids, int by)
{
    put(ids, by > 0 ? TaskPlaces::indented(m_model, ids) : TaskPlaces::outdented(m_model, ids));
}

void TaskActions::drop(const QStringList &ids, const QString &target, TaskPlaces::Side side)
{
    put(ids, TaskPlaces::at(m_model, ids, target, side));
}

void TaskActions::put(const QStringList &ids, const std::optional<TaskPlace> &place)
{
    if (place) {
        const TaskEdit edit = TaskPlaces::put(live().tasksOf(ids), live().repository().tasks(), *place);
        m_commands.make(edit);
    } else if (!TaskPlaces::canOrder(m_model) && fields().testFlag(TaskField::Position)) {
        Q_EMIT refused(tr("Tasks can be moved where a list is in its own order."));
    }
}

void TaskActions::copyLinks(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    QStringList links;
    for (const QString &id : ids)
        links << linkToTask(id);
    QGuiApplication::clipboard()->setText(links.join(QLatin1Char('\n')));
    Q_EMIT linksCopied(tr("%n links copied", nullptr, int(ids.size())));
}

} // namespace Latchkey

#include "moc_taskactions.cpp"
