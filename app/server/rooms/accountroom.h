// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/auth/passwordhasher.h"
#include "app/server/http/router.h"
#include "app/server/rooms/attemptguard.h"
#include "app/server/storage/sessionstore.h"
#include "app/server/storage/userstore.h"

namespace Latchkey::Backend {

/// One's own account. A wrong password is answered 403 here: 401 would mean that the access token is bad.
class AccountRoom
{
public:
    AccountRoom(UserStore &users, SessionStore &sessions, PasswordHasher &hasher, AttemptGuard &guard);
    void open(Router &router);

private:
    using Confirmed = std::function<void(const User &)>;

    [[nodiscard]] Response show(const Request &request);
    [[nodiscard]] Response change(const Request &request);
    void changePassword(const Request &request, const Reply &reply);
    void hashNewPassword(const Request &request, const User &user, std::shared_ptr<Secret> password,
                         const Reply &reply);
    [[nodiscard]] Response storePassword(const Request &request, const User &user, const Result<QByteArray> &hash);
    void remove(const Request &request, const Reply &reply);
    /// Goes on with `confirmed` if it is the caller's password, and answers otherwise.
    void confirmPassword(const Request &request, QString password, const Reply &reply, Confirmed confirmed);

    UserStore &m_users;
    SessionStore &m_sessions;
    PasswordHasher &m_hasher;
    AttemptGuard &m_guard;
};

} // namespace Latchkey::Backend
