// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

namespace Latchkey::Backend {

/// 256 random bits, base64url.
[[nodiscard]] Secret newRefreshToken();

/// What is stored of a refresh token or an idempotency key: SHA-256. A token is random, so that a slow hash would add
/// nothing.
[[nodiscard]] QByteArray storedHash(const QByteArray &token);

/// `child`, encrypted so that only who holds `parent` can read it (XSalsa20-Poly1305 under a key derived from the
/// parent).
[[nodiscard]] QByteArray sealForParent(const Secret &parent, const Secret &child);
/// Nothing if it was sealed for another parent or is damaged.
[[nodiscard]] std::optional<Secret> openWithParent(const Secret &parent, const QByteArray &sealedChild);

} // namespace Latchkey::Backend
