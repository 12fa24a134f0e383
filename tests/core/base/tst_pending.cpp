// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pending.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <memory>

using namespace Latchkey;

class PendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldResumeTheWaiterInsideResolve();
    void shouldNotSuspendWhenThereIsAValue();
    void shouldKeepTheFirstValue();
    void shouldSurviveBeingDestroyedByTheOneItResumes();
};

namespace {

QCoro::Task<> take(Pending<int> *pending, int *into)
{
    *into = co_await *pending;
}

QCoro::Task<> own(Pending<int> **visible, int *into)
{
    Pending<int> pending;
    *visible = &pending;
    *into = co_await pending;
}

} // namespace

void PendingTest::shouldResumeTheWaiterInsideResolve()
{
    Pending<int> pending;
    int value = 0;
    take(&pending, &value);
    QCOMPARE(value, 0);
    pending.resolve(7);
    QCOMPARE(value, 7);
}

void PendingTest::shouldNotSuspendWhenThereIsAValue()
{
    Pending<int> pending;
    pending.resolve(7);
    QVERIFY(pending.resolved());
    int value = 0;
    take(&pending, &value);
    QCOMPARE(value, 7);
}

void PendingTest::shouldKeepTheFirstValue()
{
    Pending<int> pending;
    pending.resolve(7);
    pending.resolve(8);
    int value = 0;
    take(&pending, &value);
    QCOMPARE(value, 7);
}

void PendingTest::shouldSurviveBeingDestroyedByTheOneItResumes()
{
    Pending<int> *pending = nullptr;
    int value = 0;
    own(&pending, &value);
    pending->resolve(7);
    QCOMPARE(value, 7);
}

QTEST_GUILESS_MAIN(PendingTest)
#include "tst_pending.moc"
