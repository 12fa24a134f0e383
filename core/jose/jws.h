// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jose/jwkset.h"

namespace Latchkey {

/// A longer token is refused unread, in bytes.
constexpr qsizetype LongestJws = 16 * 1024;

/// What a token says of itself (RFC 7515, 4.1).
struct JwsHeader
{
    JwsAlgorithm algorithm = JwsAlgorithm::HS256;
    QString keyId; ///< `kid`; empty if there is none
    QString type;  ///< `typ`; empty if there is none
    QJsonObject json;
};

/// A token whose signature is good. Whether its content is acceptable is for others to say.
struct VerifiedJws
{
    JwsHeader header;
    QByteArray payload;

    /// The payload as a JSON object; empty if it is none.
    [[nodiscard]] QJsonObject claims() const;
};

/// Takes a token in the compact serialisation (RFC 7515, 7.1) apart. Nothing is verified: this tells which key to ask
/// for, never whether to believe. It refuses what no key could make good: other algorithms (`none` among them), `crit`,
/// and any spelling but canonical base64url.
/// Error: UntrustedToken; the detail says why and holds nothing of the token.
[[nodiscard]] Result<JwsHeader> readJwsHeader(const QByteArray &token);

/// Whether one of `keys` has signed `token` with one of the `allowed` algorithms. The algorithm is the key's: a token
/// that claims another is refused (RFC 8725, 3.1).
/// Error: UntrustedToken, as for readJwsHeader.
[[nodiscard]] Result<VerifiedJws> verifyJws(const QByteArray &token, const JwkSet &keys, JwsAlgorithms allowed);

} // namespace Latchkey
