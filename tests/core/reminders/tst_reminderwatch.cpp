// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderwatch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// The clock begins at noon UTC of 2026-11-21; the person is in Berlin.
class ReminderWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldTellAtTheMoment();
    void shouldWaitForTheTasks();
    void shouldFollowAChange();
    void shouldTellAfterSleep();
    void shouldNoticeThatTheClockWasSet();
    void shouldTellAgainWhenItIsSnoozed();

private:
    struct Rig
    {
        FakeClock clock;
        FakeTaskRepository tasks;
        ReminderWatch watch{tasks, clock, [] { return QTimeZone("Europe/Berlin"); }, {}};
        QSignalSpy due{&watch, &ReminderWatch::due};
    };
    [[nodiscard]] static Task task(const QTime &time);
    void settle() const { QCoreApplication::processEvents(); }

    std::unique_ptr<Rig> m_rig;
};

Task ReminderWatchTest::task(const QTime &time)
{
    Task task = FakeTaskRepository::sampleTask(QStringLiteral("a"), QStringLiteral("Tea"));
    task.due.date = QDate(2026, 11, 21);
    task.due.time = time;
    task.reminders = {10};
    task.updatedAt = {};
    return task;
}

void ReminderWatchTest::init()
{
    m_rig = std::make_unique<Rig>();
    settle();
}

void ReminderWatchTest::shouldTellAtTheMoment()
{
    m_rig->tasks.load({task(QTime(14, 0))});
    settle();
    m_rig->clock.advance(50min - 1ms);
    QCOMPARE(m_rig->due.size(), 0);
    m_rig->clock.advance(1ms);
    QCOMPARE(m_rig->due.size(), 1);
    QCOMPARE(m_rig->due.first().first().toStringList(), QStringList{QStringLiteral("a")});
    m_rig->clock.advance(24h);
    QCOMPARE(m_rig->due.size(), 1);
}

void ReminderWatchTest::shouldWaitForTheTasks()
{
    m_rig->clock.advance(2h);
    QVERIFY(!m_rig->watch.memory().shownUntil.isValid());
    m_rig->tasks.load({task(QTime(15, 20))});
    settle();
    QVERIFY(m_rig->watch.memory().shownUntil.isValid());
    m_rig->clock.advance(10min);
    QCOMPARE(m_rig->due.size(), 1);
}

void ReminderWatchTest::shouldFollowAChange()
{
    m_rig->tasks.load({task(QTime(18, 0))});
    settle();
    m_rig->tasks.change(task(QTime(14, 0)));
    settle();
    m_rig->clock.advance(50min);
    QCOMPARE(m_rig->due.size(), 1);
    TaskPatch done;
    done.completed = true;
    m_rig->tasks.change(task(QTime(15, 0)));
    QVERIFY(m_rig->tasks.edit(QStringLiteral("a"), done));
    settle();
    m_rig->clock.advance(3h);
    QCOMPARE(m_rig->due.size(), 1);
}

void ReminderWatchTest::shouldTellAfterSleep()
{
    m_rig->tasks.load({task(QTime(14, 0))});
    settle();
    m_rig->clock.sleep(5h);
    m_rig->watch.look();
    QCOMPARE(m_rig->due.size(), 1);
    m_rig->clock.advance(1h);
    QCOMPARE(m_rig->due.size(), 1);
}

void ReminderWatchTest::shouldNoticeThatTheClockWasSet()
{
    m_rig->tasks.load({task(QTime(18, 0))});
    settle();
    m_rig->clock.setWall(QDateTime(QDate(2026, 11, 21), QTime(16, 49), Qt::UTC));
    m_rig->clock.advance(59s);
    QCOMPARE(m_rig->due.size(), 0);
    m_rig->clock.advance(1s);
    QCOMPARE(m_rig->due.size(), 1);
}

void ReminderWatchTest::shouldTellAgainWhenItIsSnoozed()
{
    m_rig->tasks.load({task(QTime(14, 0))});
    settle();
    m_rig->clock.advance(50min);
    const QSignalSpy remembered(&m_rig->watch, &ReminderWatch::memoryChanged);
    m_rig->watch.snooze(QStringLiteral("a"), 15min);
    QCOMPARE(remembered.size(), 1);
    m_rig->clock.advance(15min - 1ms);
    QCOMPARE(m_rig->due.size(), 1);
    m_rig->clock.advance(1ms);
    QCOMPARE(m_rig->due.size(), 2);
    QVERIFY(m_rig->watch.memory().snoozed.isEmpty());
}

QTEST_GUILESS_MAIN(ReminderWatchTest)
#include "tst_reminderwatch.moc"
