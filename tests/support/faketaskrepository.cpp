// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketaskrepository.h"

#include "core/tasks/taskbook.h"

namespace Latchkey::Test {

namespace {
const QDateTime Beginning(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
} // namespace

Task FakeTaskRepository::sampleTask(const QString &id, const QString &title, bool completed)
{
    Task task;
    task.id = id;
    task.title = title;
    task.completed = completed;
    task.createdAt = Beginning.addSecs(60 * id.toInt());
    task.updatedAt = task.createdAt;
    return task;
}

QList<Task> FakeTaskRepository::sample(int count)
{
    QList<Task> tasks;
    tasks.reserve(count);
    for (int i = 1; i <= count; ++i) {
        Task next = sampleTask(QString::number(i), QStringLiteral("Task %1").arg(i), i % 4 == 0);
        if (i % 2 == 0)
            next.description = QStringLiteral("What is to be known about task %1").arg(i);
        tasks << next;
    }
    return tasks;
}

qsizetype FakeTaskRepository::indexOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_tasks.size(); ++i) {
        if (m_tasks.at(i).id == id)
            return i;
    }
    return -1;
}

const Task *FakeTaskRepository::peek(const QString &id) const
{
    const auto isThere = [&](qsizetype place) { return place < m_tasks.size() && m_tasks.at(place).id == id; };
    if (!isThere(m_places.value(id, m_tasks.size()))) {
        m_places.clear();
        for (qsizetype place = 0; place < m_tasks.size(); ++place)
            m_places.insert(m_tasks.at(place).id, place);
    }
    const qsizetype place = m_places.value(id, m_tasks.size());
    return isThere(place) ? &m_tasks.at(place) : nullptr;
}

std::optional<Task> FakeTaskRepository::find(const QString &id) const
{
    const qsizetype i = indexOf(id);
    return i < 0 ? std::nullopt : std::optional(m_tasks.at(i));
}

std::optional<Task> FakeTaskRepository::findTitle(const QString &title) const
{
    for (const Task &task : m_tasks) {
        if (task.title == title)
            return task;
    }
    return std::nullopt;
}

Result<Changes> FakeTaskRepository::apply(const Changes &changes)
{
    if (m_nextFailure)
        return fail(*std::exchange(m_nextFailure, std::nullopt));
    if (m_opening)
        return fail(Error::Kind::KeychainLocked);
    TaskBook book;
    for (const Task &task : std::as_const(m_tasks))
        book.put(task);
    for (const TaskList &list : std::as_const(m_lists))
        book.put(list);
    for (const SavedFilter &filter : std::as_const(m_filters))
        book.put(filter);
    m_now = m_now.addSecs(1);
    Result<MadeChanges> made = book.make(changes, m_now);
    if (!made)
        return fail(made.error());
    for (auto it = made->tasksBefore.cbegin(); it != made->tasksBefore.cend(); ++it)
        showTask(it.key(), book.task(it.key()));
    if (!made->listsBefore.isEmpty())
        setLists(book.lists().values());
    if (!made->filtersBefore.isEmpty())
        setFilters(book.filters().values());
    m_status.waiting += int(made->changes.size());
    Q_EMIT syncChanged();
    return std::move(made->inverse);
}

void FakeTaskRepository::showTask(const QString &id, const Task *now)
{
    const qsizetype at = indexOf(id);
    if (!now && at >= 0) {
        m_tasks.removeAt(at);
        Q_EMIT taskRemoved(id);
        return;
    }
    if (!now)
        return;
    Task task = *now;
    task.pending = true;
    if (at >= 0) {
        m_tasks[at] = task;
        Q_EMIT taskChanged(task);
    } else {
        m_tasks << task;
        Q_EMIT taskAdded(task);
    }
}

Result<void> FakeTaskRepository::resolve(const QString &taskId, Resolution resolution)
{
    const auto isIt = [&](const TaskConflict &conflict) { return conflict.taskId == taskId; };
    if (m_conflicts.removeIf(isIt) == 0)
        return fail(Error::Kind::NotFound);
    m_resolutions.append({taskId, resolution});
    Q_EMIT conflictsChanged();
    return {};
}

void FakeTaskRepository::setLists(const QList<TaskList> &lists)
{
    m_lists = lists;
    Q_EMIT listsChanged();
}

void FakeTaskRepository::setFilters(const QList<SavedFilter> &filters)
{
    m_filters = filters;
    Q_EMIT filtersChanged();
}

void FakeTaskRepository::setConflicts(const QList<TaskConflict> &conflicts)
{
    m_conflicts = conflicts;
    Q_EMIT conflictsChanged();
}

void FakeTaskRepository::setFields(TaskFields fields)
{
    m_fields = fields;
    Q_EMIT syncChanged();
}

void FakeTaskRepository::setStatus(const SyncStatus &status)
{
    m_status = status;
    Q_EMIT syncChanged();
}

void FakeTaskRepository::load(const QList<Task> &tasks)
{
    m_tasks = tasks;
    m_loaded = true;
    Q_EMIT reset();
    setSync(Sync::Idle);
}

void FakeTaskRepository::setOpening(bool opening)
{
    m_opening = opening;
    Q_EMIT syncChanged();
}

void FakeTaskRepository::setSync(Sync sync, std::optional<Error> error)
{
    m_status.state = sync;
    m_status.error = std::move(error);
    Q_EMIT syncChanged();
}

void FakeTaskRepository::confirmAll()
{
    for (Task &task : m_tasks) {
        if (!std::exchange(task.pending, false))
            continue;
        Q_EMIT taskChanged(Task(task));
    }
    m_status.waiting = 0;
    setSync(Sync::Idle);
}

void FakeTaskRepository::change(const Task &task)
{
    m_tasks[indexOf(task.id)] = task;
    Q_EMIT taskChanged(task);
}

} // namespace Latchkey::Test

#include "moc_faketaskrepository.cpp"
