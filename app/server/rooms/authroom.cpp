// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/authroom.h"

#include "app/server/rooms/userfields.h"
#include "app/server/rooms/wireformat.h"

namespace Latchkey::Backend {

namespace {

using Need = Fields::Need;

/// Bounds for what is looked up by its hash; real tokens and keys are far shorter.
constexpr Fields::Length TokenLength{1, 512};
constexpr qsizetype LongestIdempotencyKey = 256;

Response wrongCredentials()
{
    return Response::problem(401, QStringLiteral("Invalid email or password"));
}

/// RFC 6749, 5.2.
Response invalidGrant()
{
    Response response = Response::problem(400, QStringLiteral("The refresh token is not valid"));
    QJsonObject body{{QStringLiteral("detail"), QStringLiteral("The refresh token is not valid")},
                     {QStringLiteral("error"), QStringLiteral("invalid_grant")},
                     {QStringLiteral("status_code"), response.status},
                     {QStringLiteral("error_type"), QStringLiteral("authentication_error")}};
    return Response::json(body, response.status);
}

std::optional<Secret> refreshTokenIn(Fields &fields)
{
    auto text = fields.text("refresh_token", Need::Required, TokenLength);
    return text ? std::optional(Secret::fromText(*std::move(text))) : std::nullopt;
}

} // namespace

AuthRoom::AuthRoom(UserStore &users, SessionStore &sessions, PasswordHasher &hasher, const Grants &grants,
                   AttemptGuard &guard)
    : m_users(users)
    , m_sessions(sessions)
    , m_hasher(hasher)
    , m_grants(grants)
    , m_guard(guard)
{
}

void AuthRoom::open(Router &router)
{
    router.addAsync("POST", "/auth/signup", Access::Everybody,
                    [this](const Request &r, const Reply &reply) { signUp(r, reply); });
    router.addAsync("POST", "/auth/login", Access::Everybody,
                    [this](const Request &r, const Reply &reply) { logIn(r, reply); });
    router.add("POST", "/auth/refresh", Access::Everybody, [this](const Request &r) { return refresh(r); });
    router.add("POST", "/auth/logout", Access::Everybody, [this](const Request &r) { return logOut(r); });
}

Response AuthRoom::startSession(const Request &request, const User &user, QJsonObject extra)
{
    const auto session = m_sessions.open(user.id, clientOf(request));
    if (!session)
        return Response::failure(session.error());
    const auto tokens = m_grants.describe(user, *session);
    if (!tokens)
        return Response::failure(tokens.error());
    for (auto field = tokens->begin(); field != tokens->end(); ++field)
        extra.insert(field.key(), field.value());
    Response response = Response::json(extra);
    response.userId = user.id;
    return response;
}

void AuthRoom::signUp(const Request &request, const Reply &reply)
{
    auto fields = Fields::of(request);
    if (!fields)
        return reply(fields.error());
    const auto username = usernameIn(*fields, Need::Required);
    const auto email = emailIn(*fields, Need::Required);
    auto password = fields->text("password", Need::Required, PasswordLength);
    if (!fields->ok())
        return reply(fields->refusal());
    if (auto refused = m_guard.signup(request.peer))
        return reply(*refused);
    if (auto unused = m_users.checkFree(*username, *email); !unused)
        return reply(namesRefused(unused.error()));
    const bool started =
        m_hasher.hash(Secret::fromText(*std::move(password)),
                      [this, request, username = *username, email = *email, reply](const Result<QByteArray> &hash) {
                          finishSignUp(request, username, email, hash, reply);
                      });
    if (!started)
        reply(Response::busy());
}

void AuthRoom::finishSignUp(const Request &request, const QString &username, const QString &email,
                            const Result<QByteArray> &hash, const Reply &reply)
{
    if (!hash)
        return reply(Response::failure(hash.error()));
    const auto user = m_users.create(username, email, *hash);
    if (!user)
        return reply(namesRefused(user.error()));
    reply(startSession(request, *user, toJson(*user)));
}

void AuthRoom::logIn(const Request &request, const Reply &reply)
{
    auto fields = Fields::of(request);
    if (!fields)
        return reply(fields.error());
    const auto email = fields->text("email", Need::Required, EmailLength);
    auto password = fields->text("password", Need::Required, AnyPassword);
    if (!fields->ok())
        return reply(fields->refusal());
    const QString account = email->trimmed();
    if (auto refused = m_guard.password(request.peer, account))
        return reply(*refused);
    const auto found = m_users.findByEmail(account);
    if (!found)
        return reply(Response::failure(found.error()));
    // The same way for somebody and nobody: neither the answer nor its time tells which addresses have accounts.
    const User user = found->value_or(User());
    const auto hash = *found ? std::optional(user.passwordHash) : std::nullopt;
    const bool started = m_hasher.verify(hash, Secret::fromText(*std::move(password)),
                                         [this, request, user, account, reply](bool right) {
                                             if (right)
                                                 m_guard.succeeded(account);
                                             reply(right ? finishLogIn(request, user) : wrongCredentials());
                                         });
    if (!started)
        reply(Response::busy());
}

Response AuthRoom::finishLogIn(const Request &request, const User &user)
{
    // The password may have been changed while it was checked.
    const auto current = m_users.find(user.id);
    if (!current)
        return Response::failure(current.error());
    if (!*current || (*current)->passwordHash != user.passwordHash)
        return wrongCredentials();
    if (auto purged = m_sessions.purge(); !purged)
        return Response::failure(purged.error());
    return startSession(request, **current);
}

Response AuthRoom::refresh(const Request &request)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    const auto token = refreshTokenIn(*fields);
    if (!token)
        return fields->refusal();
    const auto session = m_sessions.refresh(*token, request.header("idempotency-key").left(LongestIdempotencyKey));
    if (!session)
        return session.error().kind == Error::Kind::InvalidGrant ? invalidGrant() : Response::failure(session.error());
    const auto user = m_users.find(session->userId);
    if (!user)
        return Response::failure(user.error());
    const auto tokens = m_grants.describe(user->value_or(User()), *session);
    if (!tokens)
        return Response::failure(tokens.error());
    Response response = Response::json(*tokens);
    response.userId = session->userId;
    return response;
}

Response AuthRoom::logOut(const Request &request)
{
    // Whatever it holds that is no token of ours needs no ending (RFC 7009, 2.2).
    auto fields = Fields::of(request);
    const auto token = fields ? refreshTokenIn(*fields) : std::nullopt;
    if (token) {
        if (auto ended = m_sessions.endByToken(*token); !ended)
            return Response::failure(ended.error());
    }
    return Response::noContent();
}

} // namespace Latchkey::Backend
