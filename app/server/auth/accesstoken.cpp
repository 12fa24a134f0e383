// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/accesstoken.h"

#include "core/jose/claims.h"
#include "core/jose/jws.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace Latchkey::Backend {

namespace {

/// Claims may be that far ahead of this clock (another server process issued them).
constexpr qint64 Leeway = 60;

tl::unexpected<Error> refused(const char *why)
{
    return fail(Error::Kind::Unauthorized, QString::fromLatin1(why));
}

bool isOurHeader(const JwsHeader &header)
{
    return header.type.isEmpty() || header.type == QLatin1String("JWT");
}

/// A whole number; nothing for anything else, "1" and 1.5 among it.
std::optional<qint64> whole(const QJsonObject &claims, const char *name)
{
    const QJsonValue value = claims.value(QLatin1String(name));
    constexpr qint64 None = -1;
    const qint64 number = value.toInteger(None);
    return value.isDouble() && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<qint64> userIdOf(const QJsonValue &subject)
{
    const QString text = subject.toString();
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    return ok && id > 0 && QString::number(id) == text ? std::optional(id) : std::nullopt;
}

Result<Claims> readClaims(const QJsonObject &claims, const QDateTime &now)
{
    const auto user = userIdOf(claims.value(QLatin1String("sub")));
    const QString session = claims.value(QLatin1String("sid")).toString();
    const auto generation = whole(claims, "gen");
    const auto expires = whole(claims, "exp");
    const auto issued = whole(claims, "iat");
    if (!user || session.isEmpty() || !generation || !expires || !issued)
        return refused("a claim is missing");
    if (*issued > now.toSecsSinceEpoch() + Leeway)
        return refused("issued in the future");
    if (const auto valid = checkClaims(claims, {}, now); !valid)
        return fail(Error::Kind::Unauthorized, valid.error().detail);
    return Claims{*user, session, *generation};
}

} // namespace

TokenIssuer::TokenIssuer(const SigningKey &key, const Clock &clock, std::chrono::seconds lifetime)
    : m_key(key)
    , m_clock(clock)
    , m_lifetime(lifetime)
{
}

Result<QByteArray> TokenIssuer::issue(const Claims &claims) const
{
    const qint64 now = m_clock.wallNow().toSecsSinceEpoch();
    const QByteArray payload = QJsonDocument(QJsonObject{{QStringLiteral("sub"), QString::number(claims.userId)},
                                                         {QStringLiteral("sid"), claims.sessionId},
                                                         {QStringLiteral("gen"), claims.generation},
                                                         {QStringLiteral("iat"), now},
                                                         {QStringLiteral("exp"), now + m_lifetime.count()}})
                                   .toJson(QJsonDocument::Compact);
    return m_key.sign({{QStringLiteral("typ"), QStringLiteral("JWT")}}, payload);
}

TokenVerifier::TokenVerifier(const SigningKey &key, const Clock &clock)
    : m_keys({key.verifier()})
    , m_clock(clock)
{
}

Result<Claims> TokenVerifier::verify(const QByteArray &token) const
{
    if (token.size() > LongestToken)
        return refused("too long");
    const auto verified = verifyJws(token, m_keys, JwsAlgorithm::HS256);
    if (!verified)
        return fail(Error::Kind::Unauthorized, verified.error().detail);
    if (!isOurHeader(verified->header))
        return refused("not an access token");
    return readClaims(verified->claims(), m_clock.wallNow());
}

} // namespace Latchkey::Backend
