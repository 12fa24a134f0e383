// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/storage/database.h"
#include "app/server/storage/record.h"
#include "core/base/clock.h"

#include <QList>

#include <chrono>

namespace Latchkey::Backend {

/// The order of everybody's changes. Each write of a record takes its user's next version, so that "what changed since"
/// is a comparison of numbers. Each statement is bound to one user. Error: Storage.
class ChangeLog
{
public:
    /// How long it is known that something was deleted.
    static constexpr std::chrono::hours Memory{90 * 24};

    struct Deletion
    {
        RecordKind kind = RecordKind::Task;
        QString uid;
    };
    /// How far the versions go that a user's log can tell of.
    struct Extent
    {
        qint64 newest = 0;
        qint64 pruned = 0; ///< deletions up to it are forgotten
    };
    struct Page
    {
        qint64 through = 0; ///< the last version that is in it
        qint64 remaining = 0;
    };

    ChangeLog(Database &database, const Clock &clock);

    /// What tells this database from any other.
    Result<QString> identity();
    Result<Extent> extent(qint64 userId);
    /// Takes the user's next `count` versions, and answers the last of them.
    Result<qint64> advance(qint64 userId, int count = 1);

    /// Remembers a deletion, as the user's next change.
    Result<void> bury(qint64 userId, RecordKind kind, const QString &uid);
    /// Forgets one: the record is back.
    Result<void> unbury(qint64 userId, RecordKind kind, const QString &uid);

    /// Where a page of at most `limit` changes after a version ends. Deletions count after `deletedAfter` only.
    Result<Page> page(qint64 userId, qint64 after, qint64 deletedAfter, int limit);
    Result<QList<Deletion>> deletions(qint64 userId, qint64 after, qint64 through);
    /// Forgets deletions that are older than `Memory`.
    Result<void> prune();

private:
    Result<qint64> number(const QString &sql, const QVariantList &values, qint64 otherwise);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace Latchkey::Backend
