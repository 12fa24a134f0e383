// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/workers.h"

#include <QTest>

#include <thread>

using namespace Latchkey::Backend;

class WorkersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWorkElsewhereAndContinueHere();
    void shouldRunSeveralAtOnce();
    void shouldRefuseWhatIsTooMuch();
    void shouldDropWhatWaitsWhenDestroyed();
    void shouldLetAContinuationStartMore();
};

void WorkersTest::shouldWorkElsewhereAndContinueHere()
{
    Workers workers(1, 10);
    std::thread::id worked;
    std::thread::id continued;
    QVERIFY(workers.start([&]() -> Workers::Continuation {
        return [&, id = std::this_thread::get_id()] {
            worked = id;
            continued = std::this_thread::get_id();
        };
    }));
    QTRY_VERIFY(continued != std::thread::id());
    QVERIFY(worked != std::this_thread::get_id());
    QVERIFY(continued == std::this_thread::get_id());
}

void WorkersTest::shouldRunSeveralAtOnce()
{
    Workers workers(2, 10);
    std::mutex mutex;
    std::condition_variable met;
    int present = 0;
    int done = 0;
    for (int i = 0; i < 2; ++i) {
        // Neither ends before the other has begun.
        QVERIFY(workers.start([&]() -> Workers::Continuation {
            std::unique_lock lock(mutex);
            ++present;
            met.notify_all();
            met.wait(lock, [&] { return present == 2; });
            return [&] { ++done; };
        }));
    }
    QTRY_COMPARE(done, 2);
}

void WorkersTest::shouldRefuseWhatIsTooMuch()
{
    Workers workers(1, 1);
    int done = 0;
    const Workers::Job job = [&]() -> Workers::Continuation { return [&] { ++done; }; };
    QVERIFY(workers.start(job));
    QVERIFY(workers.start(job));
    QVERIFY(!workers.start(job));
    QTRY_COMPARE(done, 2);
    QVERIFY(workers.start(job));
    QTRY_COMPARE(done, 3);
}

void WorkersTest::shouldDropWhatWaitsWhenDestroyed()
{
    int continued = 0;
    auto token = std::make_shared<int>(1);
    {
        Workers workers(1, 100);
        for (int i = 0; i < 50; ++i)
            QVERIFY(workers.start(
                [&continued, token]() -> Workers::Continuation { return [&continued, token] { ++continued; }; }));
    }
    QCoreApplication::sendPostedEvents();
    QCOMPARE(continued, 0);
    QCOMPARE(token.use_count(), 1);
}

void WorkersTest::shouldLetAContinuationStartMore()
{
    Workers workers(1, 0);
    int done = 0;
    QVERIFY(workers.start([&]() -> Workers::Continuation {
        return [&] {
            ++done;
            if (!workers.start([&]() -> Workers::Continuation { return [&] { ++done; }; }))
                done = -100;
        };
    }));
    QTRY_COMPARE(done, 2);
}

QTEST_GUILESS_MAIN(WorkersTest)
#include "tst_workers.moc"
