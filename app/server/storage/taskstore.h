// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/storage/changelog.h"
#include "app/server/storage/taskrow.h"

namespace Latchkey::Backend {

/// Everybody's tasks. Each statement is bound to one user: another user's row is the same as none. A list or parent
/// that is not there, and a circle of parents, are stored as none. Error: Storage.
class TaskStore
{
public:
    struct TagSet
    {
        QString tags;     ///< as in TaskRow
        qint64 tasks = 0; ///< how many have just these
    };

    TaskStore(Database &database, const Clock &clock, ChangeLog &log);

    /// Those that are not in the trash, in the order of their making.
    Result<QList<TaskRow>> list(qint64 userId);
    Result<std::optional<TaskRow>> find(qint64 userId, qint64 taskId);
    Result<std::optional<TaskRow>> find(qint64 userId, const QString &uid);
    /// Those whose version is greater than `after`, up to `through`, by version.
    Result<QList<TaskRow>> changed(qint64 userId, qint64 after, qint64 through);
    /// Which tags there are together, leaving out the trash.
    Result<QList<TagSet>> tags(qint64 userId);

    /// Conflict: there is one of that uid. One that was deleted comes back.
    Result<Written<TaskRow>> create(qint64 userId, const QString &uid, const TaskChange &content);
    /// `base`: the version it must have, if any. `updatedAt` and the version move with every call.
    Result<Written<TaskRow>> change(qint64 userId, const QString &uid, std::optional<qint64> base,
                                    const TaskChange &change);
    /// Its steps lose their parent.
    Result<Written<TaskRow>> remove(qint64 userId, const QString &uid, std::optional<qint64> base);
    /// Moves all of a list to the inbox.
    Result<void> leaveList(qint64 userId, const QString &listUid);

private:
    [[nodiscard]] qint64 now() const { return m_clock.wallNow().toMSecsSinceEpoch(); }
    Result<QList<TaskRow>> select(const QString &sql, const QVariantList &values);
    Result<std::optional<TaskRow>> selectOne(const QString &sql, const QVariantList &values);
    /// Takes away the parent and list that cannot be, where `change` set them.
    Result<void> detach(qint64 userId, const TaskChange &change, TaskRow &row);
    Result<Written<TaskRow>> write(const QString &sql, qint64 userId, TaskRow row);
    /// Sets `column` of all that have `uid` in it to null.
    Result<void> clear(qint64 userId, const char *column, const QString &uid);

    Database &m_database;
    const Clock &m_clock;
    ChangeLog &m_log;
};

} // namespace Latchkey::Backend
