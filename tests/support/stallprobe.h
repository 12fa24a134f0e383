// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>

namespace Latchkey::Test {

/// Measures, for as long as it lives, how long the event loop of its thread was kept from turning. A busy machine is
/// not to blame for it: the time in which the thread could have run, and the kernel ran something else, is what the
/// kernel itself keeps account of, and does not count. What blocks on purpose, like the calls of KeyringDaemon, belongs
/// outside its life. Linux only.
class StallProbe
{
public:
    /// What a person would notice (I16).
    static constexpr qint64 NoticeableMs = 50;

    StallProbe();
    StallProbe(const StallProbe &) = delete;
    StallProbe &operator=(const StallProbe &) = delete;

    /// The longest time without a turn of the event loop, up to now. An idle one turns every few milliseconds; QTest's
    /// own waiting takes 10 ms a turn.
    [[nodiscard]] qint64 longestMs();

private:
    void beat();

    QTimer m_heartbeat;
    std::chrono::steady_clock::time_point m_last;
    std::chrono::nanoseconds m_waited; // for a processor, until the last beat
    std::chrono::nanoseconds m_longest{0};
};

} // namespace Latchkey::Test
