// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/occurrence.h"
#include "core/tasks/recurrencerule.h"

#include <QTest>

using namespace Latchkey;
using Unit = SimpleRule::Unit;

class OccurrenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldComeNext_data();
    void shouldComeNext();
    void shouldCarryOn_data();
    void shouldCarryOn();
    void shouldKeepTheHourWhenClocksChange_data();
    void shouldKeepTheHourWhenClocksChange();
    void shouldBegin_data();
    void shouldBegin();
    void shouldKnowARule_data();
    void shouldKnowARule();
    void shouldReadAndWriteASimpleRule_data();
    void shouldReadAndWriteASimpleRule();
    void shouldMeanTheLastDayByThe31st();
    void shouldNotSimplify_data();
    void shouldNotSimplify();
};

namespace {

const QTimeZone Berlin("Europe/Berlin");

QString nextOf(const QString &due, const Recurrence &recurrence, const QString &done)
{
    const auto next =
        nextOccurrence(dueFromWire(due).value_or(Due()), recurrence, QDateTime::fromString(done, Qt::ISODate), Berlin);
    return next ? toWire(next->due) : QStringLiteral("never");
}

} // namespace

void OccurrenceTest::shouldComeNext_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("fixed");
    QTest::addColumn<QString>("afterCompletion");
    const auto row = [](const char *name, const char *due, const char *rule, const char *done, const char *fixed,
                        const char *after) { QTest::newRow(name) << due << rule << done << fixed << after; };
    row("daily", "2026-11-25", "FREQ=DAILY", "2026-11-25T12:00:00Z", "2026-11-26", "2026-11-26");
    row("done ahead of time", "2026-11-25", "FREQ=DAILY;INTERVAL=3", "2026-11-24T12:00:00Z", "2026-11-28",
        "2026-11-27");
    row("days are those of the place", "2026-11-25", "FREQ=DAILY", "2026-11-25T23:30:00Z", "2026-11-26", "2026-11-27");
    row("late: today can still be done", "2026-11-20", "FREQ=DAILY", "2026-11-25T12:00:00Z", "2026-11-25",
        "2026-11-26");
    row("late: the hour of today is over", "2026-11-20T09:00:00", "FREQ=DAILY", "2026-11-25T12:00:00Z",
        "2026-11-26T09:00:00", "2026-11-26T09:00:00");
    row("late: the rhythm stays", "2026-11-02", "FREQ=WEEKLY;INTERVAL=2", "2026-11-25T12:00:00Z", "2026-11-30",
        "2026-12-09");
    row("on some weekdays", "2026-11-25", "FREQ=WEEKLY;BYDAY=MO,FR", "2026-11-25T12:00:00Z", "2026-11-27",
        "2026-11-27");
    row("last Friday of the month", "2026-11-27", "FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27T12:00:00Z", "2026-12-25",
        "2026-12-25");
    row("monthly", "2026-11-15", "FREQ=MONTHLY", "2026-11-15T12:00:00Z", "2026-12-15", "2026-12-15");
    row("monthly from the 31st", "2027-01-31", "FREQ=MONTHLY", "2027-01-31T12:00:00Z", "2027-02-28", "2027-02-28");
    row("monthly from the 30th", "2027-01-30", "FREQ=MONTHLY", "2027-01-30T12:00:00Z", "2027-02-28", "2027-02-28");
    row("yearly", "2026-11-25", "FREQ=YEARLY", "2026-11-25T12:00:00Z", "2027-11-25", "2027-11-25");
    row("yearly from a leap day", "2028-02-29", "FREQ=YEARLY", "2028-02-29T12:00:00Z", "2029-02-28", "2029-02-28");
    row("every three hours", "2026-11-25T09:00:00", "FREQ=HOURLY;INTERVAL=3", "2026-11-25T08:30:00Z",
        "2026-11-25T12:00:00", "2026-11-25T12:30:00");
    row("hourly without a time", "2026-11-25", "FREQ=HOURLY", "2026-11-25T08:30:20Z", "2026-11-25T10:30:00",
        "2026-11-25T10:30:00");
    row("without a due date", "", "FREQ=DAILY", "2026-11-25T12:00:00Z", "2026-11-26", "2026-11-26");
    row("in a zone: its days", "2026-11-25T20:00:00-05:00[America/New_York]", "FREQ=DAILY", "2026-11-26T03:00:00Z",
        "2026-11-26T20:00:00-05:00[America/New_York]", "2026-11-26T20:00:00-05:00[America/New_York]");
    row("the last of two", "2026-11-25", "FREQ=DAILY;COUNT=1", "2026-11-25T12:00:00Z", "never", "never");
    row("missed ones are counted", "2026-11-20", "FREQ=DAILY;COUNT=3", "2026-11-25T12:00:00Z", "never", "2026-11-26");
    row("up to a day", "2026-11-25", "FREQ=DAILY;UNTIL=20261126", "2026-11-25T12:00:00Z", "2026-11-26", "2026-11-26");
    row("no further than a day", "2026-11-26", "FREQ=DAILY;UNTIL=20261126", "2026-11-26T12:00:00Z", "never", "never");
    row("a day as the end of times", "2026-11-25T09:00:00", "FREQ=DAILY;UNTIL=20261126", "2026-11-25T12:00:00Z",
        "2026-11-26T09:00:00", "2026-11-26T09:00:00");
    row("an end in UTC", "2026-11-25T09:00:00", "FREQ=DAILY;UNTIL=20261126T080000Z", "2026-11-25T12:00:00Z",
        "2026-11-26T09:00:00", "2026-11-26T09:00:00");
    row("an end in UTC, just before", "2026-11-25T09:00:00", "FREQ=DAILY;UNTIL=20261126T075959Z",
        "2026-11-25T12:00:00Z", "never", "never");
    row("no rule", "2026-11-25", "FREQ=SOMETIMES", "2026-11-25T12:00:00Z", "never", "never");
    row("a day that never comes", "2026-11-25", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-11-25T12:00:00Z", "never",
        "never");
}

void OccurrenceTest::shouldComeNext()
{
    QFETCH(QString, due);
    QFETCH(QString, rule);
    QFETCH(QString, done);
    QFETCH(QString, fixed);
    QFETCH(QString, afterCompletion);
    QCOMPARE(nextOf(due, {rule, false}, done), fixed);
    QCOMPARE(nextOf(due, {rule, true}, done), afterCompletion);
}

void OccurrenceTest::shouldCarryOn_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("all");
    const auto row = [](const char *name, const char *first, const char *rule, const char *all) {
        QTest::newRow(name) << first << rule << all;
    };
    row("the last day of every month", "2027-01-31", "FREQ=MONTHLY", "2027-02-28 2027-03-31 2027-04-30 2027-05-31");
    row("the 30th, or the last day", "2027-01-30", "FREQ=MONTHLY", "2027-02-28 2027-03-30 2027-04-30 2027-05-30");
    row("the 29th, or the last day", "2028-01-29", "FREQ=MONTHLY;COUNT=3", "2028-02-29 2028-03-29 never");
    row("leap days", "2028-02-29", "FREQ=YEARLY", "2029-02-28 2030-02-28 2031-02-28 2032-02-29");
    row("three times", "2026-11-25", "FREQ=DAILY;COUNT=3", "2026-11-26 2026-11-27 never");
}

/// Each done at noon of the day it is due.
void OccurrenceTest::shouldCarryOn()
{
    QFETCH(QString, first);
    QFETCH(QString, rule);
    QFETCH(QString, all);
    QStringList days;
    std::optional<Occurrence> at = Occurrence{*dueFromWire(first), {rule, false}};
    while (at && days.size() < 4) {
        at = nextOccurrence(at->due, at->recurrence, QDateTime(at->due.date, QTime(12, 0), Berlin), Berlin);
        days.append(at ? toWire(at->due) : QStringLiteral("never"));
    }
    QCOMPARE(days.join(QLatin1Char(' ')), all);
}

void OccurrenceTest::shouldKeepTheHourWhenClocksChange_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("next");   // by the clock
    QTest::addColumn<QString>("moment"); // UTC
    const auto row = [](const char *name, const char *due, const char *next, const char *moment) {
        QTest::newRow(name) << due << next << moment;
    };
    row("to summer time", "2026-03-28T09:00:00+01:00[Europe/Berlin]", "2026-03-29T09:00:00", "2026-03-29T07:00:00Z");
    row("from summer time", "2026-10-24T09:00:00+02:00[Europe/Berlin]", "2026-10-25T09:00:00", "2026-10-25T08:00:00Z");
    row("an hour that is left out", "2026-03-28T02:30:00+01:00[Europe/Berlin]", "2026-03-29T02:30:00",
        "2026-03-29T01:30:00Z");
    row("floating, left out", "2026-03-28T02:30:00", "2026-03-29T02:30:00", "2026-03-29T01:30:00Z");
    row("the day after that", "2026-03-29T02:30:00", "2026-03-30T02:30:00", "2026-03-30T00:30:00Z");
    row("an hour that comes twice", "2026-10-24T02:30:00+02:00[Europe/Berlin]", "2026-10-25T02:30:00",
        "2026-10-25T00:30:00Z");
    row("elsewhere", "2026-03-07T09:00:00-05:00[America/New_York]", "2026-03-08T09:00:00", "2026-03-08T13:00:00Z");
}

void OccurrenceTest::shouldKeepTheHourWhenClocksChange()
{
    QFETCH(QString, due);
    QFETCH(QString, next);
    QFETCH(QString, moment);
    const Due before = *dueFromWire(due);
    const auto occurrence =
        nextOccurrence(before, {QStringLiteral("FREQ=DAILY"), false}, before.moment(Berlin), Berlin);
    QVERIFY(occurrence);
    QCOMPARE(occurrence->due.zone, before.zone);
    QCOMPARE(toWire(occurrence->due).left(19), next);
    QCOMPARE(occurrence->due.moment(Berlin).toUTC().toString(Qt::ISODate), moment);
}

void OccurrenceTest::shouldBegin_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("day");
    const QDate wednesday(2026, 11, 25);
    QTest::newRow("on the day itself") << QStringLiteral("FREQ=DAILY") << wednesday;
    QTest::newRow("that weekday") << QStringLiteral("FREQ=WEEKLY;BYDAY=WE") << wednesday;
    QTest::newRow("the next weekday") << QStringLiteral("FREQ=WEEKLY;BYDAY=MO") << QDate(2026, 11, 30);
    QTest::newRow("next month") << QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=15") << QDate(2026, 12, 15);
    QTest::newRow("no rule") << QStringLiteral("whenever") << wednesday;
}

void OccurrenceTest::shouldBegin()
{
    QFETCH(QString, rule);
    QFETCH(QDate, day);
    QCOMPARE(firstDay(rule, QDate(2026, 11, 25)), day);
}

void OccurrenceTest::shouldKnowARule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *rule, bool known) { QTest::newRow(rule) << rule << known; };
    row("FREQ=DAILY", true);
    row("FREQ=HOURLY;INTERVAL=3", true);
    row("FREQ=MONTHLY;BYDAY=1MO;COUNT=3", true);
    row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", true);
    row("", false);
    row("FREQ=MINUTELY", false);
    row("FREQ=SECONDLY", false);
    row("INTERVAL=2", false);
    row("FREQ=DAILY;INTERVAL=0", false);
    row("FREQ=DAILY;BYDAY=XX", false);
    row("FREQ=DAILY;COUNT=2;UNTIL=20270101", false);
    row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", false);
    row("RRULE:FREQ=DAILY", false);
}

void OccurrenceTest::shouldKnowARule()
{
    QFETCH(QString, rule);
    QFETCH(bool, known);
    QCOMPARE(isRecurrenceRule(rule), known);
}

void OccurrenceTest::shouldReadAndWriteASimpleRule_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SimpleRule>("rule");
    const auto row = [](const char *text, const SimpleRule &rule) { QTest::newRow(text) << text << rule; };
    row("FREQ=DAILY", {});
    row("FREQ=HOURLY;INTERVAL=3", {.every = 3, .unit = Unit::Hour});
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", {.every = 2, .unit = Unit::Week, .weekdays = {Qt::Monday, Qt::Sunday}});
    row("FREQ=MONTHLY;BYDAY=-1FR", {.unit = Unit::Month, .weekdays = {Qt::Friday}, .nth = -1});
    row("FREQ=MONTHLY;BYMONTHDAY=1,-1;COUNT=5", {.unit = Unit::Month, .monthDays = {1, -1}, .count = 5});
    row("FREQ=MONTHLY;BYMONTHDAY=28", {.unit = Unit::Month, .monthDays = {28}});
    row("FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1", {.unit = Unit::Month, .monthDays = {29}});
    row("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", {.unit = Unit::Month, .monthDays = {30}});
    row("FREQ=MONTHLY;BYMONTHDAY=-1", {.unit = Unit::Month, .monthDays = {-1}});
    row("FREQ=MONTHLY;BYMONTHDAY=30,31", {.unit = Unit::Month, .monthDays = {30, 31}});
    row("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27;UNTIL=20300101",
        {.unit = Unit::Year, .monthDays = {27}, .month = 1, .until = QDate(2030, 1, 1)});
}

void OccurrenceTest::shouldReadAndWriteASimpleRule()
{
    QFETCH(QString, text);
    QFETCH(SimpleRule, rule);
    QCOMPARE(toRule(rule), text);
    QVERIFY(simpleRule(text) == rule);
}

void OccurrenceTest::shouldMeanTheLastDayByThe31st()
{
    QCOMPARE(toRule({.unit = Unit::Month, .monthDays = {31}}), QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=-1"));
    QVERIFY(simpleRule(QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=31"))
            == (SimpleRule{.unit = Unit::Month, .monthDays = {31}}));
}

void OccurrenceTest::shouldNotSimplify_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
         {"", "FREQ=DAILY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=1MO,2MO",
          "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=1", "FREQ=MONTHLY;BYMONTHDAY=5,29;BYSETPOS=-1",
          "FREQ=YEARLY;BYWEEKNO=20", "FREQ=DAILY;BYHOUR=9", "FREQ=YEARLY;BYMONTH=1,2", "FREQ=WEEKLY;BYMONTH=1"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void OccurrenceTest::shouldNotSimplify()
{
    QFETCH(QString, rule);
    QVERIFY(!simpleRule(rule));
}

QTEST_APPLESS_MAIN(OccurrenceTest)
#include "tst_occurrence.moc"
