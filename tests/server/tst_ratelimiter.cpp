// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/ratelimiter.h"

#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;
using namespace std::chrono_literals;

class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseAfterTheBurst();
    void shouldRefillWithTime();
    void shouldNotSaveUpBeyondTheBurst();
    void shouldCountNamesApart();
    void shouldForgive();
    void shouldStayBounded();
    void shouldNameAddresses_data();
    void shouldNameAddresses();

private:
    Test::FakeClock m_clock;
};

void RateLimiterTest::shouldRefuseAfterTheBurst()
{
    RateLimiter limiter({3, 30s}, m_clock);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!limiter.attempt(QStringLiteral("a")));
    QCOMPARE(limiter.attempt(QStringLiteral("a")), 30s);
    m_clock.advance(10s);
    QCOMPARE(limiter.attempt(QStringLiteral("a")), 20s);
}

void RateLimiterTest::shouldRefillWithTime()
{
    RateLimiter limiter({1, 30s}, m_clock);
    QVERIFY(!limiter.attempt(QStringLiteral("a")));
    m_clock.advance(29'999ms);
    QCOMPARE(limiter.attempt(QStringLiteral("a")), 1s);
    m_clock.advance(1ms);
    QVERIFY(!limiter.attempt(QStringLiteral("a")));
    QVERIFY(limiter.attempt(QStringLiteral("a")));
}

void RateLimiterTest::shouldNotSaveUpBeyondTheBurst()
{
    RateLimiter limiter({2, 1s}, m_clock);
    QVERIFY(!limiter.attempt(QStringLiteral("a")));
    m_clock.advance(24h);
    QVERIFY(!limiter.attempt(QStringLiteral("a")));
    QVERIFY(!limiter.attempt(QStringLiteral("a")));
    QVERIFY(limiter.attempt(QStringLiteral("a")));
}

void RateLimiterTest::shouldCountNamesApart()
{
    RateLimiter limiter({1, 30s}, m_clock);
    QVERIFY(!limiter.attempt(QStringLiteral("a")));
    QVERIFY(!limiter.attempt(QStringLiteral("b")));
    QVERIFY(limiter.attempt(QStringLiteral("a")));
}

void RateLimiterTest::shouldForgive()
{
    RateLimiter limiter({1, 30s}, m_clock);
    QVERIFY(!limiter.attempt(QStringLiteral("a")));
    limiter.forgive(QStringLiteral("a"));
    QVERIFY(!limiter.attempt(QStringLiteral("a")));
}

void RateLimiterTest::shouldStayBounded()
{
    RateLimiter limiter({1, 30s}, m_clock);
    for (qsizetype i = 0; i < RateLimiter::MostBuckets + 50; ++i) {
        limiter.attempt(QString::number(i));
        m_clock.advance(1ms);
    }
    QCOMPARE(limiter.size(), RateLimiter::MostBuckets);
    QVERIFY(limiter.attempt(QString::number(RateLimiter::MostBuckets + 49)));
}

void RateLimiterTest::shouldNameAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.7") << QStringLiteral("192.0.2.7");
    QTest::newRow("IPv4 in IPv6") << QStringLiteral("::ffff:192.0.2.7") << QStringLiteral("192.0.2.7");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8:1:2:3:4:5:6") << QStringLiteral("2001:db8:1:2::/64");
    QTest::newRow("its neighbour") << QStringLiteral("2001:db8:1:2:ffff::1") << QStringLiteral("2001:db8:1:2::/64");
}

void RateLimiterTest::shouldNameAddresses()
{
    QFETCH(QString, address);
    QTEST(limiterName(QHostAddress(address)), "name");
}

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
