// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/wallclock.h"

#include <algorithm>

namespace Latchkey {

namespace {
constexpr std::chrono::milliseconds Longest = std::chrono::minutes(1);
}

BootTime lookAgainAt(const Clock &clock, const std::optional<QDateTime> &when)
{
    std::chrono::milliseconds wait = Longest;
    if (when)
        wait = std::min(wait, std::chrono::milliseconds(clock.wallNow().msecsTo(*when)));
    return clock.bootNow() + std::max(wait, std::chrono::milliseconds(1));
}

} // namespace Latchkey
