// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/daywatch.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;

/// The clock begins at noon UTC of 2026-11-21.
class DayWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_watch.reset(); }
    void shouldTurnOverAtMidnightOfTheZone_data();
    void shouldTurnOverAtMidnightOfTheZone();
    void shouldTurnOverOnceADay();
    void shouldLookAgainAfterSleep();
    void shouldNoticeThatTheClockWasSet();
    void shouldNoticeAnotherZone();
    void shouldHaveADayWithoutMidnight();

private:
    void watch(const char *zone, const QDateTime &wall = {});

    std::unique_ptr<Test::FakeClock> m_clock;
    QTimeZone m_zone;
    std::unique_ptr<DayWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_changed;
};

void DayWatchTest::init()
{
    m_clock = std::make_unique<Test::FakeClock>();
}

void DayWatchTest::watch(const char *zone, const QDateTime &wall)
{
    m_zone = QTimeZone(zone);
    QVERIFY(m_zone.isValid());
    if (wall.isValid())
        m_clock->setWall(wall);
    m_watch = std::make_unique<DayWatch>(*m_clock, [this] { return m_zone; });
    m_changed = std::make_unique<QSignalSpy>(m_watch.get(), &DayWatch::changed);
}

void DayWatchTest::shouldTurnOverAtMidnightOfTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("hours"); // to midnight
    QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 11, 21) << 12;
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2026, 11, 21) << 11;
    QTest::newRow("Auckland") << QByteArray("Pacific/Auckland") << QDate(2026, 11, 22) << 23;
    QTest::newRow("Honolulu") << QByteArray("Pacific/Honolulu") << QDate(2026, 11, 21) << 22;
}

void DayWatchTest::shouldTurnOverAtMidnightOfTheZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, today);
    QFETCH(int, hours);
    watch(zone);
    QCOMPARE(m_watch->here().today, today);
    m_clock->advance(std::chrono::hours(hours) - 1ms);
    QCOMPARE(m_changed->size(), 0);
    m_clock->advance(1ms);
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_watch->here().today, today.addDays(1));
}

void DayWatchTest::shouldTurnOverOnceADay()
{
    watch("Europe/Berlin");
    m_clock->advance(72h);
    QCOMPARE(m_changed->size(), 3);
    QCOMPARE(m_watch->here().today, QDate(2026, 11, 24));
}

void DayWatchTest::shouldLookAgainAfterSleep()
{
    watch("UTC");
    m_clock->sleep(20h);
    m_watch->look();
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_watch->here().today, QDate(2026, 11, 22));
    m_clock->sleep(24h);
    m_clock->advance(0ms); // nobody told
    QCOMPARE(m_changed->size(), 2);
}

void DayWatchTest::shouldNoticeThatTheClockWasSet()
{
    watch("UTC");
    m_clock->setWall(QDateTime(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC));
    m_clock->advance(1min);
    QCOMPARE(m_watch->here().today, QDate(2026, 11, 25));
    m_clock->setWall(QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC));
    m_clock->advance(1min);
    QCOMPARE(m_watch->here().today, QDate(2026, 11, 21));
    QCOMPARE(m_changed->size(), 2);
}

void DayWatchTest::shouldNoticeAnotherZone()
{
    watch("Europe/Berlin");
    m_zone = QTimeZone("Pacific/Auckland");
    m_clock->advance(1min);
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_watch->here().zone.id(), QByteArray("Pacific/Auckland"));
    QCOMPARE(m_watch->here().today, QDate(2026, 11, 22));
}

/// In Havana clocks go from 0:00 to 1:00 on 2026-03-08.
void DayWatchTest::shouldHaveADayWithoutMidnight()
{
    watch("America/Havana", QDateTime(QDate(2026, 3, 8), QTime(4, 30), Qt::UTC));
    QCOMPARE(m_watch->here().today, QDate(2026, 3, 7));
    m_clock->advance(30min - 1ms);
    QCOMPARE(m_changed->size(), 0);
    m_clock->advance(1ms);
    QCOMPARE(m_watch->here().today, QDate(2026, 3, 8));
}

QTEST_GUILESS_MAIN(DayWatchTest)
#include "tst_daywatch.moc"
