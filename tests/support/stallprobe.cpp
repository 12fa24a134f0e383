// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallprobe.h"

#include <QFile>

namespace Latchkey::Test {

namespace {

constexpr std::chrono::milliseconds Beat{5};

/// How long this thread has waited for a processor since it began: the second number of schedstat, in ns.
std::chrono::nanoseconds waitedForProcessor()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("this kernel keeps no account of its scheduling (CONFIG_SCHED_INFO)");
    return std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong());
}

} // namespace

StallProbe::StallProbe()
    : m_last(std::chrono::steady_clock::now())
    , m_waited(waitedForProcessor())
{
    m_heartbeat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_heartbeat, &QTimer::timeout, &m_heartbeat, [this] { beat(); });
    m_heartbeat.start(Beat);
}

qint64 StallProbe::longestMs()
{
    beat(); // what has not come to its turn yet
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest).count();
}

void StallProbe::beat()
{
    std::chrono::steady_clock::time_point now;
    std::chrono::nanoseconds waited;
    do { // both of the same moment: not with a wait for the processor in between
        waited = waitedForProcessor();
        now = std::chrono::steady_clock::now();
    } while (waitedForProcessor() != waited);
    m_longest = std::max<std::chrono::nanoseconds>(m_longest, (now - m_last) - (waited - m_waited));
    m_last = now;
    m_waited = waited;
}

} // namespace Latchkey::Test
