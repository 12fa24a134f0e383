// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/jose/algorithm.h"

#include <QJsonObject>

#include <memory>

struct _cjose_jwk_int;

namespace Latchkey {

/// A key that verifies signatures (RFC 7517). It fits one algorithm, whatever a token says (RFC 8725, 3.1).
class Jwk
{
public:
    static constexpr qsizetype SmallestModulus = 2048; ///< bits of an RSA key (RFC 7518, 3.3)
    static constexpr qsizetype LargestModulus = 8192;  ///< bits: verifying with a larger one takes too long
    static constexpr qsizetype ShortestSecret = 32;    ///< bytes of a shared secret (RFC 7518, 3.2)

    /// A public key: RSA, EC with P-256, or OKP with Ed25519. `d` and other private members are ignored.
    /// Error: UntrustedToken for a key of another kind or use, and for one that is malformed or too weak. A symmetric
    /// key is refused as well: what stands in a document anybody may read is no secret.
    static Result<Jwk> fromJson(const QJsonObject &json);
    /// The HS256 key of those who share `secret`.
    /// Error: InvalidInput if it is shorter than ShortestSecret.
    static Result<Jwk> fromSecret(const Secret &secret);

    [[nodiscard]] JwsAlgorithm algorithm() const { return m_algorithm; }
    [[nodiscard]] QString id() const { return m_id; } ///< `kid`; empty if there is none
    /// What makes a public key, and no more (RFC 7638, 3.2); empty for a shared secret.
    [[nodiscard]] QJsonObject publicJson() const { return m_public; }
    /// SHA-256 of publicJson in base64url (RFC 7638); empty for a shared secret.
    [[nodiscard]] QByteArray thumbprint() const;

    /// Whether `token`, a JWS that readJwsHeader has accepted, carries a signature of this key's algorithm by it.
    [[nodiscard]] bool hasSigned(const QByteArray &token) const;

private:
    Jwk(JwsAlgorithm algorithm, QJsonObject publicJson)
        : m_algorithm(algorithm)
        , m_public(std::move(publicJson))
    {
    }
    static Result<Jwk> rsaFrom(const QJsonObject &json);
    static Result<Jwk> ecFrom(const QJsonObject &json);
    static Result<Jwk> okpFrom(const QJsonObject &json);

    JwsAlgorithm m_algorithm;
    QJsonObject m_public;
    QString m_id;
    std::shared_ptr<const _cjose_jwk_int> m_key; ///< null for Ed25519, which cjose does not know
    QByteArray m_ed25519;
};

} // namespace Latchkey
