// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/due.h"

#include <QTest>
#include <QTimeZone>

using namespace Latchkey;

class DueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeReadAndWritten_data();
    void shouldBeReadAndWritten();
    void shouldReadWhatOthersWrite_data();
    void shouldReadWhatOthersWrite();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldTellTheMoment_data();
    void shouldTellTheMoment();
    void shouldTellTheMomentWhenClocksChange_data();
    void shouldTellTheMomentWhenClocksChange();
};

void DueTest::shouldBeReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2026-11-25", "2026-11-25T09:30:00", "2026-11-25T09:00:00+01:00[Europe/Berlin]",
                             "2026-07-01T09:00:00+02:00[Europe/Berlin]", "2026-11-25T23:59:59-03:30[America/St_Johns]",
                             "2026-11-25T09:00:00+00:00[UTC]"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void DueTest::shouldBeReadAndWritten()
{
    QFETCH(QString, text);
    const std::optional<Due> due = dueFromWire(text);
    QVERIFY(due);
    QCOMPARE(toWire(*due), text);
}

void DueTest::shouldReadWhatOthersWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("no seconds") << "2026-11-25T09:30"
                                << "2026-11-25T09:30:00";
    QTest::newRow("fractions") << "2026-11-25T09:30:00.123456"
                               << "2026-11-25T09:30:00";
    QTest::newRow("UTC") << "2026-11-25T09:30:00Z"
                         << "2026-11-25T09:30:00+00:00[UTC]";
    QTest::newRow("an offset alone") << "2026-11-25T00:30:00+01:00"
                                     << "2026-11-24T23:30:00+00:00[UTC]";
}

void DueTest::shouldReadWhatOthersWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, meant);
    const std::optional<Due> due = dueFromWire(text);
    QVERIFY(due);
    QCOMPARE(toWire(*due), meant);
}

void DueTest::shouldRefuse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "tomorrow", "2026-13-01", "2026-02-30", "2026-11-25T25:00:00", "2026-11-25T09:00:00+01:00[No/Where]",
          "2026-11-25 09:00", "2026-11-25[Europe/Berlin]", "25.11.2026"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void DueTest::shouldRefuse()
{
    QFETCH(QString, text);
    QVERIFY(!dueFromWire(text));
}

void DueTest::shouldTellTheMoment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("momentInTokyo"); // UTC
    QTest::addColumn<QDate>("dayInTokyo");
    QTest::newRow("a day") << "2026-11-25"
                           << "2026-11-25T14:59:59Z" << QDate(2026, 11, 25);
    QTest::newRow("floating") << "2026-11-25T09:00:00"
                              << "2026-11-25T00:00:00Z" << QDate(2026, 11, 25);
    QTest::newRow("zoned") << "2026-11-25T20:00:00+01:00[Europe/Berlin]"
                           << "2026-11-25T19:00:00Z" << QDate(2026, 11, 26);
}

void DueTest::shouldTellTheMoment()
{
    QFETCH(QString, text);
    QFETCH(QString, momentInTokyo);
    QFETCH(QDate, dayInTokyo);
    const QTimeZone tokyo("Asia/Tokyo");
    const Due due = *dueFromWire(text);
    QCOMPARE(due.moment(tokyo).toUTC().toString(Qt::ISODate), momentInTokyo);
    QCOMPARE(due.day(tokyo), dayInTokyo);
}

void DueTest::shouldTellTheMomentWhenClocksChange_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment"); // UTC
    const auto row = [](const char *name, const char *text, const char *moment) {
        QTest::newRow(name) << text << moment;
    };
    row("before summer time", "2026-03-29T01:59:59", "2026-03-29T00:59:59Z");
    row("an hour that is left out: as before it", "2026-03-29T02:30:00", "2026-03-29T01:30:00Z");
    row("in summer time", "2026-03-29T03:00:00", "2026-03-29T01:00:00Z");
    row("an hour that comes twice: the first", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z");
    row("after summer time", "2026-10-25T03:00:00", "2026-10-25T02:00:00Z");
    row("the day of a change", "2026-10-25", "2026-10-25T22:59:59Z");
}

void DueTest::shouldTellTheMomentWhenClocksChange()
{
    QFETCH(QString, text);
    QFETCH(QString, moment);
    QCOMPARE(dueFromWire(text)->moment(QTimeZone("Europe/Berlin")).toUTC().toString(Qt::ISODate), moment);
}

QTEST_APPLESS_MAIN(DueTest)
#include "tst_due.moc"
