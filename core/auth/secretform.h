// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretjson.h"

namespace Latchkey {

inline constexpr char FormContentType[] = "application/x-www-form-urlencoded";

/// The members as a form (WHATWG URL, 5.2; RFC 6749, B), made in memory that is wiped.
[[nodiscard]] Secret secretForm(const std::vector<SecretMember> &members);

} // namespace Latchkey
