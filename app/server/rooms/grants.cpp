// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/grants.h"

#include "app/server/rooms/wireformat.h"

namespace Latchkey::Backend {

Grants::Grants(const TokenIssuer &issuer, const Clock &clock)
    : m_issuer(issuer)
    , m_clock(clock)
{
}

Result<QJsonObject> Grants::describe(const User &user, const IssuedSession &session) const
{
    const auto token = m_issuer.issue({session.userId, session.sessionId, session.generation});
    if (!token)
        return fail(token.error());
    const qint64 left = (session.expiresAt - m_clock.wallNow().toMSecsSinceEpoch() + 500) / 1000;
    return QJsonObject{{QStringLiteral("user"), toJson(user)},
                       {QStringLiteral("token"), QString::fromLatin1(*token)},
                       {QStringLiteral("token_type"), QStringLiteral("bearer")},
                       {QStringLiteral("expires_in"), static_cast<qint64>(m_issuer.lifetime().count())},
                       {QStringLiteral("refresh_token"), QString::fromLatin1(session.refreshToken.exposed())},
                       {QStringLiteral("refresh_expires_in"), left}};
}

} // namespace Latchkey::Backend
