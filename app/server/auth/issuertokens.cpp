// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/issuertokens.h"

#include "core/jose/jws.h"
#include "core/jose/untrusted.h"

#include <algorithm>

namespace Latchkey::Backend {

namespace {

/// A proof or a token for something else must not pass for an access token (RFC 8725, 3.11).
bool isAccessToken(const QString &type)
{
    const QString plain = type.startsWith(QLatin1String("application/"), Qt::CaseInsensitive) ? type.mid(12) : type;
    return plain.isEmpty() || plain.compare(QLatin1String("JWT"), Qt::CaseInsensitive) == 0
           || plain.compare(QLatin1String("at+jwt"), Qt::CaseInsensitive) == 0;
}

/// Issuers differ in what they call it, and whether it is text.
QString subjectIn(const QJsonObject &claims)
{
    for (const char *name : {"sub", "user_id", "userId"}) {
        const QJsonValue value = claims.value(QLatin1String(name));
        if (value.isString())
            return value.toString();
        if (value.isDouble())
            return value.toInteger() > 0 ? QString::number(value.toInteger()) : QString();
    }
    return {};
}

bool isUsable(const QString &subject)
{
    return !subject.isEmpty() && subject.size() <= IssuerTokens::LongestSubject
           && std::all_of(subject.begin(), subject.end(), [](QChar c) { return c.category() != QChar::Other_Control; });
}

/// Nothing if the token is bound to something we cannot check.
std::optional<QByteArray> bindingIn(const QJsonObject &claims)
{
    const QJsonValue confirmation = claims.value(QLatin1String("cnf"));
    if (confirmation.isUndefined())
        return QByteArray();
    const QByteArray thumbprint = confirmation.toObject().value(QLatin1String("jkt")).toString().toLatin1();
    return thumbprint.isEmpty() ? std::nullopt : std::optional(thumbprint);
}

JwkSet sharedKeys(const Secret &secret)
{
    return secret.isEmpty() ? JwkSet() : JwkSet({Jwk::fromSecret(secret).value()});
}

} // namespace

IssuerTokens::IssuerTokens(const IssuerSettings &settings, const QUrl &self, const Clock &clock)
    : m_clock(clock)
    , m_algorithms(settings.algorithms)
    , m_issuer(settings.issuer)
    , m_audience(settings.audience.isEmpty() && settings.sharedSecret.isEmpty() ? self.toString() : settings.audience)
    , m_sharedSecret(sharedKeys(settings.sharedSecret))
    , m_remote(settings.sharedSecret.isEmpty() ? std::make_unique<RemoteKeys>(settings.jwks, clock) : nullptr)
{
}

void IssuerTokens::verify(const QByteArray &token, const Verified &verified)
{
    const auto header = readJwsHeader(token);
    if (!header)
        return verified(fail(header.error()));
    if (!m_algorithms.testFlag(header->algorithm))
        return verified(untrusted("signed with an algorithm that is not allowed"));
    if (!isAccessToken(header->type))
        return verified(untrusted("not an access token"));
    if (!m_remote)
        return verified(verifyWith(m_sharedSecret, token));
    m_remote->find(*header, [this, token, verified](const Result<JwkSet> &keys) {
        verified(keys ? verifyWith(*keys, token) : fail(keys.error()));
    });
}

Result<ForeignClaims> IssuerTokens::verifyWith(const JwkSet &keys, const QByteArray &token) const
{
    const auto jws = verifyJws(token, keys, m_algorithms);
    if (!jws)
        return fail(jws.error());
    const QJsonObject claims = jws->claims();
    if (const auto valid = checkClaims(claims, rulesFor(claims), m_clock.wallNow()); !valid)
        return fail(valid.error());
    if (m_audience.isEmpty() && claims.contains(QLatin1String("aud")))
        return untrusted("for another audience"); // RFC 7519, 4.1.3
    const QString subject = subjectIn(claims);
    const auto binding = bindingIn(claims);
    if (!isUsable(subject))
        return untrusted("without a subject");
    if (!binding)
        return untrusted("bound to something this server cannot check");
    const QString scopes = claims.value(QLatin1String("scope")).toString();
    return ForeignClaims{subject, scopes.split(u' ', Qt::SkipEmptyParts), *binding};
}

/// Who shares a secret may leave its name out: nobody else can have signed.
ClaimRules IssuerTokens::rulesFor(const QJsonObject &claims) const
{
    const bool unnamed = !m_remote && !claims.contains(QLatin1String("iss"));
    return {unnamed ? QString() : m_issuer, m_audience, Leeway};
}

} // namespace Latchkey::Backend
