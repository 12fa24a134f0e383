// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/migrations.h"

#include "app/server/storage/database.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <vector>

namespace Latchkey::Backend {

namespace {

using Step = std::vector<const char *>;

// Times are milliseconds since 1970, UTC. Steps that have been released are never edited.
const std::vector<Step> &steps()
{
    static const std::vector<Step> all{
        // 1: accounts, sessions, tasks
        {
            "CREATE TABLE users ("
            " id INTEGER PRIMARY KEY AUTOINCREMENT,"
            " username TEXT NOT NULL, username_key TEXT NOT NULL UNIQUE,"
            " email TEXT NOT NULL, email_key TEXT NOT NULL UNIQUE,"
            " password_hash TEXT NOT NULL,"
            " created_at BIGINT NOT NULL)",

            "CREATE TABLE sessions ("
            " id TEXT PRIMARY KEY,"
            " user_id BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,"
            " created_at BIGINT NOT NULL, last_used_at BIGINT NOT NULL, expires_at BIGINT NOT NULL,"
            " user_agent TEXT NOT NULL, ip TEXT NOT NULL,"
            " generation BIGINT NOT NULL,"  // of the newest refresh token
            " confirmed SMALLINT NOT NULL," // it, or an access token issued with it, has been used
            " sealed_child BLOB)", // the newest refresh token, for the holder of its parent only; until it is confirmed
            "CREATE INDEX sessions_of_user ON sessions(user_id)",
            "CREATE INDEX sessions_by_expiry ON sessions(expires_at)",

            // All refresh tokens a session ever had: a spent one that comes back is recognised however old it is.
            "CREATE TABLE refresh_tokens ("
            " token_hash BLOB PRIMARY KEY,"
            " session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,"
            " generation BIGINT NOT NULL,"
            " spent_by BLOB)", // hash of the Idempotency-Key it was exchanged with
            "CREATE INDEX refresh_tokens_of_session ON refresh_tokens(session_id)",

            "CREATE TABLE tasks ("
            " id INTEGER PRIMARY KEY AUTOINCREMENT,"
            " user_id BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,"
            " title TEXT NOT NULL, description TEXT, completed SMALLINT NOT NULL,"
            " created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL)",
            "CREATE INDEX tasks_of_user ON tasks(user_id, id)",
        },
        // 2: people another issuer vouches for; an empty issuer is this server
        {
            "ALTER TABLE users ADD COLUMN issuer TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE users ADD COLUMN subject TEXT NOT NULL DEFAULT ''",
            "CREATE UNIQUE INDEX users_of_issuers ON users(issuer, subject) WHERE issuer <> ''",
        },
        // 3: lists, all of a task, and what syncing takes. A `version` is the place in the sequence of its user's
        // changes.
        {
            "CREATE TABLE identity (id TEXT NOT NULL)", // one row: what tells this database from another
            "INSERT INTO identity(id) VALUES (lower(hex(randomblob(8))))",

            "ALTER TABLE users ADD COLUMN newest_version BIGINT NOT NULL DEFAULT 0",
            "ALTER TABLE users ADD COLUMN pruned_version BIGINT NOT NULL DEFAULT 0", // deletions up to it are forgotten

            "CREATE TABLE lists ("
            " user_id BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,"
            " uid TEXT NOT NULL, version BIGINT NOT NULL,"
            " name TEXT NOT NULL, parent_uid TEXT, position TEXT, color TEXT,"
            " created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL,"
            " PRIMARY KEY (user_id, uid))",
            "CREATE INDEX lists_by_version ON lists(user_id, version)",
            "CREATE INDEX lists_of_parent ON lists(user_id, parent_uid)",

            "CREATE TABLE deletions ("
            " user_id BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,"
            " kind TEXT NOT NULL, uid TEXT NOT NULL, version BIGINT NOT NULL, deleted_at BIGINT NOT NULL,"
            " PRIMARY KEY (user_id, kind, uid))",
            "CREATE INDEX deletions_by_version ON deletions(user_id, version)",
            "CREATE INDEX deletions_by_age ON deletions(deleted_at)",

            // Idempotency keys of what was carried out, and which record it was about.
            "CREATE TABLE done_keys ("
            " user_id BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,"
            " key TEXT NOT NULL, kind TEXT NOT NULL, uid TEXT NOT NULL, done_at BIGINT NOT NULL,"
            " PRIMARY KEY (user_id, key))",
            "CREATE INDEX done_keys_by_age ON done_keys(done_at)",

            "ALTER TABLE tasks ADD COLUMN uid TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE tasks ADD COLUMN version BIGINT NOT NULL DEFAULT 0",
            "ALTER TABLE tasks ADD COLUMN list_uid TEXT",
            "ALTER TABLE tasks ADD COLUMN parent_uid TEXT",
            "ALTER TABLE tasks ADD COLUMN position TEXT",
            "ALTER TABLE tasks ADD COLUMN priority SMALLINT NOT NULL DEFAULT 4",
            "ALTER TABLE tasks ADD COLUMN due TEXT",
            "ALTER TABLE tasks ADD COLUMN recurrence TEXT",
            "ALTER TABLE tasks ADD COLUMN after_completion SMALLINT NOT NULL DEFAULT 0",
            "ALTER TABLE tasks ADD COLUMN tags TEXT",      // a JSON array
            "ALTER TABLE tasks ADD COLUMN reminders TEXT", // a JSON array
            "ALTER TABLE tasks ADD COLUMN completed_at BIGINT",
            "ALTER TABLE tasks ADD COLUMN trashed_at BIGINT",
            // A UUID of version 4 (RFC 9562, 5.4); the ids of a user's tasks grow, and so do for their versions.
            "UPDATE tasks SET version = id,"
            " completed_at = CASE WHEN completed <> 0 THEN updated_at END,"
            " uid = lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2)))"
            " || '-4' || substr(lower(hex(randomblob(2))), 2)"
            " || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(lower(hex(randomblob(2))), 2)"
            " || '-' || lower(hex(randomblob(6)))",
            "UPDATE users SET newest_version ="
            " (SELECT COALESCE(MAX(version), 0) FROM tasks WHERE tasks.user_id = users.id)",
            "CREATE UNIQUE INDEX tasks_by_uid ON tasks(user_id, uid)",
            "CREATE INDEX tasks_by_version ON tasks(user_id, version)",
            "CREATE INDEX tasks_of_list ON tasks(user_id, list_uid)",
            "CREATE INDEX tasks_of_parent ON tasks(user_id, parent_uid)",
        },
    };
    return all;
}

Result<int> currentSchema(Database &database)
{
    auto rows = database.run(QStringLiteral("SELECT version FROM schema_version"));
    if (!rows)
        return fail(rows.error());
    return rows->next() ? static_cast<int>(rows->integer(0)) : 0;
}

Result<void> writeSchema(Database &database, int version)
{
    if (auto cleared = database.execute("DELETE FROM schema_version"); !cleared)
        return cleared;
    auto rows = database.run(QStringLiteral("INSERT INTO schema_version(version) VALUES (?)"), {version});
    return rows ? Result<void>() : fail(rows.error());
}

/// The database as it is, for who goes back to the program that wrote it. The name is given to a whole copy only.
Result<void> keepOlder(Database &database, int schema)
{
    const QString kept = QStringLiteral("%1.schema-%2.bak").arg(database.file()).arg(schema);
    if (QFileInfo(kept).isFile())
        return {};
    QTemporaryFile copy(kept + QStringLiteral(".XXXXXX")); // for the owner only, as SQLite leaves it
    if (!copy.open())
        return fail(Error::Kind::Storage, QStringLiteral("cannot make %1: %2").arg(kept, copy.errorString()));
    copy.close();
    if (auto written = database.run(QStringLiteral("VACUUM INTO ?"), {copy.fileName()}); !written)
        return fail(Error::Kind::Storage, QStringLiteral("cannot copy to %1: %2").arg(kept, written.error().detail));
    // Another process may have been faster, with the same copy.
    if (!copy.rename(kept))
        return QFileInfo(kept).isFile()
                   ? Result<void>()
                   : fail(Error::Kind::Storage, QStringLiteral("cannot make %1: %2").arg(kept, copy.errorString()));
    copy.setAutoRemove(false);
    return {};
}

/// Does nothing if another process has taken the step meanwhile.
Result<void> take(Database &database, int version)
{
    return database.transact([&]() -> Result<void> {
        const auto current = currentSchema(database);
        if (!current)
            return fail(current.error());
        if (*current >= version)
            return {};
        for (const char *statement : steps()[static_cast<std::size_t>(version - 1)]) {
            if (auto done = database.execute(statement); !done)
                return done;
        }
        return writeSchema(database, version);
    });
}

} // namespace

int newestSchema()
{
    return static_cast<int>(steps().size());
}

Result<void> migrate(Database &database)
{
    if (auto made = database.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"); !made)
        return made;
    const auto current = currentSchema(database);
    if (!current)
        return fail(current.error());
    if (*current > newestSchema())
        return fail(Error::Kind::Storage,
                    QStringLiteral(
                        "the database has schema %1, this program knows up to %2: a newer version of Latchkey wrote it")
                        .arg(*current)
                        .arg(newestSchema()));
    if (*current > 0 && *current < newestSchema()) {
        if (auto kept = keepOlder(database, *current); !kept)
            return kept;
    }
    for (int version = *current + 1; version <= newestSchema(); ++version) {
        if (auto taken = take(database, version); !taken)
            return taken;
    }
    return {};
}

} // namespace Latchkey::Backend
