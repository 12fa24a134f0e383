// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/backoff.h"

#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDoubleUpToTheLongest();
    void shouldBeginAgainAfterASuccess();
    void shouldWaitAsLongAsTheServerAsks();
};

void BackoffTest::shouldDoubleUpToTheLongest()
{
    for (int run = 0; run < 100; ++run) {
        Backoff backoff;
        for (const auto full : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s}) {
            const auto wait = backoff.next();
            QVERIFY2(wait >= full / 2.0 && wait <= full, qPrintable(QString::number(wait.count())));
        }
    }
}

void BackoffTest::shouldBeginAgainAfterASuccess()
{
    Backoff backoff;
    for (int i = 0; i < 10; ++i)
        QVERIFY(backoff.next() > 0s);
    backoff.reset();
    QVERIFY(backoff.next() <= 1s);
}

void BackoffTest::shouldWaitAsLongAsTheServerAsks()
{
    Backoff backoff;
    QCOMPARE(backoff.next(90s), std::chrono::milliseconds(90s));
    QVERIFY(backoff.next(1s) >= 1s);
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
