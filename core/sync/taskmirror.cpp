// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/taskmirror.h"

#include <algorithm>

namespace Latchkey {

namespace {

using Kind = PendingChange::Kind;

bool sameContent(const Task &task, const TaskPatch &fields)
{
    return task.title == fields.title && task.description == fields.description && task.completed == fields.completed;
}

} // namespace

std::optional<Task> TaskMirror::task(const QString &id) const
{
    const auto found = m_visible.constFind(resolved(id));
    return found == m_visible.constEnd() ? std::nullopt : std::optional<Task>(*found);
}

void TaskMirror::create(const QString &id, const TaskDraft &draft, const QDateTime &at)
{
    m_pending.create(id, draft, at);
    publish(id);
}

void TaskMirror::update(const QString &id, const TaskPatch &patch, const QDateTime &at)
{
    m_pending.update(resolved(id), patch, at);
    publish(resolved(id));
}

void TaskMirror::remove(const QString &id, const QDateTime &at)
{
    m_pending.remove(resolved(id), at);
    publish(resolved(id));
}

PendingChange TaskMirror::sendFirst()
{
    m_pending.sendFirst();
    return m_pending.first();
}

void TaskMirror::confirmFirst(const Task &answer)
{
    if (m_pending.first().kind == Kind::Create) {
        nameFirst(answer);
        return;
    }
    m_pending.dropFirst();
    m_confirmed.insert(answer.id, answer);
    publish(answer.id);
}

void TaskMirror::confirmFirstRemoved()
{
    const QString id = m_pending.first().taskId;
    m_pending.dropFirst();
    m_confirmed.remove(id);
    publish(id);
}

void TaskMirror::returnFirst(bool doubtful)
{
    m_pending.returnFirst(doubtful);
}

void TaskMirror::refuseFirst(const Error &error)
{
    const PendingChange change = m_pending.first();
    const QString id = change.taskId;
    const Task entered = m_visible.value(id, m_confirmed.value(id));
    const bool gone = error.kind == Error::Kind::NotFound;
    m_pending.dropFirst();
    if (change.kind == Kind::Create || gone)
        m_pending.dropTask(id);
    if (gone)
        m_confirmed.remove(id);
    publish(id);
    Q_EMIT changeRefused(id, entered, error);
}

void TaskMirror::takeList(const QList<Task> &list)
{
    const QMap<QString, Task> before = std::exchange(m_confirmed, {});
    for (const Task &task : list)
        m_confirmed.insert(task.id, task);
    // A task that went elsewhere stays in sight while changes of it wait: their refusal will say what had been entered.
    for (const Task &task : before) {
        if (!m_confirmed.contains(task.id) && m_pending.concerns(task.id))
            m_confirmed.insert(task.id, task);
    }
    recogniseDoubtfulCreate(before);

    QStringList ids = m_confirmed.keys() + m_visible.keys();
    if (m_loaded) {
        ids.removeDuplicates();
        for (const QString &id : std::as_const(ids))
            publish(id);
        return;
    }
    for (const QString &id : std::as_const(ids)) {
        if (const std::optional<Task> task = asSeen(id))
            m_visible.insert(id, *task);
    }
    m_loaded = true;
    Q_EMIT reset();
}

void TaskMirror::clear()
{
    const bool hadSomething = m_loaded || !m_visible.isEmpty();
    m_confirmed.clear();
    m_pending.clear();
    m_visible.clear();
    m_names.clear();
    m_loaded = false;
    if (hadSomething)
        Q_EMIT reset();
}

/// A task the list did not have before and that says what the create said is that create's.
void TaskMirror::recogniseDoubtfulCreate(const QMap<QString, Task> &before)
{
    if (m_pending.isEmpty() || !m_pending.first().doubtful)
        return;
    const TaskPatch fields = m_pending.first().fields;
    const auto made = std::find_if(m_confirmed.cbegin(), m_confirmed.cend(), [&](const Task &task) {
        return !before.contains(task.id) && sameContent(task, fields);
    });
    if (made != m_confirmed.cend())
        nameFirst(Task(*made));
    else
        m_pending.returnFirst(false);
}

/// The first change, a create, was carried out as `task`.
void TaskMirror::nameFirst(const Task &task)
{
    const QString localId = m_pending.first().taskId;
    m_pending.dropFirst();
    m_pending.rename(localId, task.id);
    m_names.insert(localId, task.id);
    m_confirmed.insert(task.id, task);
    m_visible.remove(localId);
    if (const std::optional<Task> now = asSeen(task.id)) {
        m_visible.insert(task.id, *now);
        Q_EMIT taskChanged(localId, *now);
    }
}

std::optional<Task> TaskMirror::asSeen(const QString &id) const
{
    const auto confirmed = m_confirmed.constFind(id);
    return m_pending.overlay(id, confirmed == m_confirmed.constEnd() ? std::nullopt : std::optional<Task>(*confirmed));
}

/// Makes `id` visible as it is to be seen now, and tells what that changed.
void TaskMirror::publish(const QString &id)
{
    const std::optional<Task> now = asSeen(id);
    const auto before = m_visible.constFind(id);
    const bool was = before != m_visible.constEnd();
    if (was && now && *before == *now)
        return;
    if (now)
        m_visible.insert(id, *now);
    else
        m_visible.remove(id);

    if (now && was)
        Q_EMIT taskChanged(id, *now);
    else if (now)
        Q_EMIT taskAdded(*now);
    else if (was)
        Q_EMIT taskRemoved(id);
}

} // namespace Latchkey
