// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace Latchkey {

/// When to look whether the clock on the wall has reached `when`: then, or in a minute if that is sooner. Nobody tells
/// a program that the clock or the zone was changed, and so it looks from time to time.
[[nodiscard]] BootTime lookAgainAt(const Clock &clock, const std::optional<QDateTime> &when);

} // namespace Latchkey
