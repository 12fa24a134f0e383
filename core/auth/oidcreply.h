// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/clock.h"
#include "core/net/httptransport.h"

namespace Latchkey {

/// What a provider's token endpoint has given.
struct OidcTokens
{
    OidcTokens() = default;

    TokenGrant grant;   ///< whose it is, only the ID token tells
    Secret idToken;     ///< empty: none came
    bool bound = false; ///< the access token is good together with proofs only (RFC 9449, 5)
};

/// How a token endpoint answers (RFC 6749, 5), read strictly.
namespace OidcReply {

/// A 2xx answer that signs in. `proved`: the request held a proof, without which no token can be bound to our key.
/// Error: BadReply.
[[nodiscard]] Result<OidcTokens> tokens(const HttpResponse &response, const Clock &clock, bool proved);
/// A 2xx answer to a refresh. A new refresh token is handed on whatever is wrong with the rest: the old one is spent
/// (R10). Error: BadReply.
[[nodiscard]] Result<OidcTokens> refreshedTokens(const HttpResponse &response, const Clock &clock, bool proved);

/// A refusal of a code or of a device code.
[[nodiscard]] Error refusal(const HttpResponse &response);
/// A refusal of a refresh: InvalidGrant for exactly 400 with `invalid_grant` as JSON (R15).
[[nodiscard]] Error refreshRefusal(const HttpResponse &response);

} // namespace OidcReply

} // namespace Latchkey
