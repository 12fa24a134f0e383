// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/sessionstore.h"

#include "app/server/auth/refreshtoken.h"
#include "core/base/logging.h"

#include <QUuid>

namespace Latchkey::Backend {

namespace {

/// How stale `last_used_at` may get before a request writes it.
constexpr qint64 TouchInterval = 60'000;

QVariant nullableBlob(const QByteArray &blob)
{
    return blob.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(blob);
}

/// A null string would be SQL NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<void> done(const Result<Rows> &rows)
{
    return rows ? Result<void>() : fail(rows.error());
}

} // namespace

/// A refresh token that came in, and the session it belongs to.
struct SessionStore::Presented
{
    QString sessionId;
    qint64 userId;
    qint64 ownGeneration;
    QByteArray spentBy;
    qint64 newestGeneration;
    bool newestConfirmed;
    QByteArray sealedChild;
    qint64 expiresAt;

    [[nodiscard]] bool isNewest() const { return ownGeneration == newestGeneration; }
    [[nodiscard]] bool isParentOfUnused() const { return ownGeneration == newestGeneration - 1 && !newestConfirmed; }
};

SessionStore::SessionStore(Database &database, const Clock &clock, std::chrono::seconds lifetime)
    : m_database(database)
    , m_clock(clock)
    , m_lifetime(lifetime)
{
}

Result<void> SessionStore::remember(const Secret &token, const QString &sessionId, qint64 generation)
{
    return done(m_database.run(
        QStringLiteral("INSERT INTO refresh_tokens(token_hash, session_id, generation) VALUES (?, ?, ?)"),
        {storedHash(token.exposed()), sessionId, generation}));
}

Result<IssuedSession> SessionStore::open(qint64 userId, const ClientInfo &client)
{
    return m_database.transact([&]() -> Result<IssuedSession> {
        IssuedSession session{userId, QUuid::createUuid().toString(QUuid::WithoutBraces), 1, newRefreshToken(),
                              expiry()};
        auto rows = m_database.run(
            QStringLiteral("INSERT INTO sessions(id, user_id, created_at, last_used_at, expires_at, user_agent,"
                           " ip, generation, confirmed) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1)"),
            {session.sessionId, userId, now(), now(), session.expiresAt, notNull(client.userAgent),
             notNull(client.ip)});
        if (!rows)
            return fail(rows.error());
        if (auto kept = remember(session.refreshToken, session.sessionId, 1); !kept)
            return fail(kept.error());
        return session;
    });
}

Result<std::optional<SessionStore::Presented>> SessionStore::look(const QByteArray &tokenHash)
{
    auto rows = m_database.run(
        QStringLiteral(
            "SELECT s.id, s.user_id, t.generation, t.spent_by, s.generation, s.confirmed, s.sealed_child, s.expires_at"
            " FROM refresh_tokens t JOIN sessions s ON s.id = t.session_id WHERE t.token_hash = ?"),
        {tokenHash});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::optional<Presented>();
    const Rows &row = *rows;
    return std::optional(Presented{row.text(0), row.integer(1), row.integer(2), row[3].toByteArray(), row.integer(4),
                                   row.flag(5), row[6].toByteArray(), row.integer(7)});
}

Result<IssuedSession> SessionStore::refresh(const Secret &token, const QByteArray &idempotencyKey)
{
    const QByteArray keyHash = idempotencyKey.isEmpty() ? QByteArray() : storedHash(idempotencyKey);
    // A refusal is no failure of the transaction: what it revokes must be committed.
    auto issued = m_database.transact([&] { return exchange(token, keyHash); });
    if (!issued)
        return fail(issued.error());
    if (!*issued)
        return fail(Error::Kind::InvalidGrant);
    return *std::move(*issued);
}

Result<std::optional<IssuedSession>> SessionStore::exchange(const Secret &token, const QByteArray &keyHash)
{
    const auto found = look(storedHash(token.exposed()));
    if (!found)
        return fail(found.error());
    if (!*found || (*found)->expiresAt <= now())
        return std::optional<IssuedSession>();
    const Presented &presented = **found;

    if (presented.isNewest())
        return rotate(presented, token, keyHash).map([](IssuedSession &&session) {
            return std::optional(std::move(session));
        });

    if (presented.isParentOfUnused()) {
        auto child = openWithParent(token, presented.sealedChild);
        if (!child)
            return fail(Error::Kind::Storage, QStringLiteral("a sealed refresh token cannot be opened"));
        return std::optional(IssuedSession{presented.userId, presented.sessionId, presented.newestGeneration,
                                           std::move(*child), presented.expiresAt});
    }

    if (!keyHash.isEmpty() && keyHash == presented.spentBy)
        return std::optional<IssuedSession>();
    qCWarning(logServer) << "a spent refresh token came back: ending session" << presented.sessionId << "of user"
                         << presented.userId;
    if (auto ended = discard(presented.sessionId, presented.userId); !ended)
        return fail(ended.error());
    return std::optional<IssuedSession>();
}

Result<IssuedSession> SessionStore::rotate(const Presented &presented, const Secret &token, const QByteArray &keyHash)
{
    IssuedSession session{presented.userId, presented.sessionId, presented.newestGeneration + 1, newRefreshToken(),
                          expiry()};
    auto updated = m_database.run(
        QStringLiteral(
            "UPDATE sessions SET generation = ?, confirmed = 0, sealed_child = ?, last_used_at = ?, expires_at = ?"
            " WHERE id = ? AND user_id = ?"),
        {session.generation, sealForParent(token, session.refreshToken), now(), session.expiresAt, session.sessionId,
         session.userId});
    if (!updated)
        return fail(updated.error());
    auto spent = m_database.run(QStringLiteral("UPDATE refresh_tokens SET spent_by = ? WHERE token_hash = ?"),
                                {nullableBlob(keyHash), storedHash(token.exposed())});
    if (!spent)
        return fail(spent.error());
    if (auto kept = remember(session.refreshToken, session.sessionId, session.generation); !kept)
        return fail(kept.error());
    return session;
}

Result<bool> SessionStore::admit(const QString &sessionId, qint64 userId, qint64 generation)
{
    qint64 newest = 0;
    bool confirmed = false;
    qint64 lastUsed = 0;
    {
        auto rows = m_database.run(QStringLiteral("SELECT generation, confirmed, last_used_at FROM sessions"
                                                  " WHERE id = ? AND user_id = ? AND expires_at > ?"),
                                   {sessionId, userId, now()});
        if (!rows)
            return fail(rows.error());
        if (!rows->next())
            return false;
        newest = rows->integer(0);
        confirmed = rows->flag(1);
        lastUsed = rows->integer(2);
    }
    const bool firstUse = generation == newest && !confirmed;
    if (!firstUse && now() - lastUsed < TouchInterval)
        return true;
    const QString sql =
        firstUse
            ? QStringLiteral("UPDATE sessions SET last_used_at = ?, confirmed = 1, sealed_child = NULL"
                             " WHERE id = ? AND user_id = ? AND generation = ?")
            : QStringLiteral("UPDATE sessions SET last_used_at = ? WHERE id = ? AND user_id = ? AND generation = ?");
    auto rows = m_database.run(sql, {now(), sessionId, userId, newest});
    if (!rows)
        return fail(rows.error());
    return true;
}

Result<QList<SessionRow>> SessionStore::list(qint64 userId)
{
    auto rows = m_database.run(QStringLiteral("SELECT id, created_at, last_used_at, user_agent, ip FROM sessions"
                                              " WHERE user_id = ? AND expires_at > ? ORDER BY created_at, id"),
                               {userId, now()});
    if (!rows)
        return fail(rows.error());
    QList<SessionRow> sessions;
    while (rows->next())
        sessions.append({rows->text(0), rows->integer(1), rows->integer(2), rows->text(3), rows->text(4)});
    return sessions;
}

Result<bool> SessionStore::end(qint64 userId, const QString &sessionId)
{
    auto rows =
        m_database.run(QStringLiteral("DELETE FROM sessions WHERE id = ? AND user_id = ?"), {sessionId, userId});
    if (!rows)
        return fail(rows.error());
    return rows->affected() == 1;
}

Result<void> SessionStore::discard(const QString &sessionId, qint64 userId)
{
    return end(userId, sessionId).map([](bool) {});
}

Result<void> SessionStore::endOthers(qint64 userId, const QString &keptSessionId)
{
    return done(
        m_database.run(QStringLiteral("DELETE FROM sessions WHERE user_id = ? AND id <> ?"), {userId, keptSessionId}));
}

Result<void> SessionStore::endByToken(const Secret &token)
{
    return m_database.transact([&]() -> Result<void> {
        const auto found = look(storedHash(token.exposed()));
        if (!found)
            return fail(found.error());
        return *found ? discard((*found)->sessionId, (*found)->userId) : Result<void>();
    });
}

Result<void> SessionStore::purge()
{
    return done(m_database.run(QStringLiteral("DELETE FROM sessions WHERE expires_at <= ?"), {now()}));
}

} // namespace Latchkey::Backend
