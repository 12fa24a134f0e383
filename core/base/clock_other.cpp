// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <ctime>
#endif

namespace Latchkey {

BootTime SystemClock::bootNow() const
{
#if defined(Q_OS_WIN)
    ULONGLONG hundredNanoseconds = 0;
    QueryInterruptTime(&hundredNanoseconds);
    return BootTime(hundredNanoseconds / 10'000);
#else
    // On macOS CLOCK_MONOTONIC counts suspend.
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::chrono::duration_cast<BootTime>(std::chrono::seconds(now.tv_sec)
                                                + std::chrono::nanoseconds(now.tv_nsec));
#endif
}

QByteArray bootId()
{
    return {};
}

} // namespace Latchkey
