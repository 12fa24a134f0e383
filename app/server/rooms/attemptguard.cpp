// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/attemptguard.h"

namespace Latchkey::Backend {

namespace {

std::optional<Response> refusalOf(const std::optional<std::chrono::seconds> &wait)
{
    return wait ? std::optional(Response::tooManyRequests(*wait)) : std::nullopt;
}

} // namespace

AttemptGuard::AttemptGuard(const AttemptLimits &limits, const Clock &clock)
    : m_byAccount(limits.loginPerAccount, clock)
    , m_byAddress(limits.loginPerAddress, clock)
    , m_signups(limits.signupPerAddress, clock)
{
}

std::optional<Response> AttemptGuard::password(const QHostAddress &peer, const QString &account)
{
    if (auto refused = refusalOf(m_byAddress.attempt(limiterName(peer))))
        return refused;
    return refusalOf(m_byAccount.attempt(account.toCaseFolded()));
}

std::optional<Response> AttemptGuard::signup(const QHostAddress &peer)
{
    return refusalOf(m_signups.attempt(limiterName(peer)));
}

void AttemptGuard::succeeded(const QString &account)
{
    m_byAccount.forgive(account.toCaseFolded());
}

} // namespace Latchkey::Backend
