// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task.h"
#include "ui/models/tasktext.h"

#include <QTest>

using namespace Latchkey;

class TaskTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void shouldNameDays_data();
    void shouldNameDays();
    void shouldTellWhenSomethingIsDue_data();
    void shouldTellWhenSomethingIsDue();
    void shouldNamePriorities();
};

namespace {
const QDate Wednesday(2026, 11, 25);
}

void TaskTextTest::shouldNameDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    QTest::newRow("yesterday") << Wednesday.addDays(-1) << QStringLiteral("Yesterday");
    QTest::newRow("today") << Wednesday << QStringLiteral("Today");
    QTest::newRow("tomorrow") << Wednesday.addDays(1) << QStringLiteral("Tomorrow");
    QTest::newRow("within the week") << Wednesday.addDays(6) << QStringLiteral("Tuesday");
    QTest::newRow("the same weekday") << Wednesday.addDays(7) << QStringLiteral("2 Dec");
    QTest::newRow("before yesterday") << Wednesday.addDays(-2) << QStringLiteral("23 Nov");
    QTest::newRow("another year") << QDate(2027, 1, 3) << QStringLiteral("3 Jan 2027");
}

void TaskTextTest::shouldNameDays()
{
    QFETCH(QDate, day);
    QTEST(TaskText::day(day, Wednesday), "name");
}

void TaskTextTest::shouldTellWhenSomethingIsDue_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("overdue");
    QTest::newRow("a day") << QStringLiteral("2026-11-26") << QStringLiteral("Tomorrow") << false;
    QTest::newRow("the clock on the wall")
        << QStringLiteral("2026-11-25T09:00:00") << QStringLiteral("Today 09:00") << false;
    QTest::newRow("another zone, another day")
        << QStringLiteral("2026-11-26T01:00:00+09:00[Asia/Tokyo]") << QStringLiteral("Today 16:00") << false;
    QTest::newRow("late") << QStringLiteral("2026-11-24") << QStringLiteral("Yesterday") << true;
}

void TaskTextTest::shouldTellWhenSomethingIsDue()
{
    QFETCH(QString, due);
    QFETCH(bool, overdue);
    const TaskText::DueText text = TaskText::due(*dueFromWire(due), {Wednesday, QTimeZone::utc()});
    QTEST(text.text, "text");
    QCOMPARE(text.overdue, overdue);
}

void TaskTextTest::shouldNamePriorities()
{
    QCOMPARE(TaskText::priority(HighestPriority), QStringLiteral("Priority 1"));
    QCOMPARE(TaskText::priority(NoPriority), QStringLiteral("No priority"));
}

QTEST_APPLESS_MAIN(TaskTextTest)
#include "tst_tasktext.moc"
