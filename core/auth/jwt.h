// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace Latchkey {

/// What a JSON Web Token (RFC 7519) says of itself. Nothing is verified: it serves to guess a lifetime where the server
/// does not tell one, and never authorises anything.
struct JwtClaims
{
    JwtClaims() = default;

    std::optional<qint64> expiresAt; ///< `exp`, seconds since the epoch
    std::optional<qint64> issuedAt;  ///< `iat`
    QString subject;                 ///< `sub`, as text also where it is a number
};

/// Nothing for what is not three parts of strict base64url (RFC 7515, 2) with a JSON object in the second: the token is
/// opaque then, which is no error.
[[nodiscard]] std::optional<JwtClaims> readJwt(const Secret &token);

} // namespace Latchkey
