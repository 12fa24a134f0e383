// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"
#include "tests/core/exchange/exchangetest.h"

#include <QFile>

using namespace Latchkey;
using namespace Latchkey::Test;

class ICalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepItsFields();
    void shouldWriteWhatTheStandardWants();
    void shouldReadNextcloudTasks();
    void shouldReadAppleReminders();
    void shouldReadThunderbird();
    void shouldReadDates_data();
    void shouldReadDates();
    void shouldReadAlarms_data();
    void shouldReadAlarms();
    void shouldKnowATaskFromItsUid();
    void shouldReadChildren();
    void shouldReadATaskWithoutATitle();
    void shouldRefuse_data();
    void shouldRefuse();
};

namespace {

const QTimeZone Berlin("Europe/Berlin");

QByteArray todo(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:1\r\nSUMMARY:Milk\r\n" + lines + "\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";
}

ExchangeData sample(const QString &name)
{
    QFile file(QStringLiteral(LATCHKEY_SAMPLES) + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readICalendar(file.readAll(), Berlin).value_or(ExchangeData());
}

} // namespace

void ICalendarTest::shouldKeepItsFields()
{
    ExchangeData data = everyField();
    const Result<ExchangeData> read = readICalendar(writeICalendar(data), QTimeZone::utc());
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QCOMPARE(ListPaths(read->lists).of(read->tasks.at(0).listId), ListPaths(data.lists).of(data.tasks.at(0).listId));
    data.tasks[0].listId = read->tasks.at(0).listId;
    data.tasks[0].position.clear();
    QCOMPARE(read->tasks.at(0).title, data.tasks.at(0).title);
    QCOMPARE(read->tasks.at(0).description, data.tasks.at(0).description);
    QCOMPARE(read->tasks.at(0).tags, data.tasks.at(0).tags);
    QCOMPARE(read->tasks.at(0).reminders, data.tasks.at(0).reminders);
    QCOMPARE(read->tasks, data.tasks);
    QVERIFY(read->leftOut.isEmpty());
}

void ICalendarTest::shouldWriteWhatTheStandardWants()
{
    const QByteArray written = writeICalendar(everyField());
    for (const char *line :
         {"VERSION:2.0", "PRODID:-//Latchkey//", "BEGIN:VTIMEZONE", "TZID:Europe/Berlin",
          "DUE;TZID=Europe/Berlin:20261125T093000", "DTSTART;TZID=Europe/Berlin:20261125T093000",
          "COMPLETED:20261120T080201Z", "STATUS:COMPLETED", "STATUS:NEEDS-ACTION", "PRIORITY:5",
          "DTSTAMP:20261120T080101Z", "RRULE:FREQ=WEEKLY;BYDAY=FR",
          "RELATED-TO;RELTYPE=PARENT:0b0a7a52-7d3b-4b0e-9d41-000000000003", "TRIGGER;RELATED=END:-P1D"})
        QVERIFY2(QByteArray("\r\n" + written).contains("\r\n" + QByteArray(line)), line);
    for (const QByteArray &line : written.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData());
}

void ICalendarTest::shouldReadNextcloudTasks()
{
    const ExchangeData read = sample(text("nextcloud-tasks.ics"));
    QCOMPARE(read.tasks.size(), 2);
    const Task &windows = read.tasks.at(0), &vinegar = read.tasks.at(1);
    QCOMPARE(ListPaths(read.lists).of(windows.listId), QStringList{text("Household")});
    QCOMPARE(windows.title, text("Clean the windows"));
    QCOMPARE(windows.description, text("Kitchen first, then the\nrest; with vinegar"));
    QCOMPARE(windows.priority, 1);
    QVERIFY(!windows.completed);
    QCOMPARE(windows.tags, QStringList({text("spring"), text("big, long")}));
    QCOMPARE(toWire(windows.due), text("2026-11-30"));
    QCOMPARE(vinegar.parentId, windows.id);
    QVERIFY(vinegar.completed);
    QCOMPARE(vinegar.completedAt, QDateTime(QDate(2026, 11, 21), QTime(10, 16), Qt::UTC));
    QCOMPARE(toWire(vinegar.due), text("2026-11-28T17:00:00"));
    QCOMPARE(read.leftOut, (QMap<QString, int>{{text("DTSTART"), 1}}));
}

void ICalendarTest::shouldReadAppleReminders()
{
    const ExchangeData read = sample(text("apple-reminders.ics"));
    QCOMPARE(read.tasks.size(), 2);
    const Task &call = read.tasks.at(0), &water = read.tasks.at(1);
    QCOMPARE(call.id, text("3f2504e0-4f89-41d3-9a0c-0305e82c3301"));
    QCOMPARE(call.title,
             text("Call grandmother 👵 and ask her for the recipe of the cake that she baked in the summer"));
    QCOMPARE(call.priority, 2);
    QVERIFY(call.completed);
    QCOMPARE(toWire(call.due), text("2026-11-22T20:00:00+01:00[Europe/Berlin]"));
    QCOMPARE(call.recurrence.rule, text("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"));
    QCOMPARE(call.reminders, QList<int>{15});
    QCOMPARE(water.title, text("Water the plants"));
    QVERIFY(!water.due.isSet() && water.reminders.isEmpty());
    QCOMPARE(read.leftOut, (QMap<QString, int>{{text("URL"), 1}, {text("VALARM"), 1}}));
}

void ICalendarTest::shouldReadThunderbird()
{
    const ExchangeData read = sample(text("thunderbird.ics"));
    QCOMPARE(read.tasks.size(), 1);
    const Task &talk = read.tasks.at(0);
    QVERIFY(talk.listId.isEmpty());
    QCOMPARE(toWire(talk.due), text("2026-12-02T17:00:00-05:00[America/New_York]"));
    QCOMPARE(talk.priority, 3);
    QCOMPARE(talk.tags, QStringList({text("Work"), text("Travel")}));
    QCOMPARE(talk.reminders, QList<int>({1440, 33 * 60})); // an hour before 9:00 of the day before
    QCOMPARE(read.leftOut, (QMap<QString, int>{{text("DTSTART"), 1}, {text("LOCATION"), 1}, {text("VEVENT"), 1}}));
}

void ICalendarTest::shouldReadDates_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const char *lines, const char *due) {
        QTest::newRow(name) << QByteArray(lines) << text(due);
    };
    row("a day", "DUE;VALUE=DATE:20261130", "2026-11-30");
    row("UTC", "DUE:20261130T080000Z", "2026-11-30T08:00:00+00:00[UTC]");
    row("floating", "DUE:20261130T080000", "2026-11-30T08:00:00");
    row("a zone", "DUE;TZID=Asia/Tokyo:20261130T080000", "2026-11-30T08:00:00+09:00[Asia/Tokyo]");
    row("a zone of Windows", "DUE;TZID=W. Europe Standard Time:20261130T080000",
        "2026-11-30T08:00:00+01:00[Europe/Berlin]");
    row("a zone nobody knows", "DUE;TZID=Home:20261130T080000", "2026-11-30T08:00:00");
    row("only a start", "DTSTART;VALUE=DATE:20261130", "2026-11-30");
    row("a start and how long", "DTSTART:20261130T230000Z\r\nDURATION:PT2H", "2026-12-01T01:00:00+00:00[UTC]");
    row("nothing", "DUE:", "");
}

void ICalendarTest::shouldReadDates()
{
    QFETCH(QByteArray, lines);
    const Result<ExchangeData> read = readICalendar(todo(lines), Berlin);
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    const QString due = toWire(read->tasks.at(0).due);
    QTEST(due, "due");
}

void ICalendarTest::shouldReadAlarms_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QList<int>>("minutes");
    const QByteArray timed = "DUE:20261130T080000\r\n", day = "DUE;VALUE=DATE:20261130\r\n";
    const auto alarm = [](const QByteArray &trigger) {
        return "BEGIN:VALARM\r\nACTION:AUDIO\r\n" + trigger + "\r\nEND:VALARM";
    };
    const auto row = [](const char *name, const QByteArray &lines, const QList<int> &minutes) {
        QTest::newRow(name) << lines << minutes;
    };
    row("before", timed + alarm("TRIGGER:-PT1H30M"), {90});
    row("at the time", timed + alarm("TRIGGER;RELATED=END:PT0S"), {0});
    row("afterwards", timed + alarm("TRIGGER;RELATED=END:PT1M"), {});
    row("at a moment", timed + alarm("TRIGGER;VALUE=DATE-TIME:20261130T063000Z"), {30});
    row("on the day", day + alarm("TRIGGER:PT8H"), {60});
    row("the evening before", day + alarm("TRIGGER:-PT6H"), {15 * 60});
    row("no due time", alarm("TRIGGER:-PT15M"), {});
    row("before the start", timed + "DTSTART:20261130T070000\r\n" + alarm("TRIGGER:-PT5M"), {65});
    row("before the end", timed + "DTSTART:20261130T070000\r\n" + alarm("TRIGGER;RELATED=END:-PT5M"), {5});
}

void ICalendarTest::shouldReadAlarms()
{
    QFETCH(QByteArray, lines);
    const Result<ExchangeData> read = readICalendar(todo(lines), Berlin);
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QTEST(read->tasks.at(0).reminders, "minutes");
}

void ICalendarTest::shouldKnowATaskFromItsUid()
{
    const QString id = readICalendar(todo(""), Berlin)->tasks.at(0).id;
    QVERIFY(!QUuid(id).isNull());
    QCOMPARE(readICalendar(todo("DUE:20261130T080000"), Berlin)->tasks.at(0).id, id);
    const Result<ExchangeData> twice = readICalendar(
        todo("END:VTODO\r\nBEGIN:VTODO\r\nUID:1\r\nSUMMARY:Milk\r\nRECURRENCE-ID:20261130T080000"), Berlin);
    QCOMPARE(twice->tasks.size(), 1);
    QCOMPARE(twice->leftOut, (QMap<QString, int>{{text("RECURRENCE-ID"), 1}}));
}

void ICalendarTest::shouldReadChildren()
{
    const Result<ExchangeData> read =
        readICalendar(todo("RELATED-TO;RELTYPE=CHILD:2\r\nEND:VTODO\r\nBEGIN:VTODO\r\nUID:2\r\nSUMMARY:Go"), Berlin);
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QCOMPARE(read->tasks.at(1).parentId, read->tasks.at(0).id);
}

void ICalendarTest::shouldReadATaskWithoutATitle()
{
    const Result<ExchangeData> read =
        readICalendar("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:1\r\nDESCRIPTION:Milk\\n2 l\r\nEND:VTODO\r\n"
                      "BEGIN:VTODO\r\nUID:2\r\nEND:VTODO\r\nEND:VCALENDAR\r\n",
                      Berlin);
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QCOMPARE(read->tasks.size(), 1);
    QCOMPARE(read->tasks.at(0).title, text("Milk"));
    QCOMPARE(read->leftOut, (QMap<QString, int>{{text("VTODO"), 1}}));
}

void ICalendarTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &file, const char *why) {
        QTest::newRow(name) << file << text(why);
    };
    row("nothing", "", "the file: is no calendar");
    row("other text", "Dear Ada,\r\n", "line 1: is no property: it has no name and value");
    row("no calendar", "BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n", "line 1: begins something else than a calendar");
    row("outside", "SUMMARY:Milk\r\n", "line 1: stands outside of a calendar");
    row("cut off", todo("").left(53), "line 2: begins a VTODO that never ends");
    row("ends something else", "BEGIN:VCALENDAR\r\nEND:VTODO\r\n", "line 2: ends a VTODO that has not begun");
    row("no date", todo("DUE:tomorrow"), "line 5: has a value of DUE that cannot be read");
    row("a day that is none", todo("DUE;VALUE=DATE:20261131"), "line 5: names a day or time that does not exist");
    row("no rule", todo("DESCRIPTION:a\r\n b\r\nRRULE:FREQ=OFTEN"), "line 7: has a value of RRULE that cannot be read");
    row("no trigger", todo("DUE:20261130T080000\r\nBEGIN:VALARM\r\nTRIGGER:soon\r\nEND:VALARM"),
        "line 7: has a value of TRIGGER that cannot be read");
    row("broken UTF-8", todo("DESCRIPTION:\xff"), "line 5: is not UTF-8 text");
    row("too deep", QByteArray("BEGIN:VTODO\r\n").repeated(100'000), "line 9: is nested too deep");
}

void ICalendarTest::shouldRefuse()
{
    QFETCH(QByteArray, file);
    QTEST(complaint(readICalendar(file, Berlin)), "why");
}

QTEST_GUILESS_MAIN(ICalendarTest)
#include "tst_icalendar.moc"
