// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jumpclock.h"

#include <QTimer>

namespace Latchkey::Test {

void JumpClock::callAt(BootTime when, QObject *context, std::function<void()> action)
{
    // A jump is noticed at the end of a slice.
    constexpr BootTime slice{50};
    const BootTime left = std::max(when - bootNow(), BootTime::zero());
    QTimer::singleShot(std::min(left, slice), context, [this, when, context, action = std::move(action)]() mutable {
        if (bootNow() >= when)
            action();
        else
            callAt(when, context, std::move(action));
    });
}

} // namespace Latchkey::Test
