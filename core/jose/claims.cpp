// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jose/claims.h"

#include "core/jose/untrusted.h"

#include <QJsonArray>

namespace Latchkey {

namespace {

bool isFor(const QString &audience, const QJsonValue &value)
{
    return value == audience || value.toArray().contains(audience);
}

} // namespace

Result<void> checkClaims(const QJsonObject &claims, const ClaimRules &rules, const QDateTime &now)
{
    const double seconds = static_cast<double>(now.toSecsSinceEpoch());
    const double leeway = static_cast<double>(rules.leeway.count());
    const QJsonValue expires = claims.value(QLatin1String("exp"));
    const QJsonValue begins = claims.value(QLatin1String("nbf"));
    if (!rules.issuer.isEmpty() && claims.value(QLatin1String("iss")) != rules.issuer)
        return untrusted("of another issuer");
    if (!rules.audience.isEmpty() && !isFor(rules.audience, claims.value(QLatin1String("aud"))))
        return untrusted("for another audience");
    if (!expires.isDouble())
        return untrusted("without an expiry");
    if (expires.toDouble() + leeway <= seconds)
        return untrusted("expired");
    if (!begins.isUndefined() && (!begins.isDouble() || begins.toDouble() - leeway > seconds))
        return untrusted("not valid yet");
    return {};
}

} // namespace Latchkey
