// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimer>

namespace Latchkey {

namespace {
// QTimer counts on a clock that stands still in suspend, so no wait is longer than this.
constexpr std::chrono::seconds LongestSlice{30};
} // namespace

QDateTime SystemClock::wallNow() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::callAt(BootTime when, QObject *context, std::function<void()> action)
{
    const auto left = std::max(when - bootNow(), BootTime::zero());
    const auto slice = std::min<BootTime>(left, LongestSlice);
    QTimer::singleShot(slice, Qt::CoarseTimer, context, [this, when, context, action = std::move(action)]() mutable {
        if (bootNow() >= when)
            action();
        else
            callAt(when, context, std::move(action));
    });
}

} // namespace Latchkey
