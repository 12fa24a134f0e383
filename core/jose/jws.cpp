// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jose/jws.h"

#include "core/jose/base64url.h"
#include "core/jose/untrusted.h"

#include <QJsonDocument>

#include <algorithm>

namespace Latchkey {

namespace {

bool isTextOrAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isString();
}

Result<JwsHeader> headerFrom(const QJsonObject &json)
{
    const auto algorithm = algorithmNamed(json.value(QLatin1String("alg")).toString());
    const QJsonValue keyId = json.value(QLatin1String("kid"));
    const QJsonValue type = json.value(QLatin1String("typ"));
    if (!algorithm)
        return untrusted("signed with an algorithm we do not use");
    if (json.contains(QLatin1String("crit")) || !isTextOrAbsent(keyId) || !isTextOrAbsent(type))
        return untrusted("a header we do not understand");
    return JwsHeader{*algorithm, keyId.toString(), type.toString(), json};
}

} // namespace

QJsonObject VerifiedJws::claims() const
{
    return QJsonDocument::fromJson(payload).object();
}

Result<JwsHeader> readJwsHeader(const QByteArray &token)
{
    if (token.size() > LongestJws)
        return untrusted("too long");
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return untrusted("not a JWS");
    const auto header = fromBase64Url(parts.at(0));
    if (!header || !fromBase64Url(parts.at(1)) || !fromBase64Url(parts.at(2)))
        return untrusted("not base64url");
    return headerFrom(QJsonDocument::fromJson(*header).object());
}

Result<VerifiedJws> verifyJws(const QByteArray &token, const JwkSet &keys, JwsAlgorithms allowed)
{
    const auto header = readJwsHeader(token);
    if (!header)
        return fail(header.error());
    if (!allowed.testFlag(header->algorithm))
        return untrusted("signed with an algorithm that is not allowed");
    const QList<Jwk> candidates = keys.candidates(*header);
    if (candidates.isEmpty())
        return untrusted("signed with a key we do not know");
    if (std::none_of(candidates.begin(), candidates.end(), [&token](const Jwk &key) { return key.hasSigned(token); }))
        return untrusted("wrong signature");
    return VerifiedJws{*header, *fromBase64Url(token.split('.').at(1))};
}

} // namespace Latchkey
