// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pacing.h"

#include <QTest>

using namespace Latchkey;
using namespace std::chrono;
using namespace std::chrono_literals;

class PacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r21_shouldRenewAheadOfExpiry_data();
    void r21_shouldRenewAheadOfExpiry();
    void r22_shouldBackOff_data();
    void r22_shouldBackOff();
    void r12_shouldWaitAtLeastAsLongAsTheServerAsks();
};

void PacingTest::r21_shouldRenewAheadOfExpiry_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<int>("lead");
    QTest::addColumn<int>("margin");
    QTest::newRow("5 s") << 5'000 << 1'000 << 1'000;
    QTest::newRow("30 s") << 30'000 << 6'000 << 5'000;
    QTest::newRow("60 s") << 60'000 << 12'000 << 5'000;
    QTest::newRow("5 min") << 300'000 << 60'000 << 5'000;
    QTest::newRow("30 min") << 1'800'000 << 60'000 << 5'000;
    QTest::newRow("1 day") << 86'400'000 << 60'000 << 5'000;
}

void PacingTest::r21_shouldRenewAheadOfExpiry()
{
    QFETCH(int, lifetime);
    QFETCH(int, lead);
    QFETCH(int, margin);
    const milliseconds life(lifetime);
    QCOMPARE(Pacing::lead(life).count(), lead);
    QCOMPARE(Pacing::margin(life).count(), margin);
    QCOMPARE(Pacing::renewalDelay(life, 0).count(), lifetime - lead);
    QCOMPARE(Pacing::renewalDelay(life, 0.5).count(), lifetime - lead - lifetime / 20);
}

void PacingTest::r22_shouldBackOff_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<int>("atMost");
    QTest::newRow("1") << 1 << 1'000 << 2'000;
    QTest::newRow("2") << 2 << 2'000 << 4'000;
    QTest::newRow("8") << 8 << 128'000 << 256'000;
    QTest::newRow("9") << 9 << 150'000 << 300'000;
    QTest::newRow("63") << 63 << 150'000 << 300'000;
    QTest::newRow("very many") << 2'000'000'000 << 150'000 << 300'000;
}

void PacingTest::r22_shouldBackOff()
{
    QFETCH(int, failures);
    QFETCH(int, atLeast);
    QFETCH(int, atMost);
    QCOMPARE(Pacing::backoff(failures, 0).count(), atLeast);
    QCOMPARE(Pacing::backoff(failures, 1).count(), atMost);
}

void PacingTest::r12_shouldWaitAtLeastAsLongAsTheServerAsks()
{
    QCOMPARE(Pacing::backoff(1, 0, 120s), 120s);
    QCOMPARE(Pacing::backoff(9, 1, 120s), 300s);
    QCOMPARE(Pacing::backoff(9, 1, std::nullopt, 60s), 60s);
}

QTEST_GUILESS_MAIN(PacingTest)
#include "tst_pacing.moc"
