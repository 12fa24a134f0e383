// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/fields.h"

namespace Latchkey::Backend {

inline constexpr Fields::Length UsernameLength{1, 64};
inline constexpr Fields::Length EmailLength{3, 254}; // RFC 5321, 4.5.3.1.3
inline constexpr Fields::Length PasswordLength{8, 1024};
/// For passwords that are checked, not chosen.
inline constexpr Fields::Length AnyPassword{1, 1024};

/// One "@" with something on both sides, no spaces or control characters: the rest is for the mail system to say.
[[nodiscard]] bool looksLikeEmail(const QString &text);

/// Surrounding spaces are dropped. Nothing: absent, or wrong and noted.
[[nodiscard]] std::optional<QString> usernameIn(Fields &fields, Fields::Need need);
[[nodiscard]] std::optional<QString> emailIn(Fields &fields, Fields::Need need);

/// 400 for a name that is taken, 500 otherwise.
[[nodiscard]] Response namesRefused(const Error &error);

} // namespace Latchkey::Backend
