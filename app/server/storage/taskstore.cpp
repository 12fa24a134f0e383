// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/taskstore.h"

namespace Latchkey::Backend {

namespace {

TaskRow rowOf(const Rows &rows)
{
    const QVariant description = rows[2];
    return {rows.integer(0), rows.text(1),    description.isNull() ? QString() : description.toString(),
            rows.flag(3),    rows.integer(4), rows.integer(5)};
}

/// SQL NULL for a null string; an empty one stays an empty one.
QVariant nullable(const QString &text)
{
    return text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace

TaskStore::TaskStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<QList<TaskRow>> TaskStore::list(qint64 userId)
{
    auto rows =
        m_database.run(QStringLiteral("SELECT id, title, description, completed, created_at, updated_at FROM tasks"
                                      " WHERE user_id = ? ORDER BY id"),
                       {userId});
    if (!rows)
        return fail(rows.error());
    QList<TaskRow> tasks;
    while (rows->next())
        tasks.append(rowOf(*rows));
    return tasks;
}

Result<std::optional<TaskRow>> TaskStore::find(qint64 userId, qint64 taskId)
{
    auto rows =
        m_database.run(QStringLiteral("SELECT id, title, description, completed, created_at, updated_at FROM tasks"
                                      " WHERE user_id = ? AND id = ?"),
                       {userId, taskId});
    if (!rows)
        return fail(rows.error());
    return rows->next() ? std::optional(rowOf(*rows)) : std::nullopt;
}

Result<TaskRow> TaskStore::create(qint64 userId, const QString &title, const QString &description, bool completed)
{
    const qint64 moment = now();
    auto rows = m_database.run(
        QStringLiteral("INSERT INTO tasks(user_id, title, description, completed, created_at, updated_at)"
                       " VALUES (?, ?, ?, ?, ?, ?)"),
        {userId, title, nullable(description), completed ? 1 : 0, moment, moment});
    if (!rows)
        return fail(rows.error());
    return TaskRow{rows->insertedId(), title, description, completed, moment, moment};
}

Result<std::optional<TaskRow>> TaskStore::change(qint64 userId, qint64 taskId, const TaskChange &change)
{
    return m_database.transact([&]() -> Result<std::optional<TaskRow>> {
        auto task = find(userId, taskId);
        if (!task || !*task)
            return task;
        TaskRow &row = **task;
        row.title = change.title.value_or(row.title);
        row.description = change.description.value_or(row.description);
        row.completed = change.completed.value_or(row.completed);
        row.updatedAt = now();
        auto rows = m_database.run(
            QStringLiteral("UPDATE tasks SET title = ?, description = ?, completed = ?, updated_at = ?"
                           " WHERE user_id = ? AND id = ?"),
            {row.title, nullable(row.description), row.completed ? 1 : 0, row.updatedAt, userId, taskId});
        if (!rows)
            return fail(rows.error());
        return task;
    });
}

Result<bool> TaskStore::remove(qint64 userId, qint64 taskId)
{
    auto rows = m_database.run(QStringLiteral("DELETE FROM tasks WHERE user_id = ? AND id = ?"), {userId, taskId});
    if (!rows)
        return fail(rows.error());
    return rows->affected() == 1;
}

} // namespace Latchkey::Backend
