// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/latch.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <optional>

using namespace Latchkey;
using namespace std::chrono_literals;

namespace {

QCoro::Task<> waitInto(Latch latch, std::chrono::milliseconds patience, QList<bool> *outcomes)
{
    auto waiting = latch.wait(patience);
    const bool opened = co_await waiting;
    outcomes->append(opened);
}

} // namespace

class LatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLetEverybodyPass();
    void shouldLetPassAtOnceWhenOpen();
    void shouldEndThePatience();
    void shouldOpenAfterAWaiterHasGone();
    void shouldSurviveItsOwner();
};

void LatchTest::shouldLetEverybodyPass()
{
    Latch latch;
    QList<bool> outcomes;
    for (int i = 0; i < 3; ++i)
        waitInto(latch, 1h, &outcomes);
    QVERIFY(!latch.isOpen());
    latch.open();
    latch.open();
    QVERIFY(outcomes.isEmpty()); // nobody is resumed inside open()
    QTRY_COMPARE(outcomes, QList<bool>({true, true, true}));
}

void LatchTest::shouldLetPassAtOnceWhenOpen()
{
    Latch latch;
    latch.open();
    QList<bool> outcomes;
    waitInto(latch, 0ms, &outcomes);
    QCOMPARE(outcomes, QList<bool>{true});
}

void LatchTest::shouldEndThePatience()
{
    const Latch latch;
    QVERIFY(!QCoro::waitFor(latch.wait(1ms)));
    QVERIFY(!latch.isOpen());
}

void LatchTest::shouldOpenAfterAWaiterHasGone()
{
    Latch latch;
    QVERIFY(!QCoro::waitFor(latch.wait(1ms)));
    latch.open();
    QVERIFY(QCoro::waitFor(latch.wait(1ms)));
}

void LatchTest::shouldSurviveItsOwner()
{
    QList<bool> outcomes;
    std::optional<Latch> latch = Latch();
    waitInto(*latch, 1ms, &outcomes);
    latch.reset();
    QTRY_COMPARE(outcomes, QList<bool>{false});
}

QTEST_GUILESS_MAIN(LatchTest)
#include "tst_latch.moc"
