// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QCoro/QCoroTask>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Latchkey {

/// Who a session belongs to. `subject` identifies; the rest is for display.
struct Identity
{
    Identity() = default;

    QString subject; ///< the server's user id, as text; never changes within an account (I21)
    QString email;
    QString name;

    bool operator==(const Identity &) const = default;
};

/// What a server gives for a successful sign-up, sign-in or refresh.
struct TokenGrant
{
    TokenGrant() = default;

    Identity identity; ///< empty subject: the answer did not say
    Secret accessToken;
    std::optional<std::chrono::seconds> accessLifetime; ///< from `expires_in`, or the token's own `exp - iat`
    Secret refreshToken; ///< empty: none given; on refresh the old one stays good (RFC 6749, 6)
    std::optional<std::chrono::seconds> refreshLifetime;
};

/// Moved into the backend and wiped there.
struct Credentials
{
    Credentials() = default;

    QString email;
    Secret password;
    QString name; ///< for sign-up; the user name where the server wants one
};

/// What a server can do and demands, found out before credentials are sent.
struct ServerInfo
{
    ServerInfo() = default;

    QString name;
    bool canRefresh = false; ///< false: expiry is answered by signing in again in place
    bool canSignUp = true;
    int passwordMinLength = 8;
    QStringList features; ///< as listed by `/.well-known/tasks-api`; empty on a base server

    [[nodiscard]] bool has(const QString &feature) const { return features.contains(feature); }
};

/// One kind of server to sign in at. Its calls never pass through the bearer pipeline: a 401 here is an answer, not an
/// expiry (R3).
class AuthBackend
{
public:
    AuthBackend() = default;
    AuthBackend(const AuthBackend &) = delete;
    AuthBackend &operator=(const AuthBackend &) = delete;
    virtual ~AuthBackend() = default;

    /// Errors: those of the transport; BadReply if nothing there speaks this protocol.
    virtual QCoro::Task<Result<ServerInfo>> discover() = 0;
    /// Signing up signs in. Errors: EmailTaken, NameTaken, Invalid, RateLimited, ServerFailure, BadReply, those of the
    /// transport.
    virtual QCoro::Task<Result<TokenGrant>> signUp(Credentials credentials) = 0;
    /// Errors: WrongCredentials, and as above.
    virtual QCoro::Task<Result<TokenGrant>> signIn(Credentials credentials) = 0;
    /// InvalidGrant only for the contract's exact refusal as JSON; every other error leaves the token good
    /// (R15).
    virtual QCoro::Task<Result<TokenGrant>> refresh(Secret refreshToken, QByteArray idempotencyKey) = 0;
    /// Ends the session at the server; success also for a token it does not know (RFC 7009, 2.2).
    virtual QCoro::Task<Result<void>> revoke(Secret refreshToken) = 0;
};

} // namespace Latchkey
