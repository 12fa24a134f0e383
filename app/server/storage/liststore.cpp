// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/liststore.h"

#include "app/server/storage/ancestry.h"

namespace Latchkey::Backend {

namespace {

using Outcome = Written<ListRow>::Outcome;

QString selecting(const char *condition)
{
    return QStringLiteral("SELECT uid, version, name, parent_uid, position, color, created_at, updated_at FROM lists"
                          " WHERE user_id = ?")
           + QLatin1String(condition);
}

ListRow rowOf(const Rows &rows)
{
    return {rows.text(0),         rows.integer(1),      rows.text(2),    rows.nullableText(3),
            rows.nullableText(4), rows.nullableText(5), rows.integer(6), rows.integer(7)};
}

void apply(const ListChange &change, ListRow &row, qint64 moment)
{
    row.name = change.name.value_or(row.name);
    row.parentUid = change.parentUid.value_or(row.parentUid);
    row.position = change.position.value_or(row.position);
    row.color = change.color.value_or(row.color);
    row.updatedAt = moment;
}

} // namespace

ListStore::ListStore(Database &database, const Clock &clock, ChangeLog &log, TaskStore &tasks)
    : m_database(database)
    , m_clock(clock)
    , m_log(log)
    , m_tasks(tasks)
{
}

Result<QList<ListRow>> ListStore::select(const QString &sql, const QVariantList &values)
{
    auto rows = m_database.run(sql, values);
    if (!rows)
        return fail(rows.error());
    QList<ListRow> lists;
    while (rows->next())
        lists.append(rowOf(*rows));
    return lists;
}

Result<QList<ListRow>> ListStore::list(qint64 userId)
{
    return select(selecting(" ORDER BY created_at, uid"), {userId});
}

Result<QList<ListRow>> ListStore::changed(qint64 userId, qint64 after, qint64 through)
{
    return select(selecting(" AND version > ? AND version <= ? ORDER BY version"), {userId, after, through});
}

Result<std::optional<ListRow>> ListStore::find(qint64 userId, const QString &uid)
{
    const auto found = select(selecting(" AND uid = ?"), {userId, uid});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<Written<ListRow>> ListStore::create(qint64 userId, const QString &uid, const ListChange &content)
{
    return m_database.transact([&]() -> Result<Written<ListRow>> {
        auto taken = find(userId, uid);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            return Written<ListRow>{Outcome::Conflict, *std::move(taken)};
        if (auto back = m_log.unbury(userId, RecordKind::List, uid); !back)
            return fail(back.error());
        ListRow row;
        row.uid = uid;
        row.createdAt = now();
        apply(content, row, row.createdAt);
        return write(QStringLiteral("INSERT INTO lists(version, name, parent_uid, position, color, created_at,"
                                    " updated_at, user_id, uid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                     userId, std::move(row));
    });
}

Result<Written<ListRow>> ListStore::change(qint64 userId, const QString &uid, std::optional<qint64> base,
                                           const ListChange &change)
{
    return m_database.transact([&]() -> Result<Written<ListRow>> {
        auto found = find(userId, uid);
        if (!found)
            return fail(found.error());
        if (!*found)
            return Written<ListRow>();
        ListRow row = **found;
        if (base && *base != row.version)
            return Written<ListRow>{Outcome::Conflict, std::move(row)};
        apply(change, row, now());
        return write(QStringLiteral("UPDATE lists SET version = ?, name = ?, parent_uid = ?, position = ?, color = ?,"
                                    " created_at = ?, updated_at = ? WHERE user_id = ? AND uid = ?"),
                     userId, std::move(row));
    });
}

/// Takes the next version.
Result<Written<ListRow>> ListStore::write(const QString &sql, qint64 userId, ListRow row)
{
    auto parent = possibleParent(m_database, "lists", userId, row.uid, row.parentUid);
    if (!parent)
        return fail(parent.error());
    row.parentUid = *std::move(parent);
    const auto version = m_log.advance(userId);
    if (!version)
        return fail(version.error());
    row.version = *version;
    auto rows = m_database.run(sql, {row.version, row.name, nullable(row.parentUid), nullable(row.position),
                                     nullable(row.color), row.createdAt, row.updatedAt, userId, row.uid});
    if (!rows)
        return fail(rows.error());
    return Written<ListRow>{Outcome::Done, std::move(row)};
}

Result<Written<ListRow>> ListStore::remove(qint64 userId, const QString &uid, std::optional<qint64> base)
{
    return m_database.transact([&]() -> Result<Written<ListRow>> {
        auto found = find(userId, uid);
        if (!found)
            return fail(found.error());
        if (!*found)
            return Written<ListRow>();
        if (base && *base != (*found)->version)
            return Written<ListRow>{Outcome::Conflict, *std::move(found)};
        const auto all = withInner(userId, uid);
        if (!all)
            return fail(all.error());
        for (const QString &one : *all) {
            if (auto discarded = discard(userId, one); !discarded)
                return fail(discarded.error());
        }
        return Written<ListRow>{Outcome::Done, std::nullopt};
    });
}

Result<QStringList> ListStore::withInner(qint64 userId, const QString &uid)
{
    auto rows = m_database.run(QStringLiteral("WITH RECURSIVE inside(uid) AS ("
                                              " SELECT uid FROM lists WHERE user_id = ? AND uid = ?"
                                              " UNION SELECT l.uid FROM inside JOIN lists AS l"
                                              " ON l.user_id = ? AND l.parent_uid = inside.uid)"
                                              " SELECT uid FROM inside"),
                               {userId, uid, userId});
    if (!rows)
        return fail(rows.error());
    QStringList all;
    while (rows->next())
        all.append(rows->text(0));
    return all;
}

Result<void> ListStore::discard(qint64 userId, const QString &uid)
{
    if (auto left = m_tasks.leaveList(userId, uid); !left)
        return left;
    auto rows = m_database.run(QStringLiteral("DELETE FROM lists WHERE user_id = ? AND uid = ?"), {userId, uid});
    if (!rows)
        return fail(rows.error());
    return m_log.bury(userId, RecordKind::List, uid);
}

} // namespace Latchkey::Backend
