// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionmanager.h"

namespace Latchkey {

QCoro::Task<Result<AccessToken>> SessionManager::DurableTokens::accessToken()
{
    auto asking = m_session.accessToken();
    const Result<AccessToken> access = co_await asking;
    if (!access)
        co_return fail(access.error());
    co_return held();
}

// Whether the server is done with the session, or only with this call, a renewal finds out.
QCoro::Task<Result<AccessToken>> SessionManager::DurableTokens::accessTokenAfter(quint64 rejectedGeneration)
{
    const Result<AccessToken> before = held();
    const bool isOther = before && before->generation != rejectedGeneration;
    auto asking = isOther ? m_session.accessToken() : m_session.accessTokenAfter(m_session.m_access.generation);
    const Result<AccessToken> access = co_await asking;
    if (!access)
        co_return fail(access.error());
    Result<AccessToken> token = held();
    if (token && token->generation == rejectedGeneration)
        co_return fail(Error::Kind::Unauthorized, QStringLiteral("the server refuses what renews the session"));
    co_return token;
}

Result<AccessToken> SessionManager::DurableTokens::held() const
{
    if (!m_session.m_held || !m_session.m_held->renewable())
        return fail(Error::Kind::SignedOut, QStringLiteral("nothing that renews the session is held"));
    AccessToken token;
    token.value = std::make_shared<const Secret>(m_session.m_held->refreshToken.clone());
    token.generation = m_session.m_held->generation;
    return token;
}

} // namespace Latchkey
