// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallprobe.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>
#include <vector>

using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

/// The time this thread has used a processor.
std::chrono::nanoseconds used()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

using Hold = void (*)(std::chrono::milliseconds);

void compute(std::chrono::milliseconds duration)
{
    const auto end = used() + duration;
    while (used() < end) {
    }
}

void block(std::chrono::milliseconds duration)
{
    std::this_thread::sleep_for(duration);
}

/// More threads that compute than there are processors.
class Pressure
{
public:
    Pressure()
    {
        for (unsigned i = 0; i < 4 * std::thread::hardware_concurrency(); ++i)
            m_threads.emplace_back([this] {
                while (!m_done)
                    compute(1ms);
            });
    }
    ~Pressure()
    {
        m_done = true;
        for (std::thread &thread : m_threads)
            thread.join();
    }

private:
    std::atomic<bool> m_done{false};
    std::vector<std::thread> m_threads;
};

void turnFor(std::chrono::milliseconds duration)
{
    const QDeadlineTimer end(duration);
    while (!end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
}

} // namespace

/// The probe by which the rows K1 to K12 are judged.
class StallProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindWhatHoldsTheEventLoop_data();
    void shouldFindWhatHoldsTheEventLoop();
    void shouldNotBlameABusyMachine();
};

void StallProbeTest::shouldFindWhatHoldsTheEventLoop_data()
{
    QTest::addColumn<Hold>("hold");
    QTest::addColumn<bool>("pressure");
    QTest::newRow("blocked") << Hold(block) << false;
    QTest::newRow("computing") << Hold(compute) << false;
    QTest::newRow("blocked on a busy machine") << Hold(block) << true;
    QTest::newRow("computing on a busy machine") << Hold(compute) << true;
}

void StallProbeTest::shouldFindWhatHoldsTheEventLoop()
{
    QFETCH(const Hold, hold);
    QFETCH(const bool, pressure);
    std::unique_ptr<Pressure> busy;
    if (pressure)
        busy = std::make_unique<Pressure>();
    StallProbe probe;
    turnFor(50ms);
    QMetaObject::invokeMethod(
        this, [hold] { hold(80ms); }, Qt::QueuedConnection);
    turnFor(50ms);
    QCOMPARE_GT(probe.longestMs(), 60);
}

void StallProbeTest::shouldNotBlameABusyMachine()
{
    const Pressure busy;
    StallProbe probe;
    turnFor(1s);
    QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
}

QTEST_GUILESS_MAIN(StallProbeTest)
#include "tst_stallprobe.moc"
