// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/localdays.h"
#include "core/tasks/statistics.h"
#include "taskbuilder.h"

#include <QTest>

using namespace Latchkey;

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeginASpan_data();
    void shouldBeginASpan();
    void shouldFindTheDayOfAMoment_data();
    void shouldFindTheDayOfAMoment();
    void shouldFindAnyDayAsAZoneDoes_data();
    void shouldFindAnyDayAsAZoneDoes();
    void shouldCountDays();
    void shouldCountWeeks_data();
    void shouldCountWeeks();
    void shouldTellStreaks_data();
    void shouldTellStreaks();
    void shouldCountNothingTwiceAndNothingElse_data();
    void shouldCountNothingTwiceAndNothingElse();
    void shouldTellWhatWasLate_data();
    void shouldTellWhatWasLate();
    void shouldCountByList();
    void shouldCountByTag();
    void shouldTellTheRestTogether();
    void shouldCountALongList();
};

namespace {

const QDate Today(2026, 11, 25); // a Wednesday
const Here InBerlin{Today, QTimeZone("Europe/Berlin")};

QList<Task> tasksOf(const QStringList &lines)
{
    QList<Task> tasks;
    for (const QString &line : lines)
        tasks.append(taskOf(line));
    return tasks;
}

TaskStatistics lastWeek(const QStringList &lines, const Here &here = InBerlin)
{
    return statisticsOf(tasksOf(lines), here.today.addDays(-6), here, Qt::Monday);
}

/// A task for each of these days, done at noon.
QList<Task> doneOn(const QStringList &days)
{
    QList<Task> tasks;
    for (const QString &day : days)
        tasks.append(taskOf(QStringLiteral("t%1 done:%2T12:00:00Z").arg(tasks.size()).arg(day)));
    return tasks;
}

QStringList written(const QList<PeriodCount> &periods)
{
    QStringList lines;
    for (const PeriodCount &period : periods)
        lines.append(QStringLiteral("%1/%2 %3")
                         .arg(period.first.toString(Qt::ISODate), period.last.toString(QStringLiteral("MM-dd")))
                         .arg(period.done));
    return lines;
}

QString written(const Shares &shares)
{
    QStringList words;
    for (const Shares::Share &share : shares.told)
        words.append(QStringLiteral("%1:%2").arg(share.key).arg(share.done));
    if (shares.others > 0)
        words.append(QStringLiteral("+%1:%2").arg(shares.others).arg(shares.othersDone));
    return words.join(QLatin1Char(' '));
}

} // namespace

void StatisticsTest::shouldBeginASpan_data()
{
    using Span = StatisticsSpan;
    QTest::addColumn<Span>("span");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<Qt::DayOfWeek>("weekBegins");
    QTest::addColumn<QDate>("first");
    QTest::newRow("seven days") << Span::SevenDays << Today << Qt::Monday << QDate(2026, 11, 19);
    QTest::newRow("thirty days") << Span::ThirtyDays << Today << Qt::Monday << QDate(2026, 10, 27);
    QTest::newRow("weeks from Monday") << Span::TwelveWeeks << Today << Qt::Monday << QDate(2026, 9, 7);
    QTest::newRow("weeks from Sunday") << Span::TwelveWeeks << Today << Qt::Sunday << QDate(2026, 9, 6);
    QTest::newRow("weeks from Saturday") << Span::TwelveWeeks << Today << Qt::Saturday << QDate(2026, 9, 5);
    QTest::newRow("on the first day of a week")
        << Span::TwelveWeeks << QDate(2026, 11, 23) << Qt::Monday << QDate(2026, 9, 7);
    QTest::newRow("on the last day of a week")
        << Span::TwelveWeeks << QDate(2026, 11, 22) << Qt::Monday << QDate(2026, 8, 31);
    QTest::newRow("months") << Span::TwelveMonths << Today << Qt::Monday << QDate(2025, 11, 24);
    QTest::newRow("months from a leap day")
        << Span::TwelveMonths << QDate(2028, 2, 29) << Qt::Monday << QDate(2027, 3, 1);
    QTest::newRow("days over a leap day") << Span::SevenDays << QDate(2028, 3, 2) << Qt::Monday << QDate(2028, 2, 25);
}

void StatisticsTest::shouldBeginASpan()
{
    QFETCH(StatisticsSpan, span);
    QFETCH(QDate, today);
    QFETCH(Qt::DayOfWeek, weekBegins);
    QTEST(firstDayOf(span, today, weekBegins), "first");
}

void StatisticsTest::shouldFindTheDayOfAMoment_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *name, const char *zone, const char *moment, const QDate &day) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(moment) << day;
    };
    row("UTC", "UTC", "2026-11-25T23:59:59Z", {2026, 11, 25});
    row("before 1970", "UTC", "1969-12-31T23:59:59.999Z", {1969, 12, 31});
    row("the start of 1970", "UTC", "1970-01-01T00:00:00Z", {1970, 1, 1});
    row("winter", "Europe/Berlin", "2026-11-24T23:00:00Z", {2026, 11, 25});
    row("summer", "Europe/Berlin", "2026-07-24T22:00:00Z", {2026, 7, 25});
    row("a short day's end", "Europe/Berlin", "2026-03-29T21:59:59Z", {2026, 3, 29});
    row("behind a short day", "Europe/Berlin", "2026-03-29T22:00:00Z", {2026, 3, 30});
    row("a long day's end", "Europe/Berlin", "2026-10-25T22:59:59Z", {2026, 10, 25});
    row("behind a long day", "Europe/Berlin", "2026-10-25T23:00:00Z", {2026, 10, 26});
    row("a day that begins at one", "America/Sao_Paulo", "2018-11-04T03:00:00Z", {2018, 11, 4});
    row("before a day that begins at one", "America/Sao_Paulo", "2018-11-04T02:59:59Z", {2018, 11, 3});
    row("an hour before midnight comes again", "America/Sao_Paulo", "2018-02-18T02:30:00Z", {2018, 2, 17});
    row("a day that was left out", "Pacific/Apia", "2011-12-30T10:00:00Z", {2011, 12, 31});
    row("before a day that was left out", "Pacific/Apia", "2011-12-30T09:59:59Z", {2011, 12, 29});
    row("far in the east", "Pacific/Kiritimati", "2026-11-24T10:00:00Z", {2026, 11, 25});
    row("far in the west", "Pacific/Pago_Pago", "2026-11-25T10:59:59Z", {2026, 11, 24});
}

void StatisticsTest::shouldFindTheDayOfAMoment()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, moment);
    LocalDays days{QTimeZone(zone)};
    QTEST(QDate::fromJulianDay(days.dayOf(QDateTime::fromString(moment, Qt::ISODateWithMs))), "day");
}

void StatisticsTest::shouldFindAnyDayAsAZoneDoes_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Asia/Karachi",
                             "Asia/Kathmandu", "Asia/Beirut", "Australia/Lord_Howe", "Pacific/Apia"})
        QTest::newRow(zone) << QByteArray(zone);
}

/// Every 37 minutes of a year in which Samoa left out a day, so that all hours of days are among them.
void StatisticsTest::shouldFindAnyDayAsAZoneDoes()
{
    QFETCH(QByteArray, zone);
    const QTimeZone there(zone);
    LocalDays days(there);
    const QDateTime end(QDate(2012, 2, 1), QTime(0, 0), Qt::UTC);
    for (QDateTime at(QDate(2011, 2, 1), QTime(0, 0), Qt::UTC); at < end; at = at.addSecs(37 * 60))
        QCOMPARE(QDate::fromJulianDay(days.dayOf(at)), at.toTimeZone(there).date());
}

void StatisticsTest::shouldCountDays()
{
    const TaskStatistics statistics =
        lastWeek({QStringLiteral("a done:2026-11-25T08:00:00Z"), QStringLiteral("b done:2026-11-24T23:00:00Z"),
                  QStringLiteral("c done:2026-11-24T22:59:59Z"), QStringLiteral("d done:2026-11-18T23:00:00Z"),
                  QStringLiteral("e done:2026-11-18T22:59:59Z")});
    const QStringList days{QStringLiteral("2026-11-19/11-19 1"), QStringLiteral("2026-11-20/11-20 0"),
                           QStringLiteral("2026-11-21/11-21 0"), QStringLiteral("2026-11-22/11-22 0"),
                           QStringLiteral("2026-11-23/11-23 0"), QStringLiteral("2026-11-24/11-24 1"),
                           QStringLiteral("2026-11-25/11-25 2")};
    QCOMPARE(written(statistics.days), days);
    QCOMPARE(statistics.done, 4);
}

void StatisticsTest::shouldCountWeeks_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<Here>("here");
    QTest::addColumn<Qt::DayOfWeek>("weekBegins");
    QTest::addColumn<QStringList>("done");
    QTest::addColumn<QStringList>("weeks");
    const QStringList weekend{QStringLiteral("2026-11-20"), QStringLiteral("2026-11-21"), QStringLiteral("2026-11-22"),
                              QStringLiteral("2026-11-23"), QStringLiteral("2026-11-23")};
    QTest::newRow("from Monday") << QDate(2026, 11, 16) << InBerlin << Qt::Monday << weekend
                                 << QStringList{QStringLiteral("2026-11-16/11-22 3"),
                                                QStringLiteral("2026-11-23/11-25 2")};
    QTest::newRow("from Sunday") << QDate(2026, 11, 15) << InBerlin << Qt::Sunday << weekend
                                 << QStringList{QStringLiteral("2026-11-15/11-21 2"),
                                                QStringLiteral("2026-11-22/11-25 3")};
    QTest::newRow("from Saturday") << QDate(2026, 11, 14) << InBerlin << Qt::Saturday << weekend
                                   << QStringList{QStringLiteral("2026-11-14/11-20 1"),
                                                  QStringLiteral("2026-11-21/11-25 4")};
    QTest::newRow("parts of weeks") << QDate(2026, 11, 21) << InBerlin << Qt::Monday << weekend
                                    << QStringList{QStringLiteral("2026-11-21/11-22 2"),
                                                   QStringLiteral("2026-11-23/11-25 2")};
    QTest::newRow("a leap day") << QDate(2028, 2, 21) << Here{QDate(2028, 3, 5), QTimeZone::utc()} << Qt::Monday
                                << QStringList{QStringLiteral("2028-02-28"), QStringLiteral("2028-02-29"),
                                               QStringLiteral("2028-03-01")}
                                << QStringList{QStringLiteral("2028-02-21/02-27 0"),
                                               QStringLiteral("2028-02-28/03-05 3")};
    QTest::newRow("over the end of a year")
        << QDate(2026, 12, 28) << Here{QDate(2027, 1, 4), QTimeZone::utc()} << Qt::Monday
        << QStringList{QStringLiteral("2026-12-31"), QStringLiteral("2027-01-01"), QStringLiteral("2027-01-04")}
        << QStringList{QStringLiteral("2026-12-28/01-03 2"), QStringLiteral("2027-01-04/01-04 1")};
}

void StatisticsTest::shouldCountWeeks()
{
    QFETCH(QDate, first);
    QFETCH(Here, here);
    QFETCH(Qt::DayOfWeek, weekBegins);
    QFETCH(QStringList, done);
    QTEST(written(statisticsOf(doneOn(done), first, here, weekBegins).weeks), "weeks");
}

void StatisticsTest::shouldTellStreaks_data()
{
    QTest::addColumn<Here>("here");
    QTest::addColumn<QStringList>("done");
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("longest");
    const auto row = [](const char *name, const QString &days, int current, int longest, const Here &here = InBerlin) {
        QTest::newRow(name) << here << days.split(QLatin1Char(' '), Qt::SkipEmptyParts) << current << longest;
    };
    row("nothing", {}, 0, 0);
    row("today", QStringLiteral("2026-11-25"), 1, 1);
    row("nothing yet today", QStringLiteral("2026-11-23 2026-11-24"), 2, 2);
    row("nothing yesterday", QStringLiteral("2026-11-22 2026-11-23"), 0, 2);
    row("a day between", QStringLiteral("2026-11-25 2026-11-23 2026-11-22 2026-11-21"), 1, 3);
    row("several on a day", QStringLiteral("2026-11-25 2026-11-25 2026-11-24"), 2, 2);
    row("longer ago than the span", QStringLiteral("2020-01-01 2020-01-02 2020-01-03 2026-11-25"), 1, 3);
    row("over the end of a year", QStringLiteral("2025-12-31 2026-01-01"), 0, 2);
    row("over a leap day", QStringLiteral("2028-02-28 2028-02-29 2028-03-01"), 3, 3,
        {QDate(2028, 3, 1), InBerlin.zone});
    row("over the change of the clocks", QStringLiteral("2026-10-24 2026-10-25 2026-10-26"), 3, 3,
        {QDate(2026, 10, 26), InBerlin.zone});
}

void StatisticsTest::shouldTellStreaks()
{
    QFETCH(Here, here);
    QFETCH(QStringList, done);
    const TaskStatistics statistics = statisticsOf(doneOn(done), here.today.addDays(-6), here, Qt::Monday);
    QTEST(statistics.currentStreak, "current");
    QTEST(statistics.longestStreak, "longest");
}

void StatisticsTest::shouldCountNothingTwiceAndNothingElse_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("withoutDay");
    QTest::newRow("done") << QStringLiteral("a done:2026-11-25T08:00:00Z") << 1 << 0;
    QTest::newRow("a step") << QStringLiteral("a <b done:2026-11-25T08:00:00Z") << 1 << 0;
    QTest::newRow("open") << QStringLiteral("a due:2026-11-25") << 0 << 0;
    QTest::newRow("in the trash") << QStringLiteral("a trash done:2026-11-25T08:00:00Z") << 0 << 0;
    QTest::newRow("nobody knows when") << QStringLiteral("a done") << 0 << 1;
    QTest::newRow("nobody knows when, in the trash") << QStringLiteral("a done trash") << 0 << 0;
    QTest::newRow("tomorrow, by a wrong clock") << QStringLiteral("a done:2026-11-26T08:00:00Z") << 0 << 0;
}

void StatisticsTest::shouldCountNothingTwiceAndNothingElse()
{
    QFETCH(QString, task);
    const TaskStatistics statistics = lastWeek({task});
    QTEST(statistics.done, "done");
    QTEST(statistics.withoutDay, "withoutDay");
    QCOMPARE(statistics.currentStreak, statistics.done);
    QCOMPARE(statistics.longestStreak, statistics.done);
    QCOMPARE(statistics.days.last().done, statistics.done);
}

void StatisticsTest::shouldTellWhatWasLate_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<bool>("late");
    QTest::newRow("not due") << QStringLiteral("a done:2026-11-24T08:00:00Z") << false;
    QTest::newRow("the day before") << QStringLiteral("a due:2026-11-25 done:2026-11-24T08:00:00Z") << false;
    QTest::newRow("on the day") << QStringLiteral("a due:2026-11-24 done:2026-11-24T22:59:00Z") << false;
    QTest::newRow("on the day, after the hour")
        << QStringLiteral("a due:2026-11-24T09:00:00 done:2026-11-24T20:00:00Z") << false;
    QTest::newRow("the day after") << QStringLiteral("a due:2026-11-24 done:2026-11-24T23:00:00Z") << true;
    QTest::newRow("on the day of another zone")
        << QStringLiteral("a due:2026-11-24T20:00:00-05:00[America/New_York] done:2026-11-25T05:00:00Z") << false;
    QTest::newRow("late, but longer ago") << QStringLiteral("a due:2026-11-01 done:2026-11-02T08:00:00Z") << false;
}

void StatisticsTest::shouldTellWhatWasLate()
{
    QFETCH(QString, task);
    QFETCH(bool, late);
    QCOMPARE(lastWeek({task}).late, late ? 1 : 0);
}

void StatisticsTest::shouldCountByList()
{
    const TaskStatistics statistics =
        lastWeek({QStringLiteral("a #home done:2026-11-25T08:00:00Z"), QStringLiteral("b done:2026-11-25T08:00:00Z"),
                  QStringLiteral("c #home done:2026-11-24T08:00:00Z"),
                  QStringLiteral("d #work done:2026-10-25T08:00:00Z"), QStringLiteral("e #work")});
    QCOMPARE(written(statistics.lists), QStringLiteral("home:2 :1"));
}

void StatisticsTest::shouldCountByTag()
{
    const TaskStatistics statistics =
        lastWeek({QStringLiteral("a @phone @errand done:2026-11-25T08:00:00Z"),
                  QStringLiteral("b @Phone done:2026-11-25T08:00:00Z"), QStringLiteral("c done:2026-11-24T08:00:00Z"),
                  QStringLiteral("d @PHONE @phone done:2026-11-24T08:00:00Z"), QStringLiteral("e @home @phone")});
    QCOMPARE(written(statistics.tags), QStringLiteral("PHONE:3 errand:1"));
}

void StatisticsTest::shouldTellTheRestTogether()
{
    QStringList lines;
    for (int kind = 1; kind <= Shares::MostTold + 1; ++kind)
        lines.append(QStringLiteral("a%1 #%1 @%1 done:2026-11-25T08:00:00Z").arg(kind));
    QCOMPARE(written(lastWeek(lines).lists), QStringLiteral("1:1 2:1 3:1 4:1 5:1 6:1 7:1")); // one more is not a rest
    QCOMPARE(written(lastWeek(lines).tags), QStringLiteral("1:1 2:1 3:1 4:1 5:1 6:1 7:1"));
    lines.append(QStringLiteral("b #8 @8 done:2026-11-25T08:00:00Z"));
    lines.append(QStringLiteral("c #8 @8 @1 done:2026-11-25T08:00:00Z"));
    lines.append(QStringLiteral("d #9 @6 @7 done:2026-11-25T08:00:00Z"));
    const TaskStatistics statistics = lastWeek(lines);
    QCOMPARE(written(statistics.lists), QStringLiteral("8:2 1:1 2:1 3:1 4:1 5:1 +3:3"));
    QCOMPARE(written(statistics.tags), QStringLiteral("1:2 6:2 7:2 8:2 2:1 3:1 +2:2"));
    lines.append(QStringLiteral("e @4 @5 done:2026-11-25T08:00:00Z"));
    QCOMPARE(written(lastWeek(lines).tags), QStringLiteral("1:2 4:2 5:2 6:2 7:2 8:2 +2:2"));
    lines.append(QStringLiteral("f @2 @3 @1 done:2026-11-25T08:00:00Z")); // two of the rest, one task
    QCOMPARE(written(lastWeek(lines).tags), QStringLiteral("1:3 2:2 3:2 4:2 5:2 6:2 +2:4"));
}

/// Each of a hundred thousand tasks once, over ten years.
void StatisticsTest::shouldCountALongList()
{
    constexpr int Tasks = 100'000;
    constexpr int Days = 3650;
    QList<Task> tasks;
    tasks.reserve(Tasks);
    const QDateTime noon(Today, QTime(12, 0), Qt::UTC);
    for (int i = 0; i < Tasks; ++i) {
        Task task;
        task.completed = true;
        task.completedAt = noon.addDays(-(i % Days));
        task.listId = QString::number(i % 40);
        task.tags = QStringList{QString::number(i % 3), QString::number(i % 25)};
        tasks.append(task);
    }
    const QDate first = firstDayOf(StatisticsSpan::TwelveMonths, Today, Qt::Monday);
    const TaskStatistics statistics = statisticsOf(tasks, first, InBerlin, Qt::Monday);
    QCOMPARE(statistics.longestStreak, Days);
    QCOMPARE(statistics.currentStreak, Days);
    int inDays = 0;
    for (const PeriodCount &day : statistics.days)
        inDays += day.done;
    int inWeeks = 0;
    for (const PeriodCount &week : statistics.weeks)
        inWeeks += week.done;
    int inLists = statistics.lists.othersDone;
    for (const Shares::Share &share : statistics.lists.told)
        inLists += share.done;
    QVERIFY(statistics.done >= Tasks / Days * 365);
    QCOMPARE(inDays, statistics.done);
    QCOMPARE(inWeeks, statistics.done);
    QCOMPARE(inLists, statistics.done);
}

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
