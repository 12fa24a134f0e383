// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/betterauthsessions.h"
#include "core/auth/passwordchange.h"

namespace Latchkey {

/// At a Better Auth. It would end the other sessions with the change, but then replaces the token of the one that asks,
/// and whoever misses that answer is signed out: they are ended by a request of their own.
class BetterAuthPassword final : public PasswordChange
{
public:
    /// `routes`: where Better Auth is mounted. `transport` and `sessionTokens` must outlive this object and every call
    /// in flight.
    BetterAuthPassword(const QUrl &routes, HttpTransport &transport, AccessTokenSource &sessionTokens);

    QCoro::Task<Result<PasswordChanged>> change(Secret current, Secret next) override;

private:
    ApiClient m_client;
    BetterAuthSessions m_sessions;
};

} // namespace Latchkey
