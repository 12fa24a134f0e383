// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/accountroom.h"

#include "app/server/rooms/userfields.h"
#include "app/server/rooms/wireformat.h"

namespace Latchkey::Backend {

namespace {

using Need = Fields::Need;

Response gone()
{
    return Response::problem(401, QStringLiteral("Invalid token"));
}

} // namespace

AccountRoom::AccountRoom(UserStore &users, SessionStore &sessions, PasswordHasher &hasher, AttemptGuard &guard)
    : m_users(users)
    , m_sessions(sessions)
    , m_hasher(hasher)
    , m_guard(guard)
{
}

void AccountRoom::open(Router &router)
{
    router.add("GET", "/auth/me", Access::Member, [this](const Request &r) { return show(r); });
    router.add("PATCH", "/auth/me", Access::Member, [this](const Request &r) { return change(r); });
    router.addAsync("DELETE", "/auth/me", Access::Member,
                    [this](const Request &r, const Reply &reply) { remove(r, reply); });
    router.addAsync("POST", "/auth/password", Access::Member,
                    [this](const Request &r, const Reply &reply) { changePassword(r, reply); });
}

Response AccountRoom::show(const Request &request)
{
    const auto user = m_users.find(request.caller.userId);
    if (!user)
        return Response::failure(user.error());
    return *user ? Response::json(toJson(**user)) : gone();
}

Response AccountRoom::change(const Request &request)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    const auto username = usernameIn(*fields, Need::Optional);
    const auto email = emailIn(*fields, Need::Optional);
    if (!fields->ok())
        return fields->refusal();
    const auto user = m_users.find(request.caller.userId);
    if (!user)
        return Response::failure(user.error());
    if (!*user)
        return gone();
    const User &old = **user;
    if (auto renamed = m_users.rename(old.id, username.value_or(old.username), email.value_or(old.email)); !renamed)
        return namesRefused(renamed.error());
    return show(request);
}

void AccountRoom::confirmPassword(const Request &request, QString password, const Reply &reply, Confirmed confirmed)
{
    const auto found = m_users.find(request.caller.userId);
    if (!found)
        return reply(Response::failure(found.error()));
    if (!*found)
        return reply(gone());
    const User user = **found;
    if (auto refused = m_guard.password(request.peer, user.email))
        return reply(*refused);
    const bool started =
        m_hasher.verify(user.passwordHash, Secret::fromText(std::move(password)),
                        [this, user, reply, confirmed = std::move(confirmed)](bool right) {
                            if (!right)
                                return reply(Response::problem(403, QStringLiteral("Incorrect password")));
                            m_guard.succeeded(user.email);
                            confirmed(user);
                        });
    if (!started)
        reply(Response::busy());
}

void AccountRoom::changePassword(const Request &request, const Reply &reply)
{
    auto fields = Fields::of(request);
    if (!fields)
        return reply(fields.error());
    auto current = fields->text("current_password", Need::Required, AnyPassword);
    auto wanted = fields->text("new_password", Need::Required, PasswordLength);
    if (!fields->ok())
        return reply(fields->refusal());
    auto secret = std::make_shared<Secret>(Secret::fromText(*std::move(wanted)));
    confirmPassword(request, *std::move(current), reply, [this, request, secret, reply](const User &user) {
        hashNewPassword(request, user, secret, reply);
    });
}

void AccountRoom::hashNewPassword(const Request &request, const User &user, std::shared_ptr<Secret> password,
                                  const Reply &reply)
{
    const bool started =
        m_hasher.hash(std::move(*password), [this, request, user, reply](const Result<QByteArray> &hash) {
            reply(storePassword(request, user, hash));
        });
    if (!started)
        reply(Response::busy());
}

Response AccountRoom::storePassword(const Request &request, const User &user, const Result<QByteArray> &hash)
{
    if (!hash)
        return Response::failure(hash.error());
    const auto changed = m_users.changePassword(user.id, user.passwordHash, *hash);
    if (!changed)
        return Response::failure(changed.error());
    if (!*changed)
        return Response::problem(409, QStringLiteral("The password was changed meanwhile"));
    if (auto ended = m_sessions.endOthers(user.id, request.caller.sessionId); !ended)
        return Response::failure(ended.error());
    return Response::noContent();
}

void AccountRoom::remove(const Request &request, const Reply &reply)
{
    auto fields = Fields::of(request);
    if (!fields)
        return reply(fields.error());
    auto password = fields->text("password", Need::Required, AnyPassword);
    if (!fields->ok())
        return reply(fields->refusal());
    confirmPassword(request, *std::move(password), reply, [this, reply](const User &user) {
        const auto removed = m_users.remove(user.id);
        reply(removed ? Response::noContent() : Response::failure(removed.error()));
    });
}

} // namespace Latchkey::Backend
