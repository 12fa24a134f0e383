// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jose/jwk.h"

#include <QList>

namespace Latchkey {

struct JwsHeader;

/// The keys somebody signs with (RFC 7517, 5).
class JwkSet
{
public:
    static constexpr qsizetype LargestDocument = 256 * 1024; ///< bytes
    static constexpr qsizetype MostKeys = 64;                ///< usable ones; a token without `kid` is tried with all

    JwkSet() = default;
    explicit JwkSet(QList<Jwk> keys)
        : m_keys(std::move(keys))
    {
    }

    /// Public keys from a JWK Set. Keys that Jwk::fromJson refuses are left out, as RFC 7517 (5) demands.
    /// Error: UntrustedToken for what is too large or not a JWK Set; a set without usable keys is none.
    static Result<JwkSet> fromJson(const QByteArray &json);

    [[nodiscard]] bool isEmpty() const { return m_keys.isEmpty(); }
    /// The keys that may have signed a token with this header: of its algorithm and, if it names one, with its `kid`.
    [[nodiscard]] QList<Jwk> candidates(const JwsHeader &header) const;

private:
    QList<Jwk> m_keys;
};

} // namespace Latchkey
