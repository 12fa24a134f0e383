// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/idtoken.h"

#include "core/auth/wirefields.h"
#include "core/jose/base64url.h"
#include "core/jose/claims.h"
#include "core/jose/jws.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Latchkey {

namespace {

constexpr qsizetype LongestSubject = 255; // OpenID Connect Core 1.0, 2

tl::unexpected<Error> untrusted(const char *why)
{
    return fail(Error::Kind::UntrustedToken, QString::fromLatin1(why));
}

bool isMeantFor(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value(QLatin1String("aud"));
    return audience == clientId || audience.toArray().contains(clientId);
}

/// A token for several audiences names whom it was given to; one that names somebody is not for others.
bool isGivenTo(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue party = claims.value(QLatin1String("azp"));
    const bool shared = claims.value(QLatin1String("aud")).toArray().size() > 1;
    return party.isUndefined() ? !shared : party.toString() == clientId;
}

bool isFromTheFuture(const QJsonObject &claims, const IdTokenRules &rules)
{
    const auto latest = static_cast<double>(rules.now.toSecsSinceEpoch() + rules.leeway.count());
    return claims.value(QLatin1String("iat")).toDouble(latest + 1) > latest;
}

Result<Identity> identityIn(const QJsonObject &claims)
{
    Identity identity;
    identity.subject = WireFields::lineFrom(claims.value(QLatin1String("sub")));
    if (identity.subject.isEmpty() || identity.subject.size() > LongestSubject)
        return untrusted("sub");
    identity.email = WireFields::lineFrom(claims.value(QLatin1String("email")));
    identity.name = WireFields::lineFrom(claims.value(QLatin1String("name")));
    if (identity.name.isEmpty())
        identity.name = WireFields::lineFrom(claims.value(QLatin1String("preferred_username")));
    return identity;
}

} // namespace

Result<Identity> identityFromClaims(const QJsonObject &claims, const IdTokenRules &rules)
{
    ClaimRules common;
    common.issuer = rules.issuer;
    common.audience = rules.clientId;
    common.leeway = rules.leeway;
    if (const Result<void> checked = checkClaims(claims, common, rules.now); !checked)
        return fail(checked.error());
    if (!isGivenTo(claims, rules.clientId))
        return untrusted("azp");
    if (isFromTheFuture(claims, rules))
        return untrusted("iat");
    if (!rules.nonce.isEmpty() && claims.value(QLatin1String("nonce")).toString().toUtf8() != rules.nonce)
        return untrusted("nonce");
    return identityIn(claims);
}

Result<Identity> identityFromRefreshed(const Secret &idToken, const QString &issuer, const QString &clientId)
{
    const QByteArray token = idToken.exposed();
    const Result<JwsHeader> header = readJwsHeader(token);
    if (!header)
        return fail(header.error());
    const QJsonObject claims = QJsonDocument::fromJson(fromBase64Url(token.split('.').at(1)).value_or("")).object();
    if (claims.value(QLatin1String("iss")) != issuer)
        return untrusted("iss");
    if (!isMeantFor(claims, clientId) || !isGivenTo(claims, clientId))
        return untrusted("aud");
    return identityIn(claims);
}

} // namespace Latchkey
