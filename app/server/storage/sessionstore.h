// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/storage/database.h"
#include "core/base/clock.h"
#include "core/base/secret.h"

#include <QList>

#include <chrono>
#include <optional>

namespace Latchkey::Backend {

/// A session as its owner may see it. Times are milliseconds since 1970, UTC.
struct SessionRow
{
    QString id;
    qint64 createdAt = 0;
    qint64 lastUsedAt = 0;
    QString userAgent;
    QString ip;
};

struct ClientInfo
{
    QString userAgent;
    QString ip;
};

/// What a sign-in or refresh leaves the client with.
struct IssuedSession
{
    qint64 userId = 0;
    QString sessionId;
    qint64 generation = 0; ///< of the refresh token; access tokens issued with it carry the same number
    Secret refreshToken;
    qint64 expiresAt = 0;
};

/// Sessions and the refresh tokens that keep them alive.
///
/// **The rule** (contract, Refresh; RFC 9700, 4.14.2; MSC2918): exchanging a token for its child leaves the parent
/// valid until the child is first used, as a refresh token or through an access token issued with it. Until then the
/// parent is answered with *the same* child, however often and in whatever order requests arrive; afterwards the
/// parent's return means that somebody else has it too, and ends the session.
///
/// **Why no honest client loses a session.** A client stores the child before it uses it, so at every moment it holds
/// either the parent of an unused child or the newest token; both are accepted. A lost answer, a crash before or after
/// storing, a restart of this server: it presents one of the two. Two requests with one parent that race get the same
/// child, so it does not matter which answer is kept. What is promised is committed (`synchronous=FULL`) before it is
/// told. A delayed duplicate of a request whose child has meanwhile been used is told apart from theft by its
/// Idempotency-Key: it is refused, and nothing is revoked.
///
/// **How the same child can be given again although no token is stored.** Tokens are stored as SHA-256 hashes. The
/// child is kept beside them, encrypted under a key derived from the parent's raw value, which only the client has; it
/// is erased when the child is first used. Somebody who reads the database learns no token, then or later.
class SessionStore
{
public:
    SessionStore(Database &database, const Clock &clock, std::chrono::seconds lifetime);

    /// Error: Storage, here and below.
    Result<IssuedSession> open(qint64 userId, const ClientInfo &client);
    /// Error: InvalidGrant for a token that is unknown, expired, or spent (which ends the session, see above).
    Result<IssuedSession> refresh(const Secret &token, const QByteArray &idempotencyKey);
    /// Whether an access token of that session and generation may pass. Counts as the child's first use.
    Result<bool> admit(const QString &sessionId, qint64 userId, qint64 generation);

    Result<QList<SessionRow>> list(qint64 userId);
    /// False if the user has no such session.
    Result<bool> end(qint64 userId, const QString &sessionId);
    Result<void> endOthers(qint64 userId, const QString &keptSessionId);
    /// Ends the session this refresh token belongs or belonged to; does nothing if there is none (RFC 7009, 2.2).
    Result<void> endByToken(const Secret &token);
    /// Forgets sessions that have expired.
    Result<void> purge();

private:
    struct Presented;
    [[nodiscard]] qint64 now() const { return m_clock.wallNow().toMSecsSinceEpoch(); }
    [[nodiscard]] qint64 expiry() const { return now() + std::chrono::milliseconds(m_lifetime).count(); }
    Result<std::optional<Presented>> look(const QByteArray &tokenHash);
    Result<std::optional<IssuedSession>> exchange(const Secret &token, const QByteArray &keyHash);
    Result<IssuedSession> rotate(const Presented &presented, const Secret &token, const QByteArray &keyHash);
    Result<void> remember(const Secret &token, const QString &sessionId, qint64 generation);
    Result<void> discard(const QString &sessionId, qint64 userId);

    Database &m_database;
    const Clock &m_clock;
    const std::chrono::seconds m_lifetime;
};

} // namespace Latchkey::Backend
