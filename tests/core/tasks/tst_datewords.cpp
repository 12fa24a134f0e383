// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/quickadd.h"

#include <QTest>
#include <QTimeZone>

using namespace Latchkey;

/// The words for days, times and how things recur, in each language, at two in the afternoon of a Wednesday.
class DateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldUnderstandADate_data();
    void shouldUnderstandADate();
    void shouldUnderstandARecurrence_data();
    void shouldUnderstandARecurrence();
    void shouldLeaveATitleAlone_data();
    void shouldLeaveATitleAlone();
};

namespace {

QuickAddContext contextIn(const QString &locale)
{
    return {QDateTime(QDate(2026, 11, 25), QTime(14, 0), QTimeZone("Europe/Berlin")), QLocale(locale), {}};
}

} // namespace

void DateWordsTest::shouldUnderstandADate_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("due");
    const auto in = [](const char *locale) {
        return [locale](const char *words, const char *due) {
            QTest::addRow("%s: %s", locale, words) << locale << QString::fromUtf8(words) << due;
        };
    };
    const auto british = in("en_GB");
    british("today", "2026-11-25");
    british("tod", "2026-11-25");
    british("tomorrow", "2026-11-26");
    british("tom", "2026-11-26");
    british("day after tomorrow", "2026-11-27");
    british("friday", "2026-11-27");
    british("Fri", "2026-11-27");
    british("on friday", "2026-11-27");
    british("by fri", "2026-11-27");
    british("this friday", "2026-11-27");
    british("next friday", "2026-12-04");
    british("wed", "2026-12-02");
    british("this wed", "2026-11-25");
    british("next week", "2026-11-30");
    british("next month", "2026-12-01");
    british("next year", "2027-01-01");
    british("this weekend", "2026-11-28");
    british("jan 27", "2027-01-27");
    british("January 27th", "2027-01-27");
    british("27 jan", "2027-01-27");
    british("27th of january", "2027-01-27");
    british("jan 27 2028", "2028-01-27");
    british("jan 27, 2028", "2028-01-27");
    british("feb 29", "2028-02-29");
    british("nov 25", "2026-11-25");
    british("nov 24", "2027-11-24");
    british("27/1", "2027-01-27");
    british("2/3", "2027-03-02");
    british("1/27", "2027-01-27");
    british("27/1/28", "2028-01-27");
    british("2026-12-24", "2026-12-24");
    british("27th", "2026-11-27");
    british("on the 27th", "2026-11-27");
    british("24th", "2026-12-24");
    british("31st", "2026-12-31");
    british("mid january", "2027-01-15");
    british("mid november", "2027-11-15");
    british("end of month", "2026-11-30");
    british("end of the month", "2026-11-30");
    british("end of january", "2027-01-31");
    british("end of november", "2026-11-30");
    british("end of week", "2026-11-29");
    british("end of year", "2026-12-31");
    british("at 16", "2026-11-25T16:00:00");
    british("at 10", "2026-11-26T10:00:00");
    british("16:00", "2026-11-25T16:00:00");
    british("14:00", "2026-11-26T14:00:00");
    british("7pm", "2026-11-25T19:00:00");
    british("7:30 pm", "2026-11-25T19:30:00");
    british("12am", "2026-11-26T00:00:00");
    british("12pm", "2026-11-26T12:00:00");
    british("noon", "2026-11-26T12:00:00");
    british("fri 7pm", "2026-11-27T19:00:00");
    british("7pm fri", "2026-11-27T19:00:00");
    british("tomorrow at 9:30", "2026-11-26T09:30:00");
    british("jan 27 16:00", "2027-01-27T16:00:00");
    british("in 5 days", "2026-11-30");
    british("+5 days", "2026-11-30");
    british("+5d", "2026-11-30");
    british("in 3 weeks", "2026-12-16");
    british("in a week", "2026-12-02");
    british("in two months", "2027-01-25");
    british("in 1 year", "2027-11-25");
    british("in 2 days at 9", "2026-11-27T09:00:00");
    british("in 2 hours", "2026-11-25T16:00:00");
    british("in 2h", "2026-11-25T16:00:00");
    british("in 30 min", "2026-11-25T14:30:00");
    british("in 11 hours", "2026-11-26T01:00:00");

    const auto american = in("en_US");
    american("2/3", "2027-02-03");
    american("27/1", "2027-01-27");
    american("1/27/2028", "2028-01-27");

    const auto german = in("de_DE");
    german("heute", "2026-11-25");
    german("Morgen", "2026-11-26");
    german("übermorgen", "2026-11-27");
    german("am Freitag um 16 Uhr", "2026-11-27T16:00:00");
    german("bis Freitag", "2026-11-27");
    german("nächsten Freitag", "2026-12-04");
    german("nächste Woche", "2026-11-30");
    german("27.1.", "2027-01-27");
    german("27.1.2028", "2028-01-27");
    german("27. Januar", "2027-01-27");
    german("am 3. März 2028", "2028-03-03");
    german("Mitte Januar", "2027-01-15");
    german("Ende des Monats", "2026-11-30");
    german("in 3 Wochen", "2026-12-16");
    german("in einer Stunde", "2026-11-25T15:00:00");
    german("um 10", "2026-11-26T10:00:00");
    german("16.30 Uhr", "2026-11-25T16:30:00");
    german("16:30 Uhr", "2026-11-25T16:30:00");
    german("tomorrow", "2026-11-26");

    const auto french = in("fr_FR");
    french("aujourd'hui", "2026-11-25");
    french("demain", "2026-11-26");
    french("après-demain", "2026-11-27");
    french("vendredi à 19h", "2026-11-27T19:00:00");
    french("16h30", "2026-11-25T16:30:00");
    french("le 27", "2026-11-27");
    french("le 1er février", "2027-02-01");
    french("27 janvier 2028", "2028-01-27");
    french("la semaine prochaine", "2026-11-30");
    french("dans 5 jours", "2026-11-30");
    french("fin du mois", "2026-11-30");
    french("27/1", "2027-01-27");

    const auto spanish = in("es_ES");
    spanish("hoy", "2026-11-25");
    spanish("mañana", "2026-11-26");
    spanish("pasado mañana", "2026-11-27");
    spanish("el viernes a las 19:00", "2026-11-27T19:00:00");
    spanish("27 de enero", "2027-01-27");
    spanish("el 27 de enero de 2028", "2028-01-27");
    spanish("el 27", "2026-11-27");
    spanish("en 5 días", "2026-11-30");
    spanish("dentro de 3 semanas", "2026-12-16");
    spanish("la próxima semana", "2026-11-30");
    spanish("fin de mes", "2026-11-30");
}

void DateWordsTest::shouldUnderstandADate()
{
    QFETCH(QString, locale);
    QFETCH(QString, words);
    QFETCH(QString, due);
    const QString line = QStringLiteral("Zebra ") + words;
    const QuickAdd read = parseQuickAdd(line, contextIn(locale));
    QCOMPARE(read.title, QStringLiteral("Zebra"));
    QCOMPARE(toWire(read.due), due);
    QCOMPARE(read.tokens, (QList<QuickAddToken>{{QuickAddToken::Kind::Due, {6, words.size()}}}));
}

void DateWordsTest::shouldUnderstandARecurrence_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("due");
    QTest::addColumn<bool>("afterCompletion");
    const auto in = [](const char *locale) {
        return [locale](const char *words, const char *rule, const char *due, bool afterCompletion = false) {
            QTest::addRow("%s: %s", locale, words)
                << locale << QString::fromUtf8(words) << rule << due << afterCompletion;
        };
    };
    const auto british = in("en_GB");
    british("every day", "FREQ=DAILY", "2026-11-25");
    british("every day at 8", "FREQ=DAILY", "2026-11-26T08:00:00");
    british("every day 20:00", "FREQ=DAILY", "2026-11-25T20:00:00");
    british("every! 3 days", "FREQ=DAILY;INTERVAL=3", "2026-11-25", true);
    british("every three weeks", "FREQ=WEEKLY;INTERVAL=3", "2026-11-25");
    british("each month", "FREQ=MONTHLY", "2026-11-25");
    british("every year", "FREQ=YEARLY", "2026-11-25");
    british("every 2 hours", "FREQ=HOURLY;INTERVAL=2", "2026-11-25T16:00:00");
    british("ev fri", "FREQ=WEEKLY;BYDAY=FR", "2026-11-27");
    british("every wednesday", "FREQ=WEEKLY;BYDAY=WE", "2026-11-25");
    british("every fri, mon and wed at 9", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "2026-11-27T09:00:00");
    british("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-11-25");
    british("every weekend", "FREQ=WEEKLY;BYDAY=SA,SU", "2026-11-28");
    british("every other week", "FREQ=WEEKLY;INTERVAL=2", "2026-11-25");
    british("every other tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-12-08");
    british("every 27th", "FREQ=MONTHLY;BYMONTHDAY=27", "2026-11-27");
    british("every 30th", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", "2026-11-30");
    british("every 31st", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-11-30");
    british("every 15th and 1st", "FREQ=MONTHLY;BYMONTHDAY=1,15", "2026-12-01");
    british("every 1st monday", "FREQ=MONTHLY;BYDAY=1MO", "2026-12-07");
    british("every last friday of the month", "FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27");
    british("every last day", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-11-30");
    british("every jan 27", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27", "2027-01-27");
    british("every week starting dec 1", "FREQ=WEEKLY", "2026-12-01");
    british("every day until dec 24", "FREQ=DAILY;UNTIL=20261224", "2026-11-25");
    british("every fri from next week until 31/12 at 9", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231", "2026-12-04T09:00:00");

    const auto german = in("de_DE");
    german("jeden Tag", "FREQ=DAILY", "2026-11-25");
    german("jeden Freitag um 9", "FREQ=WEEKLY;BYDAY=FR", "2026-11-27T09:00:00");
    german("jeden Montag und Mittwoch", "FREQ=WEEKLY;BYDAY=MO,WE", "2026-11-25");
    german("alle 2 Wochen", "FREQ=WEEKLY;INTERVAL=2", "2026-11-25");
    german("alle! 3 Tage", "FREQ=DAILY;INTERVAL=3", "2026-11-25", true);
    german("jeden ersten Montag im Monat", "FREQ=MONTHLY;BYDAY=1MO", "2026-12-07");
    german("every day", "FREQ=DAILY", "2026-11-25");

    const auto french = in("fr_FR");
    french("chaque jour", "FREQ=DAILY", "2026-11-25");
    french("tous les 2 jours", "FREQ=DAILY;INTERVAL=2", "2026-11-25");
    french("toutes les semaines", "FREQ=WEEKLY", "2026-11-25");
    french("tous les lundis à 9h", "FREQ=WEEKLY;BYDAY=MO", "2026-11-30T09:00:00");
    french("chaque dernier vendredi du mois", "FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27");

    const auto spanish = in("es_ES");
    spanish("cada día", "FREQ=DAILY", "2026-11-25");
    spanish("cada 2 semanas", "FREQ=WEEKLY;INTERVAL=2", "2026-11-25");
    spanish("todos los lunes", "FREQ=WEEKLY;BYDAY=MO", "2026-11-30");
    spanish("cada! mes", "FREQ=MONTHLY", "2026-11-25", true);
}

void DateWordsTest::shouldUnderstandARecurrence()
{
    QFETCH(QString, locale);
    QFETCH(QString, words);
    QFETCH(QString, rule);
    QFETCH(QString, due);
    QFETCH(bool, afterCompletion);
    const QuickAdd read = parseQuickAdd(QStringLiteral("Zebra ") + words, contextIn(locale));
    QCOMPARE(read.title, QStringLiteral("Zebra"));
    QCOMPARE(read.recurrence, (Recurrence{rule, afterCompletion}));
    QCOMPARE(toWire(read.due), due);
    QCOMPARE(read.tokens, (QList<QuickAddToken>{{QuickAddToken::Kind::Recurrence, {6, words.size()}}}));
}

void DateWordsTest::shouldLeaveATitleAlone_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *locale, const char *title) {
        QTest::newRow(title) << locale << QString::fromUtf8(title);
    };
    for (const char *title : {"Read Tomorrow's paper",
                              "Ask Tom about it",
                              "Plan May trip",
                              "March on",
                              "Buy 10 eggs",
                              "Version 1.5",
                              "Call 555-1234",
                              "at the office",
                              "in the garden",
                              "in 5 minutes' walk",
                              "every breath",
                              "end the war",
                              "next door",
                              "Sleep 8h",
                              "a week off",
                              "+1 from me",
                              "10-11",
                              "Meet at 25",
                              "13pm",
                              "31/2 is no day",
                              "tomorrow! never",
                              "2026-02-30",
                              "the year 2027",
                              "in 9999 years",
                              "27",
                              "27. And then"})
        row("en_GB", title);
    for (const char *title : {"Der Tod in Venedig", "so ist es", "am Meer", "um Mitternacht", "Die 3. Sinfonie"})
        row("de_DE", title);
    for (const char *title : {"Voir la mer", "mon chat", "le chat", "il y a 10 personnes"})
        row("fr_FR", title);
    for (const char *title : {"Ver el mar", "de 5 a 7", "una semana"})
        row("es_ES", title);
}

void DateWordsTest::shouldLeaveATitleAlone()
{
    QFETCH(QString, locale);
    QFETCH(QString, title);
    const QuickAdd read = parseQuickAdd(title, contextIn(locale));
    QCOMPARE(read.title, title);
    QVERIFY(read.tokens.isEmpty());
    QVERIFY(!read.due.isSet());
}

QTEST_APPLESS_MAIN(DateWordsTest)
#include "tst_datewords.moc"
