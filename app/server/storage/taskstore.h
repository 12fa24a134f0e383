// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/storage/database.h"
#include "core/base/clock.h"

#include <QList>

#include <optional>

namespace Latchkey::Backend {

/// A task as stored. Times are milliseconds since 1970, UTC.
struct TaskRow
{
    qint64 id = 0;
    QString title;
    QString description; ///< null: none
    bool completed = false;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

struct TaskChange
{
    std::optional<QString> title;
    std::optional<QString> description; ///< a null string takes it away
    std::optional<bool> completed;
};

/// Everybody's tasks. Each statement is bound to one user: another user's row is the same as none. Error: Storage.
class TaskStore
{
public:
    TaskStore(Database &database, const Clock &clock);

    Result<QList<TaskRow>> list(qint64 userId);
    Result<std::optional<TaskRow>> find(qint64 userId, qint64 taskId);
    Result<TaskRow> create(qint64 userId, const QString &title, const QString &description, bool completed);
    /// The task as it is afterwards; nothing if there is none. `updatedAt` moves with every call.
    Result<std::optional<TaskRow>> change(qint64 userId, qint64 taskId, const TaskChange &change);
    /// False if there was none.
    Result<bool> remove(qint64 userId, qint64 taskId);

private:
    [[nodiscard]] qint64 now() const { return m_clock.wallNow().toMSecsSinceEpoch(); }

    Database &m_database;
    const Clock &m_clock;
};

} // namespace Latchkey::Backend
