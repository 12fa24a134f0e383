// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/taskstore.h"

#include "app/server/storage/ancestry.h"

namespace Latchkey::Backend {

namespace {

using Outcome = Written<TaskRow>::Outcome;

// What `rowOf` reads; all but the id are what `valuesOf` writes, in the same order.
const QStringList &columns()
{
    static const QStringList all = QStringLiteral("id uid version title description completed list_uid parent_uid"
                                                  " position priority due recurrence after_completion tags reminders"
                                                  " completed_at trashed_at created_at updated_at")
                                       .split(QLatin1Char(' '));
    return all;
}

QString selecting(const char *condition)
{
    return QStringLiteral("SELECT %1 FROM tasks WHERE user_id = ? AND %2")
        .arg(columns().join(QStringLiteral(", ")), QLatin1String(condition));
}

const QString &insertion()
{
    static const QString sql =
        QStringLiteral("INSERT INTO tasks(%1, user_id) VALUES (%2?)")
            .arg(columns().mid(1).join(QStringLiteral(", ")), QStringLiteral("?, ").repeated(columns().size() - 1));
    return sql;
}

const QString &update()
{
    static const QString sql = QStringLiteral("UPDATE tasks SET %1 = ? WHERE user_id = ? AND id = ?")
                                   .arg(columns().mid(1).join(QStringLiteral(" = ?, ")));
    return sql;
}

std::optional<qint64> momentIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QVariant nullableMoment(std::optional<qint64> moment)
{
    return moment ? QVariant(*moment) : QVariant(QMetaType::fromType<qint64>());
}

TaskRow rowOf(const Rows &rows)
{
    TaskRow row;
    row.id = rows.integer(0);
    row.uid = rows.text(1);
    row.version = rows.integer(2);
    row.title = rows.text(3);
    row.description = rows.nullableText(4);
    row.completed = rows.flag(5);
    row.listUid = rows.nullableText(6);
    row.parentUid = rows.nullableText(7);
    row.position = rows.nullableText(8);
    row.priority = static_cast<int>(rows.integer(9));
    row.due = rows.nullableText(10);
    row.recurrence = rows.nullableText(11);
    row.afterCompletion = rows.flag(12);
    row.tags = rows.nullableText(13);
    row.reminders = rows.nullableText(14);
    row.completedAt = momentIn(rows[15]);
    row.trashedAt = momentIn(rows[16]);
    row.createdAt = rows.integer(17);
    row.updatedAt = rows.integer(18);
    return row;
}

QVariantList valuesOf(const TaskRow &row)
{
    return {row.uid,
            row.version,
            row.title,
            nullable(row.description),
            row.completed ? 1 : 0,
            nullable(row.listUid),
            nullable(row.parentUid),
            nullable(row.position),
            row.priority,
            nullable(row.due),
            nullable(row.recurrence),
            row.afterCompletion ? 1 : 0,
            nullable(row.tags),
            nullable(row.reminders),
            nullableMoment(row.completedAt),
            nullableMoment(row.trashedAt),
            row.createdAt,
            row.updatedAt};
}

} // namespace

TaskStore::TaskStore(Database &database, const Clock &clock, ChangeLog &log)
    : m_database(database)
    , m_clock(clock)
    , m_log(log)
{
}

Result<QList<TaskRow>> TaskStore::select(const QString &sql, const QVariantList &values)
{
    auto rows = m_database.run(sql, values);
    if (!rows)
        return fail(rows.error());
    QList<TaskRow> tasks;
    while (rows->next())
        tasks.append(rowOf(*rows));
    return tasks;
}

Result<std::optional<TaskRow>> TaskStore::selectOne(const QString &sql, const QVariantList &values)
{
    auto rows = m_database.run(sql, values);
    if (!rows)
        return fail(rows.error());
    return rows->next() ? std::optional(rowOf(*rows)) : std::nullopt;
}

Result<QList<TaskRow>> TaskStore::list(qint64 userId)
{
    static const QString sql = selecting("trashed_at IS NULL ORDER BY id");
    return select(sql, {userId});
}

Result<QList<TaskRow>> TaskStore::changed(qint64 userId, qint64 after, qint64 through)
{
    static const QString sql = selecting("version > ? AND version <= ? ORDER BY version");
    return select(sql, {userId, after, through});
}

Result<std::optional<TaskRow>> TaskStore::find(qint64 userId, qint64 taskId)
{
    static const QString sql = selecting("id = ?");
    return selectOne(sql, {userId, taskId});
}

Result<std::optional<TaskRow>> TaskStore::find(qint64 userId, const QString &uid)
{
    static const QString sql = selecting("uid = ?");
    return selectOne(sql, {userId, uid});
}

Result<QList<TaskStore::TagSet>> TaskStore::tags(qint64 userId)
{
    auto rows = m_database.run(QStringLiteral("SELECT tags, COUNT(*) FROM tasks WHERE user_id = ?"
                                              " AND trashed_at IS NULL AND tags IS NOT NULL GROUP BY tags"),
                               {userId});
    if (!rows)
        return fail(rows.error());
    QList<TagSet> sets;
    while (rows->next())
        sets.append({rows->text(0), rows->integer(1)});
    return sets;
}

Result<Written<TaskRow>> TaskStore::create(qint64 userId, const QString &uid, const TaskChange &content)
{
    return m_database.transact([&]() -> Result<Written<TaskRow>> {
        auto taken = find(userId, uid);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            return Written<TaskRow>{Outcome::Conflict, *std::move(taken)};
        if (auto back = m_log.unbury(userId, RecordKind::Task, uid); !back)
            return fail(back.error());
        TaskRow row;
        row.uid = uid;
        const qint64 moment = now();
        row.createdAt = content.createdAt.value_or(moment);
        apply(content, row, moment);
        if (auto detached = detach(userId, content, row); !detached)
            return fail(detached.error());
        return write(insertion(), userId, std::move(row));
    });
}

Result<Written<TaskRow>> TaskStore::change(qint64 userId, const QString &uid, std::optional<qint64> base,
                                           const TaskChange &change)
{
    return m_database.transact([&]() -> Result<Written<TaskRow>> {
        auto task = find(userId, uid);
        if (!task)
            return fail(task.error());
        if (!*task)
            return Written<TaskRow>();
        TaskRow &row = **task;
        if (base && *base != row.version)
            return Written<TaskRow>{Outcome::Conflict, row};
        apply(change, row, now());
        if (auto detached = detach(userId, change, row); !detached)
            return fail(detached.error());
        return write(update(), userId, std::move(row));
    });
}

/// Takes the next version, and an id where the row is new.
Result<Written<TaskRow>> TaskStore::write(const QString &sql, qint64 userId, TaskRow row)
{
    const auto version = m_log.advance(userId);
    if (!version)
        return fail(version.error());
    row.version = *version;
    QVariantList values = valuesOf(row);
    values.append(userId);
    if (row.id != 0)
        values.append(row.id);
    auto rows = m_database.run(sql, values);
    if (!rows)
        return fail(rows.error());
    if (row.id == 0)
        row.id = rows->insertedId();
    return Written<TaskRow>{Outcome::Done, std::move(row)};
}

Result<Written<TaskRow>> TaskStore::remove(qint64 userId, const QString &uid, std::optional<qint64> base)
{
    return m_database.transact([&]() -> Result<Written<TaskRow>> {
        auto task = find(userId, uid);
        if (!task)
            return fail(task.error());
        if (!*task)
            return Written<TaskRow>();
        if (base && *base != (*task)->version)
            return Written<TaskRow>{Outcome::Conflict, *std::move(task)};
        auto rows =
            m_database.run(QStringLiteral("DELETE FROM tasks WHERE user_id = ? AND id = ?"), {userId, (*task)->id});
        if (!rows)
            return fail(rows.error());
        if (auto freed = clear(userId, "parent_uid", uid); !freed)
            return fail(freed.error());
        if (auto buried = m_log.bury(userId, RecordKind::Task, uid); !buried)
            return fail(buried.error());
        return Written<TaskRow>{Outcome::Done, std::nullopt};
    });
}

Result<void> TaskStore::leaveList(qint64 userId, const QString &listUid)
{
    return clear(userId, "list_uid", listUid);
}

/// One statement, however many there are: each gets a version of its own.
Result<void> TaskStore::clear(qint64 userId, const char *column, const QString &uid)
{
    const auto extent = m_log.extent(userId);
    if (!extent)
        return fail(extent.error());
    const QString sql = QStringLiteral("UPDATE tasks SET %1 = NULL, updated_at = ?, version = ? + n.place"
                                       " FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS place FROM tasks"
                                       " WHERE user_id = ? AND %1 = ?) AS n WHERE tasks.id = n.id")
                            .arg(QLatin1String(column));
    auto rows = m_database.run(sql, {now(), extent->newest, userId, uid});
    if (!rows)
        return fail(rows.error());
    const auto advanced = m_log.advance(userId, rows->affected());
    return advanced ? Result<void>() : fail(advanced.error());
}

Result<void> TaskStore::detach(qint64 userId, const TaskChange &change, TaskRow &row)
{
    if (change.parentUid) {
        auto parent = possibleParent(m_database, "tasks", userId, row.uid, row.parentUid);
        if (!parent)
            return fail(parent.error());
        row.parentUid = *std::move(parent);
    }
    if (!change.listUid || row.listUid.isNull())
        return {};
    auto list =
        m_database.run(QStringLiteral("SELECT 1 FROM lists WHERE user_id = ? AND uid = ?"), {userId, row.listUid});
    if (!list)
        return fail(list.error());
    if (!list->next())
        row.listUid = QString();
    return {};
}

} // namespace Latchkey::Backend
