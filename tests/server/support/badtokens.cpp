// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/badtokens.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace Latchkey::Test {

namespace {

constexpr auto Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray part(const QByteArray &bytes)
{
    return bytes.toBase64(Url);
}

QByteArray part(const QJsonObject &object)
{
    return part(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray signedWith(const QByteArray &input, const QByteArray &secret, QCryptographicHash::Algorithm algorithm)
{
    return input + '.' + part(QMessageAuthenticationCode::hash(input, secret, algorithm));
}

QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QLatin1String(name), value);
    return object;
}

QJsonObject without(QJsonObject object, const char *name)
{
    object.remove(QLatin1String(name));
    return object;
}

/// Another spelling of the same signature: the last character of 43 carries two bits that decoding ignores.
QByteArray respelled(QByteArray token)
{
    static const QByteArray alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    const qsizetype value = alphabet.indexOf(token.back());
    token.back() = alphabet[value ^ 1];
    return token;
}

QByteArray replacePart(const QByteArray &token, qsizetype index, const QByteArray &by)
{
    QList<QByteArray> parts = token.split('.');
    parts[index] = by;
    return parts.join('.');
}

} // namespace

QByteArray makeJwt(const QJsonObject &header, const QJsonObject &claims, const QByteArray &secret)
{
    return signedWith(part(header) + '.' + part(claims), secret, QCryptographicHash::Sha256);
}

QJsonObject goodHeader()
{
    return {{QStringLiteral("alg"), QStringLiteral("HS256")}, {QStringLiteral("typ"), QStringLiteral("JWT")}};
}

QJsonObject goodClaims(qint64 userId, const QString &sessionId, qint64 now)
{
    return {{QStringLiteral("sub"), QString::number(userId)},
            {QStringLiteral("sid"), sessionId},
            {QStringLiteral("gen"), 1},
            {QStringLiteral("iat"), now},
            {QStringLiteral("exp"), now + 1800}};
}

QList<BadToken> badTokens(const QByteArray &good, qint64 userId, const QString &sessionId, const QByteArray &secret,
                          qint64 now)
{
    const QJsonObject header = goodHeader();
    const QJsonObject claims = goodClaims(userId, sessionId, now);
    const QJsonObject none = with(header, "alg", QStringLiteral("none"));
    const QByteArray unsignedPart = part(none) + '.' + part(claims) + '.';
    const QByteArray input = part(header) + '.' + part(claims);
    const QJsonObject hs512 = with(header, "alg", QStringLiteral("HS512"));
    const auto claiming = [&](const char *name, const QJsonValue &value) {
        return makeJwt(header, with(claims, name, value), secret);
    };
    const auto lacking = [&](const char *name) { return makeJwt(header, without(claims, name), secret); };
    return {
        {"garbage", "garbage"},
        {"dots only", ".."},
        {"two parts", good.left(good.lastIndexOf('.'))},
        {"four parts", good + ".x"},
        {"unsigned", unsignedPart},
        {"alg none, with signature", makeJwt(none, claims, secret)},
        {"alg none in capitals", makeJwt(with(header, "alg", QStringLiteral("NONE")), claims, secret)},
        {"alg HS512", signedWith(part(hs512) + '.' + part(claims), secret, QCryptographicHash::Sha512)},
        {"alg RS256", makeJwt(with(header, "alg", QStringLiteral("RS256")), claims, secret)},
        {"alg not text", makeJwt(with(header, "alg", 256), claims, secret)},
        {"no alg", makeJwt(without(header, "alg"), claims, secret)},
        {"unknown crit", makeJwt(with(header, "crit", QJsonArray{QStringLiteral("exp")}), claims, secret)},
        {"other type", makeJwt(with(header, "typ", QStringLiteral("refresh")), claims, secret)},
        {"wrong secret", makeJwt(header, claims, QByteArray("another signing secret of 40 characters!"))},
        {"empty secret", makeJwt(header, claims, QByteArray())},
        {"empty signature", input + '.'},
        {"short signature", good.chopped(4)},
        {"signature of another token", replacePart(good, 2, claiming("gen", 2).split('.').at(2))},
        {"signature spelled differently", respelled(good)},
        {"padded", good + '='},
        {"claims changed", replacePart(good, 1, part(with(claims, "sub", QString::number(userId + 1))))},
        {"expired", claiming("exp", now - 1)},
        {"expires now", claiming("exp", now)},
        {"not valid yet", claiming("nbf", now + 3600)},
        {"nbf not a number", claiming("nbf", QStringLiteral("soon"))},
        {"from the future", claiming("iat", now + 3600)},
        {"no sub", lacking("sub")},
        {"sub is a number", claiming("sub", userId)},
        {"sub is nobody", claiming("sub", QString())},
        {"sub is zero", claiming("sub", QStringLiteral("0"))},
        {"sub is negative", claiming("sub", QStringLiteral("-1"))},
        {"sub with space", claiming("sub", QStringLiteral(" %1").arg(userId))},
        {"sub is huge", claiming("sub", QStringLiteral("99999999999999999999"))},
        {"sub of somebody else", claiming("sub", QString::number(userId + 1))},
        {"no sid", lacking("sid")},
        {"unknown sid", claiming("sid", QStringLiteral("6f1ad1a6-0000-4000-8000-000000000000"))},
        {"no exp", lacking("exp")},
        {"exp is text", claiming("exp", QString::number(now + 1800))},
        {"exp is not whole", claiming("exp", static_cast<double>(now) + 1800.5)},
        {"no iat", lacking("iat")},
        {"no gen", lacking("gen")},
        {"claims are a list",
         signedWith(part(header) + '.' + part(QByteArray("[1]")), secret, QCryptographicHash::Sha256)},
        {"claims are not JSON",
         signedWith(part(header) + '.' + part(QByteArray("{")), secret, QCryptographicHash::Sha256)},
        {"deep claims",
         signedWith(part(header) + '.' + part(QByteArray(600, '[')), secret, QCryptographicHash::Sha256)},
        {"giant", claiming("filler", QString(6000, QLatin1Char('x')))},
        {"trailing space inside", good + " x"},
        {"high bytes", good + "\xc3\xa9"},
    };
}

} // namespace Latchkey::Test
