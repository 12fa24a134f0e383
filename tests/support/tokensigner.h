// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

struct evp_pkey_st;

namespace Latchkey::Test {

/// Signs tokens as an issuer does, with a key made for this run. It uses OpenSSL alone, so that the code under test
/// does not check itself.
class TokenSigner
{
public:
    enum class Kind { Rsa, Ec, Ed25519 };

    explicit TokenSigner(Kind kind, QString keyId = {});

    /// The public key as a JWK, with `kid` if there is one.
    [[nodiscard]] QJsonObject jwk() const;
    /// A JWK Set with it alone.
    [[nodiscard]] QByteArray jwks() const;
    /// The public key as PEM: what somebody may take for a shared secret.
    [[nodiscard]] QByteArray pem() const;
    /// A JWS with this key's `alg` and `kid`, unless `header` says otherwise.
    [[nodiscard]] QByteArray sign(const QJsonObject &claims, const QJsonObject &header = {}) const;

private:
    [[nodiscard]] QByteArray signature(const QByteArray &input) const;

    struct Free
    {
        void operator()(evp_pkey_st *key) const;
    };
    Kind m_kind;
    QString m_keyId;
    std::unique_ptr<evp_pkey_st, Free> m_key;
};

/// Several keys as a JWK Set.
[[nodiscard]] QByteArray jwksOf(const QList<QJsonObject> &keys);

} // namespace Latchkey::Test
