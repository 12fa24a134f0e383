// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jose/jwk.h"

namespace Latchkey {

/// A key that signs.
class SigningKey
{
public:
    /// An HS256 key. Error: InvalidInput if the secret is shorter than Jwk::ShortestSecret.
    static Result<SigningKey> fromSecret(const Secret &secret);
    /// A fresh HS256 key, which no other process has.
    static SigningKey randomHs256();
    /// A fresh ES256 key.
    static SigningKey randomEs256();
    /// An ES256 key from what `exported` gave. Error: CredentialCorrupt.
    static Result<SigningKey> imported(const Secret &json);

    /// The private JWK of an ES256 key, for the keychain.
    [[nodiscard]] Secret exported() const;
    /// The key that verifies what this one signs.
    [[nodiscard]] const Jwk &verifier() const { return m_verifier; }

    /// A JWS in the compact serialisation. `header` holds texts and objects; `alg` is added to it.
    /// Error: Storage if signing fails, which only lack of memory can cause.
    [[nodiscard]] Result<QByteArray> sign(const QJsonObject &header, const QByteArray &payload) const;

private:
    SigningKey(std::shared_ptr<const _cjose_jwk_int> key, Jwk verifier)
        : m_key(std::move(key))
        , m_verifier(std::move(verifier))
    {
    }
    static Result<SigningKey> ownedEs256(_cjose_jwk_int *key);

    std::shared_ptr<const _cjose_jwk_int> m_key;
    Jwk m_verifier;
};

} // namespace Latchkey
