// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketaskrepository.h"

namespace Latchkey::Test {

namespace {
const QDateTime Beginning(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

Result<void> checked(const std::optional<QString> &title, const std::optional<QString> &description)
{
    Error error(Error::Kind::InvalidInput);
    if (title && (title->isEmpty() || title->size() > TaskTitleMaxLength))
        error.fields << Error::Field{QStringLiteral("title"), {}};
    if (description && description->size() > TaskDescriptionMaxLength)
        error.fields << Error::Field{QStringLiteral("description"), {}};
    return error.fields.isEmpty() ? Result<void>() : Result<void>(fail(error));
}
} // namespace

Task FakeTaskRepository::task(const QString &id, const QString &title, bool completed)
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
        Task next = task(QString::number(i), QStringLiteral("Task %1").arg(i), i % 4 == 0);
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

Result<QString> FakeTaskRepository::add(TaskDraft draft)
{
    if (const auto valid = checked(draft.title, draft.description); !valid)
        return fail(valid.error());
    Task added = task(QString::number(m_nextId), draft.title);
    added.id = QStringLiteral("local:%1").arg(m_nextId++);
    added.description = draft.description;
    added.pending = true;
    m_tasks << added;
    Q_EMIT taskAdded(added);
    return added.id;
}

Result<void> FakeTaskRepository::edit(const QString &id, TaskPatch patch)
{
    const qsizetype i = indexOf(id);
    if (i < 0)
        return fail(Error::Kind::NotFound);
    if (const auto valid = checked(patch.title, patch.description); !valid)
        return valid;
    Task &edited = m_tasks[i];
    edited.title = patch.title.value_or(edited.title);
    edited.description = patch.description.value_or(edited.description);
    edited.completed = patch.completed.value_or(edited.completed);
    edited.updatedAt = edited.updatedAt.addSecs(1);
    edited.pending = true;
    Q_EMIT taskChanged(id, Task(edited));
    return {};
}

Result<void> FakeTaskRepository::remove(const QString &id)
{
    const qsizetype i = indexOf(id);
    if (i < 0)
        return fail(Error::Kind::NotFound);
    m_tasks.removeAt(i);
    Q_EMIT taskRemoved(id);
    return {};
}

void FakeTaskRepository::load(const QList<Task> &tasks)
{
    m_tasks = tasks;
    m_loaded = true;
    Q_EMIT reset();
    setSync(Sync::Idle);
}

void FakeTaskRepository::setSync(Sync sync, std::optional<Error> error)
{
    m_sync = sync;
    m_lastError = std::move(error);
    Q_EMIT syncChanged();
}

void FakeTaskRepository::confirmAll()
{
    for (Task &task : m_tasks) {
        if (!task.pending)
            continue;
        const QString previous = task.id;
        task.pending = false;
        if (task.id.startsWith(QLatin1String("local:")))
            task.id = task.id.mid(6);
        Q_EMIT taskChanged(previous, Task(task));
    }
    setSync(Sync::Idle);
}

void FakeTaskRepository::change(const Task &task)
{
    m_tasks[indexOf(task.id)] = task;
    Q_EMIT taskChanged(task.id, task);
}

} // namespace Latchkey::Test
