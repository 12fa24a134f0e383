// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/migrations.h"

#include "app/server/storage/database.h"

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
    for (int version = *current + 1; version <= newestSchema(); ++version) {
        if (auto taken = take(database, version); !taken)
            return taken;
    }
    return {};
}

} // namespace Latchkey::Backend
