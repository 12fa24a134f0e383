// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/storage/taskstore.h"

namespace Latchkey::Backend {

/// A list as stored. Times are milliseconds since 1970, UTC.
struct ListRow
{
    QString uid;
    qint64 version = 0;
    QString name;
    QString parentUid; ///< null: none
    QString position;
    QString color; ///< null: none
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

/// As of TaskChange.
struct ListChange
{
    std::optional<QString> name;
    std::optional<QString> parentUid;
    std::optional<QString> position;
    std::optional<QString> color;
};

/// Everybody's lists; in all else as TaskStore.
class ListStore
{
public:
    ListStore(Database &database, const Clock &clock, ChangeLog &log, TaskStore &tasks);

    /// In the order of their making.
    Result<QList<ListRow>> list(qint64 userId);
    Result<std::optional<ListRow>> find(qint64 userId, const QString &uid);
    Result<QList<ListRow>> changed(qint64 userId, qint64 after, qint64 through);

    Result<Written<ListRow>> create(qint64 userId, const QString &uid, const ListChange &content);
    Result<Written<ListRow>> change(qint64 userId, const QString &uid, std::optional<qint64> base,
                                    const ListChange &change);
    /// With the lists in it; the tasks of all of them move to the inbox.
    Result<Written<ListRow>> remove(qint64 userId, const QString &uid, std::optional<qint64> base);

private:
    [[nodiscard]] qint64 now() const { return m_clock.wallNow().toMSecsSinceEpoch(); }
    Result<QList<ListRow>> select(const QString &sql, const QVariantList &values);
    Result<Written<ListRow>> write(const QString &sql, qint64 userId, ListRow row);
    Result<QStringList> withInner(qint64 userId, const QString &uid);
    Result<void> discard(qint64 userId, const QString &uid);

    Database &m_database;
    const Clock &m_clock;
    ChangeLog &m_log;
    TaskStore &m_tasks;
};

} // namespace Latchkey::Backend
