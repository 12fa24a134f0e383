// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderplan.h"
#include "core/reminders/reminders.h"

#include <QTest>
#include <QTimeZone>

using namespace Latchkey;

namespace {

const QTimeZone Berlin("Europe/Berlin");

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String("2026-11-") + QLatin1String(text), Qt::ISODate);
}

Task task(const char *id, const char *due, const QList<int> &reminders = {0})
{
    Task task;
    task.id = QLatin1String(id);
    task.title = QStringLiteral("Title");
    task.due = dueFromWire(QString::fromLatin1(due)).value_or(Due());
    task.reminders = reminders;
    return task;
}

} // namespace

class ReminderPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCountFromWhenATaskIsDue_data();
    void shouldCountFromWhenATaskIsDue();
    void shouldNotRemindOfWhatIsOver();
    void shouldShowEachMomentOnce();
    void shouldKnowTheNextMoment();
    void shouldShowWhatWasMissedWithinTheGrace_data();
    void shouldShowWhatWasMissedWithinTheGrace();
    void shouldShowATaskOnceHoweverManyOfItsMomentsWereMissed();
    void shouldShowNothingOfTheTimeBeforeTheFirstRun();
    void shouldGoOnWhereTheRunBeforeEnded();
    void shouldTakeATaskThatCameLate();
    void shouldNotRemindOfWhatWasPastWhenItWasWritten();
    void shouldNotRepeatItselfWhenTheClockIsSetBack();
    void shouldGoOnWhenTheClockWasAheadInTheRunBefore();
    void shouldShowATaskAgainWhenItIsSnoozed();
    void shouldForgetASnoozeOfWhatIsDone();
    void shouldShowATaskAgainWhenItIsDueAnotherTime();
    void shouldKeepItsMemoryAsText();
};

void ReminderPlanTest::shouldCountFromWhenATaskIsDue_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QDateTime>("moment"); // ten minutes before
    QTest::newRow("a day") << "2026-11-25" << utc("25T07:50:00Z");
    QTest::newRow("floating") << "2026-11-25T14:00:00" << utc("25T12:50:00Z");
    QTest::newRow("a zone of its own") << "2026-11-25T14:00:00-05:00[America/New_York]" << utc("25T18:50:00Z");
    QTest::newRow("over midnight") << "2026-11-25T00:05:00" << utc("24T22:55:00Z");
    QTest::newRow("not due") << "" << QDateTime();
}

void ReminderPlanTest::shouldCountFromWhenATaskIsDue()
{
    QFETCH(QString, due);
    QTEST(reminderMoments(task("a", qPrintable(due), {10}), Berlin).value(0), "moment");
}

void ReminderPlanTest::shouldNotRemindOfWhatIsOver()
{
    Task done = task("a", "2026-11-25");
    done.completed = true;
    Task trashed = task("b", "2026-11-25");
    trashed.trashed = true;
    QVERIFY(reminderMoments(done, Berlin).isEmpty());
    QVERIFY(reminderMoments(trashed, Berlin).isEmpty());
}

void ReminderPlanTest::shouldShowEachMomentOnce()
{
    const QList<Task> tasks{task("a", "2026-11-25T14:00:00", {0, 60}), task("b", "2026-11-25T14:00:00")};
    ReminderPlan plan;
    QCOMPARE(plan.take(tasks, utc("25T11:00:00Z"), Berlin), QStringList());
    QCOMPARE(plan.take(tasks, utc("25T12:00:00Z"), Berlin), QStringList{QStringLiteral("a")});
    QCOMPARE(plan.take(tasks, utc("25T12:30:00Z"), Berlin), QStringList());
    QCOMPARE(plan.take(tasks, utc("25T13:00:00Z"), Berlin), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(plan.take(tasks, utc("25T13:00:01Z"), Berlin), QStringList());
}

void ReminderPlanTest::shouldKnowTheNextMoment()
{
    const QList<Task> tasks{task("a", "2026-11-25T14:00:00", {0, 60})};
    const ReminderPlan plan;
    QCOMPARE(plan.next(tasks, utc("25T11:00:00Z"), Berlin), utc("25T12:00:00Z"));
    QCOMPARE(plan.next(tasks, utc("25T12:00:00Z"), Berlin), utc("25T13:00:00Z"));
    QVERIFY(!plan.next(tasks, utc("25T13:00:00Z"), Berlin));
    // An hour earlier by the zone that the person has moved to.
    QCOMPARE(plan.next(tasks, utc("25T11:00:00Z"), QTimeZone("Europe/Helsinki")), utc("25T12:00:00Z"));
}

void ReminderPlanTest::shouldShowWhatWasMissedWithinTheGrace_data()
{
    QTest::addColumn<QDateTime>("awake");
    QTest::addColumn<bool>("shown");
    QTest::newRow("a minute late") << utc("25T13:01:00Z") << true;
    QTest::newRow("hours late") << utc("26T00:59:00Z") << true;
    QTest::newRow("too late") << utc("26T01:00:00Z") << false;
}

void ReminderPlanTest::shouldShowWhatWasMissedWithinTheGrace()
{
    QFETCH(QDateTime, awake);
    QFETCH(bool, shown);
    const QList<Task> tasks{task("a", "2026-11-25T14:00:00")};
    ReminderPlan plan;
    QVERIFY(plan.take(tasks, utc("25T08:00:00Z"), Berlin).isEmpty());
    QCOMPARE(plan.take(tasks, awake, Berlin).size(), shown ? 1 : 0);
    QVERIFY(plan.take(tasks, awake, Berlin).isEmpty());
}

void ReminderPlanTest::shouldShowATaskOnceHoweverManyOfItsMomentsWereMissed()
{
    const QList<Task> tasks{task("a", "2026-11-25T14:00:00", {0, 10, 60})};
    ReminderPlan plan;
    QVERIFY(plan.take(tasks, utc("25T08:00:00Z"), Berlin).isEmpty());
    QCOMPARE(plan.take(tasks, utc("25T15:00:00Z"), Berlin), QStringList{QStringLiteral("a")});
    QVERIFY(plan.take(tasks, utc("25T15:01:00Z"), Berlin).isEmpty());
}

void ReminderPlanTest::shouldShowNothingOfTheTimeBeforeTheFirstRun()
{
    const QList<Task> tasks{task("a", "2026-11-25T14:00:00")};
    ReminderPlan plan;
    QVERIFY(plan.take(tasks, utc("25T13:30:00Z"), Berlin).isEmpty());
    QCOMPARE(plan.memory().shownUntil, utc("25T13:30:00Z"));
}

void ReminderPlanTest::shouldGoOnWhereTheRunBeforeEnded()
{
    const QList<Task> tasks{task("a", "2026-11-25T14:00:00"), task("b", "2026-11-25T16:00:00")};
    ReminderPlan before;
    QVERIFY(before.take(tasks, utc("25T08:00:00Z"), Berlin).isEmpty());
    QCOMPARE(before.take(tasks, utc("25T13:00:00Z"), Berlin), QStringList{QStringLiteral("a")});
    ReminderPlan after(before.memory());
    QCOMPARE(after.take(tasks, utc("25T16:00:00Z"), Berlin), QStringList{QStringLiteral("b")});
}

void ReminderPlanTest::shouldTakeATaskThatCameLate()
{
    ReminderPlan plan;
    QVERIFY(plan.take({}, utc("25T08:00:00Z"), Berlin).isEmpty());
    QVERIFY(plan.take({}, utc("25T14:00:00Z"), Berlin).isEmpty());
    Task late = task("a", "2026-11-25T14:00:00");
    late.updatedAt = utc("25T12:00:00Z"); // elsewhere, before its moment
    QCOMPARE(plan.take({late}, utc("25T14:01:00Z"), Berlin).size(), 1);
}

void ReminderPlanTest::shouldNotRemindOfWhatWasPastWhenItWasWritten()
{
    ReminderPlan plan;
    QVERIFY(plan.take({}, utc("25T08:00:00Z"), Berlin).isEmpty());
    Task written = task("a", "2026-11-25T14:00:00");
    written.updatedAt = utc("25T14:00:00Z");
    QVERIFY(plan.take({written}, utc("25T14:00:00Z"), Berlin).isEmpty());
    Task onTime = task("b", "2026-11-25T15:00:00");
    onTime.updatedAt = utc("25T14:01:00Z"); // by a server whose clock is ahead
    QCOMPARE(plan.take({onTime}, utc("25T14:00:00Z"), Berlin).size(), 1);
}

void ReminderPlanTest::shouldNotRepeatItselfWhenTheClockIsSetBack()
{
    const QList<Task> tasks{task("a", "2026-11-25T14:00:00"), task("b", "2026-11-25T14:10:00")};
    ReminderPlan plan;
    QVERIFY(plan.take(tasks, utc("25T12:00:00Z"), Berlin).isEmpty());
    QCOMPARE(plan.take(tasks, utc("25T13:05:00Z"), Berlin), QStringList{QStringLiteral("a")});
    QVERIFY(plan.take(tasks, utc("25T11:00:00Z"), Berlin).isEmpty());
    QCOMPARE(plan.take(tasks, utc("25T13:30:00Z"), Berlin), QStringList{QStringLiteral("b")});
}

void ReminderPlanTest::shouldGoOnWhenTheClockWasAheadInTheRunBefore()
{
    ReminderMemory memory;
    memory.shownUntil = utc("28T08:00:00Z");
    ReminderPlan plan(memory);
    const QList<Task> tasks{task("a", "2026-11-25T14:00:00")};
    QVERIFY(plan.take(tasks, utc("25T08:00:00Z"), Berlin).isEmpty());
    QCOMPARE(plan.take(tasks, utc("25T13:00:00Z"), Berlin).size(), 1);
    QCOMPARE(plan.memory().shownUntil, utc("25T13:00:00Z"));
}

void ReminderPlanTest::shouldShowATaskAgainWhenItIsSnoozed()
{
    const QList<Task> tasks{task("a", "2026-11-25T14:00:00")};
    ReminderPlan plan;
    QVERIFY(plan.take(tasks, utc("25T12:00:00Z"), Berlin).isEmpty());
    QCOMPARE(plan.take(tasks, utc("25T13:00:00Z"), Berlin).size(), 1);
    plan.snooze(QStringLiteral("a"), utc("25T13:10:00Z"));
    QCOMPARE(plan.next(tasks, utc("25T13:00:00Z"), Berlin), utc("25T13:10:00Z"));
    QVERIFY(plan.take(tasks, utc("25T13:09:00Z"), Berlin).isEmpty());
    ReminderPlan after(plan.memory()); // also by the next run
    QCOMPARE(after.take(tasks, utc("25T13:10:00Z"), Berlin).size(), 1);
    QVERIFY(after.take(tasks, utc("25T13:30:00Z"), Berlin).isEmpty());
    QVERIFY(after.memory().snoozed.isEmpty());
}

void ReminderPlanTest::shouldForgetASnoozeOfWhatIsDone()
{
    QList<Task> tasks{task("a", "2026-11-25T14:00:00")};
    ReminderPlan plan;
    plan.snooze(QStringLiteral("a"), utc("25T13:10:00Z"));
    plan.snooze(QStringLiteral("gone"), utc("25T13:10:00Z"));
    tasks.first().completed = true;
    QVERIFY(plan.take(tasks, utc("25T13:10:00Z"), Berlin).isEmpty());
    QVERIFY(plan.memory().snoozed.isEmpty());
}

void ReminderPlanTest::shouldShowATaskAgainWhenItIsDueAnotherTime()
{
    ReminderPlan plan;
    QVERIFY(plan.take({}, utc("25T12:00:00Z"), Berlin).isEmpty());
    QCOMPARE(plan.take({task("a", "2026-11-25T14:00:00")}, utc("25T13:00:00Z"), Berlin).size(), 1);
    QCOMPARE(plan.take({task("a", "2026-11-25T15:00:00")}, utc("25T14:00:00Z"), Berlin).size(), 1);
}

void ReminderPlanTest::shouldKeepItsMemoryAsText()
{
    ReminderMemory memory;
    QCOMPARE(ReminderMemory::fromJson(memory.toJson()), memory);
    memory.shownUntil = utc("25T13:00:00Z");
    memory.snoozed.insert(QStringLiteral("a"), utc("25T13:10:00Z"));
    QCOMPARE(ReminderMemory::fromJson(memory.toJson()), memory);
    for (const char *bad : {"", "[]", "{", R"({"shown-until":5,"snoozed":{"a":"never"}})"})
        QCOMPARE(ReminderMemory::fromJson(bad), ReminderMemory());
}

QTEST_GUILESS_MAIN(ReminderPlanTest)
#include "tst_reminderplan.moc"
