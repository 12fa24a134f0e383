// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallprobe.h"

#include <QFile>

namespace Latchkey::Test {

namespace {

using namespace std::chrono_literals;

constexpr auto Beat = 5ms;
constexpr auto Step = 3ms;
// What a step takes beyond this, and not for want of a processor, the whole machine stood still.
constexpr std::chrono::nanoseconds LongestStep = 2 * Step;

/// How long this thread has waited for a processor since it began: the second number of schedstat.
std::chrono::nanoseconds waitedForProcessor()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("this kernel keeps no account of its scheduling (CONFIG_SCHED_INFO)");
    return std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong());
}

} // namespace

StallProbe::StallProbe()
    : m_waited(waitedForProcessor())
    , m_watchdog([this] { watch(); })
{
    m_heartbeat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_heartbeat, &QTimer::timeout, &m_heartbeat, [this] { beat(); });
    m_heartbeat.start(Beat);
}

StallProbe::~StallProbe()
{
    m_done = true;
    m_watchdog.join();
}

qint64 StallProbe::longestMs()
{
    beat(); // what has not come to its turn yet
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest).count();
}

void StallProbe::beat()
{
    const auto waited = waitedForProcessor();
    const auto passed = std::chrono::nanoseconds(m_sinceBeat.exchange(0));
    m_longest = std::max(m_longest, passed - (waited - m_waited));
    m_waited = waited;
}

void StallProbe::watch()
{
    auto last = std::chrono::steady_clock::now();
    auto lastWaited = waitedForProcessor();
    while (!m_done) {
        std::this_thread::sleep_for(Step);
        const auto now = std::chrono::steady_clock::now();
        const auto waited = waitedForProcessor();
        m_sinceBeat += std::min(now - last, LongestStep + waited - lastWaited).count();
        last = now;
        lastWaited = waited;
    }
}

} // namespace Latchkey::Test
