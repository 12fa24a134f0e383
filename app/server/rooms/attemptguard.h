// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/auth/ratelimiter.h"
#include "app/server/http/response.h"

namespace Latchkey::Backend {

/// How often passwords may be tried, whatever route they come by.
class AttemptGuard
{
public:
    AttemptGuard(const AttemptLimits &limits, const Clock &clock);

    /// Each counts an attempt; nothing: go on, otherwise the 429 to answer with.
    std::optional<Response> password(const QHostAddress &peer, const QString &account);
    std::optional<Response> signup(const QHostAddress &peer);
    /// The password was right: what was counted for the account is forgotten.
    void succeeded(const QString &account);

private:
    RateLimiter m_byAccount;
    RateLimiter m_byAddress;
    RateLimiter m_signups;
};

} // namespace Latchkey::Backend
