// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/auth/passwordhasher.h"
#include "app/server/http/router.h"
#include "app/server/rooms/attemptguard.h"
#include "app/server/rooms/grants.h"

namespace Latchkey::Backend {

/// Signing up, in and out, and refreshing: what needs no access token.
class AuthRoom
{
public:
    AuthRoom(UserStore &users, SessionStore &sessions, PasswordHasher &hasher, const Grants &grants,
             AttemptGuard &guard);
    void open(Router &router);

private:
    void signUp(const Request &request, const Reply &reply);
    void finishSignUp(const Request &request, const QString &username, const QString &email,
                      const Result<QByteArray> &hash, const Reply &reply);
    void logIn(const Request &request, const Reply &reply);
    [[nodiscard]] Response finishLogIn(const Request &request, const User &user);
    [[nodiscard]] Response refresh(const Request &request);
    [[nodiscard]] Response logOut(const Request &request);
    /// A new session's tokens; base clients of sign-up find the user's fields beside them.
    [[nodiscard]] Response startSession(const Request &request, const User &user, QJsonObject extra = {});

    UserStore &m_users;
    SessionStore &m_sessions;
    PasswordHasher &m_hasher;
    const Grants &m_grants;
    AttemptGuard &m_guard;
};

} // namespace Latchkey::Backend
