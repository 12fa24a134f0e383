// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jose/signingkey.h"

#include <optional>

namespace Latchkey {

/// A refresh token with the key that it is bound to (RFC 9449, 5), which are of use together only: one secret for the
/// keychain, so that neither is ever stored without the other.
struct BoundCredential
{
    BoundCredential() = default;

    Secret refreshToken;
    std::optional<SigningKey> key; ///< none: the token is bound to nothing

    /// The refresh token itself where there is no key. Empty if there is no token.
    [[nodiscard]] Secret packed() const;
    /// Error: CredentialCorrupt.
    static Result<BoundCredential> unpacked(const Secret &packed);
};

} // namespace Latchkey
