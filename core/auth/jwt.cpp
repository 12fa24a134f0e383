// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/jwt.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr qint64 LatestTime = 253'402'300'799; // the end of the year 9999

bool isBase64Url(QByteArrayView part)
{
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return part.size() % 4 != 1 && std::all_of(part.begin(), part.end(), allowed);
}

/// A NumericDate; fractions are cut off.
std::optional<qint64> timeFrom(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || seconds < 0 || seconds > static_cast<double>(LatestTime))
        return std::nullopt;
    return static_cast<qint64>(seconds);
}

} // namespace

std::optional<JwtClaims> readJwt(const Secret &token)
{
    const QByteArray bytes = token.exposed();
    const QList<QByteArray> parts = bytes.split('.');
    if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), [](const auto &p) { return isBase64Url(p); }))
        return std::nullopt;
    QByteArray payload = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    wipe(payload);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    JwtClaims claims;
    claims.expiresAt = timeFrom(object.value(QLatin1String("exp")));
    claims.issuedAt = timeFrom(object.value(QLatin1String("iat")));
    const QJsonValue subject = object.value(QLatin1String("sub"));
    claims.subject = subject.isDouble() ? QString::number(subject.toInteger()) : subject.toString();
    return claims;
}

} // namespace Latchkey
