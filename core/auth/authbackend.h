// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/passwordchange.h"
#include "core/auth/remotesessions.h"
#include "core/auth/signinguide.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/net/accesstokensource.h"
#include "core/net/requestproof.h"

#include <QCoro/QCoroTask>
#include <QFlags>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
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
    /// What renews the session, in a form that only its backend reads. Empty: none given; on refresh the old one stays
    /// good (RFC 6749, 6).
    Secret refreshToken;
    std::optional<std::chrono::seconds> refreshLifetime;
};

/// How a person shows a server who they are.
enum class SignInWay {
    Password = 1,   ///< e-mail address and password, and a second factor where the account has one
    Browser = 2,    ///< in the browser, which comes back to this computer (RFC 8252)
    DeviceCode = 4, ///< in a browser anywhere, with a code shown here (RFC 8628)
};
Q_DECLARE_FLAGS(SignInWays, SignInWay)
Q_DECLARE_OPERATORS_FOR_FLAGS(SignInWays)

/// Moved into the backend and wiped there.
struct Credentials
{
    Credentials() = default;

    SignInWay way = SignInWay::Password;
    QString email; ///< also a hint to the provider for the ways without a password; may be empty there
    Secret password;
    QString name;                       ///< for sign-up; the user name where the server wants one
    std::shared_ptr<SignInGuide> guide; ///< null: nobody can be asked, and nothing can be shown
};

/// What a server can do and demands, found out before credentials are sent.
struct ServerInfo
{
    ServerInfo() = default;

    QString name;
    bool canRefresh = false; ///< false: expiry is answered by signing in again in place
    bool canSignUp = true;
    int passwordMinLength = 8;
    QStringList features;                  ///< as listed by `/.well-known/tasks-api`; empty on a base server
    SignInWays ways = SignInWay::Password; ///< none: it has tasks, but nobody signs in there
    QString tasksPath = QStringLiteral("/tasks/users/{user}/tasks"); ///< of the task list; {user} is the person's id
    QUrl taskServer; ///< base URL of the tasks that this sign-in is good for, where they are elsewhere and it says so

    [[nodiscard]] bool has(const QString &feature) const { return features.contains(feature); }
};

/// What a backend's further calls may be authorised with.
struct SessionTokens
{
    SessionTokens(AccessTokenSource &access, AccessTokenSource &durable)
        : access(access)
        , durable(durable)
    {
    }

    AccessTokenSource &access;
    AccessTokenSource &durable; ///< what renews the session, for servers that take it as a bearer token as well
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
    /// Errors: WrongCredentials, SecondFactorNeeded, WrongCode, CodeExpired, AccessDenied, SignInExpired,
    /// UntrustedToken, ClientRefused, NoBrowser, Cancelled, and as above; InvalidInput for a way the server has not.
    virtual QCoro::Task<Result<TokenGrant>> signIn(Credentials credentials) = 0;
    /// InvalidGrant only for the contract's exact refusal as JSON; every other error leaves the token good
    /// (R15).
    virtual QCoro::Task<Result<TokenGrant>> refresh(Secret refreshToken, QByteArray idempotencyKey) = 0;
    /// Ends the session at the server; success also for a token it does not know (RFC 7009, 2.2).
    virtual QCoro::Task<Result<void>> revoke(Secret refreshToken) = 0;

    /// Ends a sign-in that waits for a person with Cancelled. One that waits for the server only ends by its deadline.
    virtual void cancelSignIn() {}
    /// Where the account is signed in; null for a kind of server that cannot tell. `tokens` outlive what is returned,
    /// and so does this backend.
    [[nodiscard]] virtual std::unique_ptr<RemoteSessions> remoteSessions(const SessionTokens &tokens);
    /// How its password is changed; null for a kind of server where that is done elsewhere. As above.
    [[nodiscard]] virtual std::unique_ptr<PasswordChange> passwordChange(const SessionTokens &tokens);
    /// What its access tokens are bound to; null: to nothing, they are plain bearer tokens.
    [[nodiscard]] virtual RequestProof *proof() { return nullptr; }
};

} // namespace Latchkey
