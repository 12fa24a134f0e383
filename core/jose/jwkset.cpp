// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jose/jwkset.h"

#include "core/jose/jws.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Latchkey {

Result<JwkSet> JwkSet::fromJson(const QByteArray &json)
{
    if (json.size() > LargestDocument)
        return fail(Error::Kind::UntrustedToken, QStringLiteral("a set of keys that is too large"));
    const QJsonValue listed = QJsonDocument::fromJson(json).object().value(QLatin1String("keys"));
    if (!listed.isArray())
        return fail(Error::Kind::UntrustedToken, QStringLiteral("not a set of keys"));
    QList<Jwk> keys;
    const QJsonArray all = listed.toArray();
    for (const QJsonValue &one : all) {
        if (auto key = Jwk::fromJson(one.toObject()))
            keys << *key;
        if (keys.size() > MostKeys)
            return fail(Error::Kind::UntrustedToken, QStringLiteral("a set of too many keys"));
    }
    return JwkSet(keys);
}

QList<Jwk> JwkSet::candidates(const JwsHeader &header) const
{
    QList<Jwk> fitting;
    std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(fitting), [&header](const Jwk &key) {
        return key.algorithm() == header.algorithm && (header.keyId.isEmpty() || key.id() == header.keyId);
    });
    return fitting;
}

} // namespace Latchkey
