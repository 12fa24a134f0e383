// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jose/jwk.h"

#include "core/jose/base64url.h"
#include "core/jose/untrusted.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cjose/cjose.h>
#include <sodium.h>

#include <bit>

namespace Latchkey {

namespace {

uint8_t *bytes(QByteArray &array)
{
    return reinterpret_cast<uint8_t *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

std::shared_ptr<const cjose_jwk_t> owned(cjose_jwk_t *key)
{
    return {key, [](cjose_jwk_t *jwk) { cjose_jwk_release(jwk); }};
}

/// The bytes of a member; empty if it is missing or not canonical base64url.
QByteArray member(const QJsonObject &json, QLatin1String name)
{
    return fromBase64Url(json.value(name).toString().toLatin1()).value_or(QByteArray());
}

/// A number as RFC 7518 (2, Base64urlUInt) writes it, without leading zeros; 0 bits if it does not.
qsizetype bitsOf(const QByteArray &number)
{
    const auto first = number.isEmpty() ? 0U : static_cast<unsigned char>(number.front());
    return first == 0 ? 0 : (number.size() - 1) * 8 + std::bit_width(first);
}

bool isOdd(const QByteArray &number)
{
    return (number.back() & 1) != 0;
}

/// Whether the key may verify signatures of `algorithm` (RFC 7517, 4.2 to 4.4).
bool isMeantFor(JwsAlgorithm algorithm, const QJsonObject &json)
{
    const QJsonValue use = json.value(QLatin1String("use"));
    const QJsonValue operations = json.value(QLatin1String("key_ops"));
    const QJsonValue name = json.value(QLatin1String("alg"));
    return (use.isUndefined() || use == QLatin1String("sig"))
           && (operations.isUndefined() || operations.toArray().contains(QLatin1String("verify")))
           && (name.isUndefined() || algorithmNamed(name.toString()) == algorithm);
}

QJsonObject only(const QJsonObject &json, std::initializer_list<const char *> names)
{
    QJsonObject kept;
    for (const char *name : names)
        kept.insert(QLatin1String(name), json.value(QLatin1String(name)));
    return kept;
}

} // namespace

Result<Jwk> Jwk::fromJson(const QJsonObject &json)
{
    const QString type = json.value(QLatin1String("kty")).toString();
    Result<Jwk> key = type == QLatin1String("RSA")   ? rsaFrom(json)
                      : type == QLatin1String("EC")  ? ecFrom(json)
                      : type == QLatin1String("OKP") ? okpFrom(json)
                                                     : untrusted("a key of a type we do not use");
    if (key && !isMeantFor(key->algorithm(), json))
        return untrusted("a key for another use");
    if (key)
        key->m_id = json.value(QLatin1String("kid")).toString();
    return key;
}

Result<Jwk> Jwk::rsaFrom(const QJsonObject &json)
{
    QByteArray modulus = member(json, QLatin1String("n"));
    QByteArray exponent = member(json, QLatin1String("e"));
    const qsizetype size = bitsOf(modulus);
    if (size < SmallestModulus || size > LargestModulus || !isOdd(modulus))
        return untrusted("an RSA key of a size we do not accept");
    if (bitsOf(exponent) < 2 || bitsOf(exponent) > 32 || !isOdd(exponent))
        return untrusted("an RSA key with an exponent we do not accept");
    cjose_jwk_rsa_keyspec spec{};
    spec.n = bytes(modulus);
    spec.nlen = static_cast<size_t>(modulus.size());
    spec.e = bytes(exponent);
    spec.elen = static_cast<size_t>(exponent.size());
    Jwk key(JwsAlgorithm::RS256, only(json, {"e", "kty", "n"}));
    key.m_key = owned(cjose_jwk_create_RSA_spec(&spec, nullptr));
    return key.m_key ? Result<Jwk>(key) : untrusted("not an RSA key");
}

Result<Jwk> Jwk::ecFrom(const QJsonObject &json)
{
    constexpr qsizetype Coordinate = 32;
    QByteArray x = member(json, QLatin1String("x"));
    QByteArray y = member(json, QLatin1String("y"));
    if (json.value(QLatin1String("crv")) != QLatin1String("P-256") || x.size() != Coordinate || y.size() != Coordinate)
        return untrusted("an EC key of a curve we do not use");
    cjose_jwk_ec_keyspec spec{};
    spec.crv = CJOSE_JWK_EC_P_256;
    spec.x = bytes(x);
    spec.xlen = Coordinate;
    spec.y = bytes(y);
    spec.ylen = Coordinate;
    Jwk key(JwsAlgorithm::ES256, only(json, {"crv", "kty", "x", "y"}));
    key.m_key = owned(cjose_jwk_create_EC_spec(&spec, nullptr)); // null if the point is not on the curve
    return key.m_key ? Result<Jwk>(key) : untrusted("not a point of the curve");
}

Result<Jwk> Jwk::okpFrom(const QJsonObject &json)
{
    const QByteArray x = member(json, QLatin1String("x"));
    if (json.value(QLatin1String("crv")) != QLatin1String("Ed25519") || x.size() != crypto_sign_PUBLICKEYBYTES)
        return untrusted("an OKP key of a curve we do not use");
    Jwk key(JwsAlgorithm::EdDSA, only(json, {"crv", "kty", "x"}));
    key.m_ed25519 = x;
    return key;
}

Result<Jwk> Jwk::fromSecret(const Secret &secret)
{
    if (secret.size() < ShortestSecret)
        return fail(Error::Kind::InvalidInput,
                    QStringLiteral("a shared secret has at least %1 bytes").arg(ShortestSecret));
    const QByteArray value = secret.exposed();
    Jwk key(JwsAlgorithm::HS256, {});
    key.m_key = owned(cjose_jwk_create_oct_spec(bytes(value), static_cast<size_t>(value.size()), nullptr));
    return key.m_key ? Result<Jwk>(key) : fail(Error::Kind::Storage, QStringLiteral("a key could not be made"));
}

QByteArray Jwk::thumbprint() const
{
    if (m_public.isEmpty())
        return {};
    // QJsonObject keeps its members in the lexicographic order that RFC 7638 (3.3) asks for.
    const QByteArray canonical = QJsonDocument(m_public).toJson(QJsonDocument::Compact);
    return toBase64Url(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256));
}

bool Jwk::hasSigned(const QByteArray &token) const
{
    if (m_algorithm == JwsAlgorithm::EdDSA) {
        const qsizetype end = token.lastIndexOf('.');
        const QByteArray signature = fromBase64Url(token.mid(end + 1)).value_or(QByteArray());
        return signature.size() == crypto_sign_BYTES
               && crypto_sign_verify_detached(bytes(signature), bytes(token), static_cast<size_t>(end),
                                              bytes(m_ed25519))
                      == 0;
    }
    struct Release
    {
        void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
    };
    const std::unique_ptr<cjose_jws_t, Release> jws(
        cjose_jws_import(token.constData(), static_cast<size_t>(token.size()), nullptr));
    return jws && cjose_jws_verify(jws.get(), m_key.get(), nullptr);
}

} // namespace Latchkey
