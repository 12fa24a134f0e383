// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/changelog.h"

namespace Latchkey::Backend {

ChangeLog::ChangeLog(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<QString> ChangeLog::identity()
{
    auto rows = m_database.run(QStringLiteral("SELECT id FROM identity"));
    if (!rows)
        return fail(rows.error());
    return rows->next() ? rows->text(0) : QString();
}

Result<ChangeLog::Extent> ChangeLog::extent(qint64 userId)
{
    auto rows =
        m_database.run(QStringLiteral("SELECT newest_version, pruned_version FROM users WHERE id = ?"), {userId});
    if (!rows)
        return fail(rows.error());
    return rows->next() ? Extent{rows->integer(0), rows->integer(1)} : Extent();
}

Result<qint64> ChangeLog::number(const QString &sql, const QVariantList &values, qint64 otherwise)
{
    auto rows = m_database.run(sql, values);
    if (!rows)
        return fail(rows.error());
    return rows->next() ? rows->integer(0) : otherwise;
}

Result<qint64> ChangeLog::advance(qint64 userId, int count)
{
    return number(
        QStringLiteral("UPDATE users SET newest_version = newest_version + ? WHERE id = ? RETURNING newest_version"),
        {count, userId}, 0);
}

Result<void> ChangeLog::bury(qint64 userId, RecordKind kind, const QString &uid)
{
    const auto version = advance(userId);
    if (!version)
        return fail(version.error());
    auto rows = m_database.run(
        QStringLiteral("INSERT INTO deletions(user_id, kind, uid, version, deleted_at) VALUES (?, ?, ?, ?, ?)"),
        {userId, nameOf(kind), uid, *version, m_clock.wallNow().toMSecsSinceEpoch()});
    return rows ? Result<void>() : fail(rows.error());
}

Result<void> ChangeLog::unbury(qint64 userId, RecordKind kind, const QString &uid)
{
    auto rows = m_database.run(QStringLiteral("DELETE FROM deletions WHERE user_id = ? AND kind = ? AND uid = ?"),
                               {userId, nameOf(kind), uid});
    return rows ? Result<void>() : fail(rows.error());
}

/// What is written meanwhile has a greater version than all that is looked at here, and so is on a later page.
Result<ChangeLog::Page> ChangeLog::page(qint64 userId, qint64 after, qint64 deletedAfter, int limit)
{
    const auto now = extent(userId);
    if (!now)
        return fail(now.error());
    const auto through =
        number(QStringLiteral("SELECT version FROM tasks WHERE user_id = ? AND version > ?"
                              " UNION ALL SELECT version FROM lists WHERE user_id = ? AND version > ?"
                              " UNION ALL SELECT version FROM deletions WHERE user_id = ? AND version > ?"
                              " ORDER BY version LIMIT 1 OFFSET ?"),
               {userId, after, userId, after, userId, deletedAfter, limit - 1}, now->newest);
    if (!through)
        return fail(through.error());
    const auto remaining =
        number(QStringLiteral("SELECT (SELECT COUNT(*) FROM tasks WHERE user_id = ? AND version > ?)"
                              " + (SELECT COUNT(*) FROM lists WHERE user_id = ? AND version > ?)"
                              " + (SELECT COUNT(*) FROM deletions WHERE user_id = ? AND version > ?)"),
               {userId, *through, userId, *through, userId, std::max(*through, deletedAfter)}, 0);
    if (!remaining)
        return fail(remaining.error());
    return Page{*through, *remaining};
}

Result<QList<ChangeLog::Deletion>> ChangeLog::deletions(qint64 userId, qint64 after, qint64 through)
{
    auto rows = m_database.run(QStringLiteral("SELECT kind, uid FROM deletions WHERE user_id = ? AND version > ?"
                                              " AND version <= ? ORDER BY version"),
                               {userId, after, through});
    if (!rows)
        return fail(rows.error());
    QList<Deletion> list;
    while (rows->next())
        list.append({kindOf(rows->text(0)), rows->text(1)});
    return list;
}

Result<void> ChangeLog::prune()
{
    const qint64 oldest = (m_clock.wallNow() - Memory).toMSecsSinceEpoch();
    return m_database.transact([&]() -> Result<void> {
        auto noted = m_database.run(
            QStringLiteral("UPDATE users SET pruned_version = d.version FROM"
                           " (SELECT user_id, MAX(version) AS version FROM deletions WHERE deleted_at < ?"
                           " GROUP BY user_id) AS d WHERE users.id = d.user_id AND d.version > pruned_version"),
            {oldest});
        if (!noted)
            return fail(noted.error());
        auto forgotten = m_database.run(QStringLiteral("DELETE FROM deletions WHERE deleted_at < ?"), {oldest});
        return forgotten ? Result<void>() : fail(forgotten.error());
    });
}

} // namespace Latchkey::Backend
