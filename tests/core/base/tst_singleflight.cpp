// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/singleflight.h"

#include <QCoro/QCoroCore>
#include <QTest>

using namespace Latchkey;

class SingleFlightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveOneResultToEverybodyWhoAsked();
    void shouldStartAnewAfterTheFlightEnded();
    void shouldCancelWaitersWhenTheOwnerDies();
};

namespace {

/// A job that ends when told to.
struct Gate
{
    QPromise<int> promise;
    int starts = 0;
    Gate() { promise.start(); }
    void open(int value)
    {
        promise.addResult(value);
        promise.finish();
    }
};

QCoro::Task<Result<int>> throughGate(Gate *gate)
{
    ++gate->starts;
    QFuture<int> future = gate->promise.future();
    co_await future;
    co_return future.result();
}

QCoro::Task<> collect(SingleFlight<int> *flight, Gate *gate, QList<Result<int>> *results)
{
    SingleFlight<int>::Job job = [gate] { return throughGate(gate); };
    auto task = flight->run(job);
    Result<int> result = co_await task;
    results->append(result);
}

} // namespace

void SingleFlightTest::shouldGiveOneResultToEverybodyWhoAsked()
{
    SingleFlight<int> flight;
    Gate gate;
    QList<Result<int>> results;
    for (int i = 0; i < 200; ++i)
        collect(&flight, &gate, &results);
    QVERIFY(flight.running());
    gate.open(7);
    QTRY_COMPARE(results.size(), 200);
    QCOMPARE(gate.starts, 1);
    QVERIFY(std::all_of(results.cbegin(), results.cend(), [](const Result<int> &r) { return r && *r == 7; }));
}

void SingleFlightTest::shouldStartAnewAfterTheFlightEnded()
{
    SingleFlight<int> flight;
    QList<Result<int>> results;
    Gate first;
    collect(&flight, &first, &results);
    first.open(1);
    QTRY_COMPARE(results.size(), 1);
    QVERIFY(!flight.running());
    Gate second;
    collect(&flight, &second, &results);
    second.open(2);
    QTRY_COMPARE(results.size(), 2);
    QCOMPARE(*results.at(1), 2);
}

void SingleFlightTest::shouldCancelWaitersWhenTheOwnerDies()
{
    auto flight = std::make_unique<SingleFlight<int>>();
    Gate gate;
    QList<Result<int>> results;
    collect(flight.get(), &gate, &results);
    flight.reset();
    QTRY_COMPARE(results.size(), 1);
    QVERIFY(!results.first().has_value());
    QCOMPARE(results.first().error().kind, Error::Kind::Cancelled);
    gate.open(3);
    QCoreApplication::processEvents();
    QCOMPARE(results.size(), 1);
}

QTEST_GUILESS_MAIN(SingleFlightTest)
#include "tst_singleflight.moc"
