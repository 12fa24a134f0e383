// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tokensigner.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace Latchkey::Test {

namespace {

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject &object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QString number(const evp_pkey_st *key, const char *name)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(key, name, &value);
    QByteArray number(BN_num_bytes(value), '\0');
    BN_bn2bin(value, bytes(number));
    BN_free(value);
    return QString::fromLatin1(encoded(number));
}

/// X and Y, 32 bytes each.
QByteArray pointOf(const evp_pkey_st *key)
{
    QByteArray point(65, '\0');
    std::size_t size = 0;
    EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, bytes(point), std::size_t(point.size()), &size);
    return point.mid(1);
}

/// R and S (RFC 7518, 3.4) of a signature as OpenSSL writes it.
QByteArray unwrapped(const QByteArray &der)
{
    const unsigned char *at = bytes(der);
    ECDSA_SIG *signature = d2i_ECDSA_SIG(nullptr, &at, long(der.size()));
    QByteArray raw(64, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(signature), bytes(raw), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature), bytes(raw) + 32, 32);
    ECDSA_SIG_free(signature);
    return raw;
}

evp_pkey_st *generate(TokenSigner::Kind kind)
{
    switch (kind) {
    case TokenSigner::Kind::Rsa: return EVP_RSA_gen(2048);
    case TokenSigner::Kind::Ec: return EVP_EC_gen("P-256");
    case TokenSigner::Kind::Ed25519: return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    Q_UNREACHABLE();
}

QString algorithm(TokenSigner::Kind kind)
{
    switch (kind) {
    case TokenSigner::Kind::Rsa: return QStringLiteral("RS256");
    case TokenSigner::Kind::Ec: return QStringLiteral("ES256");
    case TokenSigner::Kind::Ed25519: return QStringLiteral("EdDSA");
    }
    Q_UNREACHABLE();
}

} // namespace

void TokenSigner::Free::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

TokenSigner::TokenSigner(Kind kind, QString keyId)
    : m_kind(kind)
    , m_keyId(std::move(keyId))
    , m_key(generate(kind))
{
}

QJsonObject TokenSigner::jwk() const
{
    QJsonObject jwk;
    const auto put = [&jwk](const char *name, const QString &value) { jwk.insert(QLatin1String(name), value); };
    if (m_kind == Kind::Rsa) {
        put("kty", QStringLiteral("RSA"));
        put("n", number(m_key.get(), OSSL_PKEY_PARAM_RSA_N));
        put("e", number(m_key.get(), OSSL_PKEY_PARAM_RSA_E));
    } else if (m_kind == Kind::Ec) {
        const QByteArray point = pointOf(m_key.get());
        put("kty", QStringLiteral("EC"));
        put("crv", QStringLiteral("P-256"));
        put("x", QString::fromLatin1(encoded(point.first(32))));
        put("y", QString::fromLatin1(encoded(point.last(32))));
    } else {
        QByteArray raw(32, '\0');
        std::size_t size = 32;
        EVP_PKEY_get_raw_public_key(m_key.get(), bytes(raw), &size);
        put("kty", QStringLiteral("OKP"));
        put("crv", QStringLiteral("Ed25519"));
        put("x", QString::fromLatin1(encoded(raw)));
    }
    if (!m_keyId.isEmpty())
        put("kid", m_keyId);
    return jwk;
}

QByteArray TokenSigner::jwks() const
{
    return jwksOf({jwk()});
}

QByteArray TokenSigner::pem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(bio, m_key.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray text(data, size);
    BIO_free(bio);
    return text;
}

QByteArray TokenSigner::sign(const QJsonObject &claims, const QJsonObject &header) const
{
    QJsonObject whole{{QStringLiteral("alg"), algorithm(m_kind)}};
    if (!m_keyId.isEmpty())
        whole.insert(QStringLiteral("kid"), m_keyId);
    for (auto member = header.begin(); member != header.end(); ++member)
        whole.insert(member.key(), member.value());
    const QByteArray input = encoded(whole) + '.' + encoded(claims);
    return input + '.' + encoded(signature(input));
}

QByteArray TokenSigner::signature(const QByteArray &input) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    QByteArray signature(512, '\0');
    auto size = std::size_t(signature.size());
    EVP_DigestSignInit(context, nullptr, m_kind == Kind::Ed25519 ? nullptr : EVP_sha256(), nullptr, m_key.get());
    EVP_DigestSign(context, bytes(signature), &size, bytes(input), std::size_t(input.size()));
    EVP_MD_CTX_free(context);
    signature.truncate(qsizetype(size));
    return m_kind == Kind::Ec ? unwrapped(signature) : signature;
}

QByteArray jwksOf(const QList<QJsonObject> &keys)
{
    QJsonArray list;
    for (const QJsonObject &key : keys)
        list.append(key);
    return QJsonDocument(QJsonObject{{QStringLiteral("keys"), list}}).toJson();
}

} // namespace Latchkey::Test
