// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace Latchkey {

/// 256 random bits as 43 characters of base64url: a code verifier (RFC 7636, 4.1), a state, a nonce.
[[nodiscard]] Secret unguessableText();
/// The code challenge of method S256 (RFC 7636, 4.2).
[[nodiscard]] QByteArray s256Challenge(const Secret &verifier);

} // namespace Latchkey
