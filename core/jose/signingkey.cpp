// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jose/signingkey.h"

#include <QJsonDocument>

#include <cjose/cjose.h>
#include <sodium.h>

#include <cstdlib>
#include <cstring>

namespace Latchkey {

namespace {

struct Release
{
    void operator()(cjose_jwk_t *key) const { cjose_jwk_release(key); }
    void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
    void operator()(cjose_header_t *header) const { cjose_header_release(header); }
};
using Jws = std::unique_ptr<cjose_jws_t, Release>;
using Header = std::unique_ptr<cjose_header_t, Release>;

const uint8_t *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uint8_t *>(array.constData());
}

bool put(cjose_header_t *header, const QString &name, const QJsonValue &value)
{
    const QByteArray key = name.toUtf8();
    if (value.isString())
        return cjose_header_set(header, key.constData(), value.toString().toUtf8().constData(), nullptr);
    const QByteArray json = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return cjose_header_set_raw(header, key.constData(), json.constData(), nullptr);
}

Header headerFrom(const QJsonObject &json)
{
    Header header(cjose_header_new(nullptr));
    for (auto member = json.begin(); header && member != json.end(); ++member) {
        if (!put(header.get(), member.key(), member.value()))
            header.reset();
    }
    return header;
}

/// The key as a JWK, with or without what must stay secret.
Secret jsonOf(const cjose_jwk_t *key, bool isPrivate)
{
    char *json = cjose_jwk_to_json(key, isPrivate, nullptr);
    if (!json)
        qFatal("a key could not be written");
    const std::size_t size = std::strlen(json);
    Secret copy = Secret::copyOf(json, size);
    sodium_memzero(json, size);
    std::free(json);
    return copy;
}

} // namespace

Result<SigningKey> SigningKey::fromSecret(const Secret &secret)
{
    auto verifier = Jwk::fromSecret(secret);
    if (!verifier)
        return fail(verifier.error());
    const QByteArray value = secret.exposed();
    std::shared_ptr<const cjose_jwk_t> key(
        cjose_jwk_create_oct_spec(bytes(value), static_cast<size_t>(value.size()), nullptr), Release());
    if (!key)
        return fail(Error::Kind::Storage, QStringLiteral("a key could not be made"));
    return SigningKey(std::move(key), std::move(*verifier));
}

SigningKey SigningKey::randomHs256()
{
    QByteArray secret(Jwk::ShortestSecret, Qt::Uninitialized);
    randombytes_buf(secret.data(), static_cast<std::size_t>(secret.size()));
    return fromSecret(Secret(std::move(secret))).value();
}

SigningKey SigningKey::randomEs256()
{
    auto key = ownedEs256(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, nullptr));
    if (!key)
        qFatal("a key could not be made");
    return *key;
}

Result<SigningKey> SigningKey::imported(const Secret &json)
{
    const QByteArray text = json.exposed();
    return ownedEs256(cjose_jwk_import(text.constData(), static_cast<size_t>(text.size()), nullptr));
}

/// Takes `key`, which may be null.
Result<SigningKey> SigningKey::ownedEs256(_cjose_jwk_int *key)
{
    std::shared_ptr<const cjose_jwk_t> owned(key, Release());
    if (!owned)
        return fail(Error::Kind::CredentialCorrupt, QStringLiteral("not a key"));
    auto verifier = Jwk::fromJson(QJsonDocument::fromJson(jsonOf(key, false).exposed()).object());
    if (!verifier || verifier->algorithm() != JwsAlgorithm::ES256)
        return fail(Error::Kind::CredentialCorrupt, QStringLiteral("not a key for ES256"));
    const SigningKey signer(std::move(owned), std::move(*verifier));
    if (!signer.sign({}, "trial"))
        return fail(Error::Kind::CredentialCorrupt, QStringLiteral("not a private key"));
    return signer;
}

Secret SigningKey::exported() const
{
    return jsonOf(m_key.get(), true);
}

Result<QByteArray> SigningKey::sign(const QJsonObject &header, const QByteArray &payload) const
{
    QJsonObject whole = header;
    whole.insert(QLatin1String("alg"), algorithmName(m_verifier.algorithm()));
    const Header protectedHeader = headerFrom(whole);
    if (!protectedHeader)
        return fail(Error::Kind::Storage, QStringLiteral("a token could not be made"));
    const Jws jws(cjose_jws_sign(m_key.get(), protectedHeader.get(), bytes(payload),
                                 static_cast<size_t>(payload.size()), nullptr));
    const char *compact = nullptr; // belongs to the JWS
    if (!jws || !cjose_jws_export(jws.get(), &compact, nullptr))
        return fail(Error::Kind::Storage, QStringLiteral("a token could not be signed"));
    return QByteArray(compact);
}

} // namespace Latchkey
