// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <atomic>
#include <chrono>
#include <thread>

namespace Latchkey::Test {

/// Measures, for as long as it lives, how long the event loop of its thread was kept from turning. A busy machine is
/// not to blame for it: time in which the thread could have run, and the kernel ran something else, does not count, nor
/// does time in which the whole program stood still. What blocks on purpose, like the calls of KeyringDaemon, belongs
/// outside its life. Linux only.
class StallProbe
{
public:
    /// What a person would notice (I16).
    static constexpr qint64 NoticeableMs = 50;

    StallProbe();
    ~StallProbe();
    StallProbe(const StallProbe &) = delete;
    StallProbe &operator=(const StallProbe &) = delete;

    /// The longest time without a turn of the event loop, up to now; QTest's own waiting takes up to 10 ms a turn.
    [[nodiscard]] qint64 longestMs();

private:
    void beat();
    void watch();

    QTimer m_heartbeat;
    std::chrono::nanoseconds m_waited{0}; // for a processor, until the last beat
    std::chrono::nanoseconds m_longest{0};
    std::atomic<std::int64_t> m_sinceBeat{0}; // ns, as the watchdog saw them pass
    std::atomic<bool> m_done{false};
    std::thread m_watchdog;
};

} // namespace Latchkey::Test
