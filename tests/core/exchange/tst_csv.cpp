// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvtasks.h"
#include "tests/core/exchange/exchangetest.h"

#include <QStringEncoder>

using namespace Latchkey;
using namespace Latchkey::Test;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadCells_data();
    void shouldReadCells();
    void shouldKeepItsFields();
    void shouldLeaveNoFormulaToASpreadsheet();
    void shouldFindOutHowAFileIsWritten_data();
    void shouldFindOutHowAFileIsWritten();
    void shouldReadTodoist();
    void shouldReadDatesInWords_data();
    void shouldReadDatesInWords();
    void shouldReadTickTick();
    void shouldReadOtherTables();
    void shouldReadWithTheMappingOfAPerson();
    void shouldRefuse_data();
    void shouldRefuse();
};

void CsvTest::shouldReadCells_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QList<CsvRow>>("rows");
    const auto row = [](const char *name, const char *csv, const QList<CsvRow> &rows) {
        QTest::newRow(name) << text(csv) << rows;
    };
    row("plain", "a,b\nc,d", {{1, {text("a"), text("b")}}, {2, {text("c"), text("d")}}});
    row("quotes", "\"a,\"\"b\"\"\nc\",d\ne", {{1, {text("a,\"b\"\nc"), text("d")}}, {3, {text("e")}}});
    row("empty cells", ",\"\",a,", {{1, {QString(), QString(), text("a"), QString()}}});
    row("empty rows", "\n,,\na\n\n", {{3, {text("a")}}});
    row("a quote within", "a\"b,c", {{1, {text("a\"b"), text("c")}}});
}

void CsvTest::shouldReadCells()
{
    QFETCH(QString, csv);
    const Result<QList<CsvRow>> rows = parseCsv(csv, QLatin1Char(','));
    QVERIFY2(rows.has_value(), qPrintable(complaint(rows)));
    QTEST(*rows, "rows");
}

void CsvTest::shouldKeepItsFields()
{
    ExchangeData data = everyField();
    const Result<ExchangeData> read = readCsv(writeCsv(data), Noon);
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QCOMPARE(ListPaths(read->lists).of(read->tasks.at(0).listId), ListPaths(data.lists).of(data.tasks.at(0).listId));
    data.tasks[0].listId = read->tasks.at(0).listId;
    data.tasks[0].position.clear();
    data.tasks[0].updatedAt = {};
    QCOMPARE(read->tasks, data.tasks);
    QVERIFY(read->leftOut.isEmpty());
}

void CsvTest::shouldLeaveNoFormulaToASpreadsheet()
{
    for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "''=1", "'quoted'"}) {
        const QString cell = text(formula);
        const QString written = csvLine({cell}).trimmed();
        QVERIFY2(!QStringLiteral("=+-@\t").contains(written.at(written.startsWith(QLatin1Char('"')) ? 1 : 0)), formula);
        const Result<QList<CsvRow>> rows =
            parseCsv(csvLine({cell}).replace(text("\r\n"), text("\n")), QLatin1Char(','));
        QVERIFY(rows.has_value());
        QCOMPARE(withoutGuard(rows->at(0).cells.at(0)), cell);
    }
}

void CsvTest::shouldFindOutHowAFileIsWritten_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QChar>("separator");
    const QString table = text("Title;Notes\r\nKäse;a, b\r\n");
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-8") << table.toUtf8() << text("UTF-8") << QChar(u';');
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + table.toUtf8() << text("UTF-8") << QChar(u';');
    QTest::newRow("UTF-16") << QByteArray(utf16(table)) << text("UTF-16") << QChar(u';');
    QTest::newRow("Latin-1") << table.toLatin1() << text("ISO 8859-1") << QChar(u';');
    QTest::newRow("tabs") << text("Title\tNotes\nKäse\ta, b; c\n").toUtf8() << text("UTF-8") << QChar(u'\t');
    QTest::newRow("known names") << text("Title,Notes\nKäse,a;b\n\"n;\",\"a;\nb;\"\n;,;\n").toUtf8() << text("UTF-8")
                                 << QChar(u',');
    QTest::newRow("commas") << text("Title,Notes\nKäse,\"a; b\n\nc\"\n").toUtf8() << text("UTF-8") << QChar(u',');
}

void CsvTest::shouldFindOutHowAFileIsWritten()
{
    QFETCH(QByteArray, csv);
    const Result<CsvFile> file = openCsv(csv);
    QVERIFY2(file.has_value(), qPrintable(complaint(file)));
    QTEST(file->encoding, "encoding");
    QTEST(file->separator, "separator");
    QCOMPARE(file->header, QStringList({text("Title"), text("Notes")}));
    const Result<ExchangeData> read = tasksOfCsv(*file, guessMapping(*file), Noon);
    QVERIFY(read.has_value());
    QCOMPARE(read->tasks.at(0).title, text("Käse"));
    QVERIFY(read->tasks.at(0).description.startsWith(text("a")));
}

void CsvTest::shouldReadTodoist()
{
    const Result<ExchangeData> read =
        readCsv("\xef\xbb\xbfTYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE\n"
                "meta,view_style=list,,,,,,,,\n"
                "task,Plan the trip @travel @home,With the children,1,1,,,2026-12-01,en,Europe/Berlin\n"
                "note,Ask Ada,,,,,,,,\n"
                "task,Book a train,,4,2,,,every fri,en,Europe/Berlin\n"
                ",,,,,,,,,\n"
                "section,Later,,,,,,,,\n"
                "task,Write cards,,3,1,,,2026-12-01 18:00,en,Europe/Berlin\n"
                "task,Read,,4,1,,,once in a blue moon,en,Europe/Berlin\n",
                Noon);
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QCOMPARE(read->tasks.size(), 4);
    const Task &plan = read->tasks.at(0), &book = read->tasks.at(1), &cards = read->tasks.at(2);
    QCOMPARE(plan.title, text("Plan the trip"));
    QCOMPARE(plan.tags, QStringList({text("travel"), text("home")}));
    QCOMPARE(plan.description, text("With the children\n\nAsk Ada"));
    QCOMPARE(plan.priority, 1);
    QCOMPARE(toWire(plan.due), text("2026-12-01"));
    QCOMPARE(book.parentId, plan.id);
    QCOMPARE(toWire(book.due), text("2026-11-27"));
    QCOMPARE(book.recurrence, (Recurrence{text("FREQ=WEEKLY;BYDAY=FR"), false}));
    QVERIFY(!read->tasks.at(3).due.isSet());
    QCOMPARE(read->leftOut, (QMap<QString, int>{{text("DATE"), 1}}));
    QVERIFY(cards.parentId.isEmpty());
    QCOMPARE(ListPaths(read->lists).of(cards.listId), QStringList{text("Later")});
    QCOMPARE(toWire(cards.due), text("2026-12-01T18:00:00+01:00[Europe/Berlin]"));
}

void CsvTest::shouldReadDatesInWords_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("afterCompletion");
    const auto row = [](const char *date, const char *language, const char *due, const char *rule, bool after = false) {
        QTest::newRow(date) << text(date) << text(language) << text(due) << text(rule) << after;
    };
    row("today", "en", "2026-11-25", "");
    row("Tomorrow", "", "2026-11-26", "");
    row("tom at 9am", "en", "2026-11-26T09:00:00+01:00[Europe/Berlin]", "");
    row("Dec 24", "en", "2026-12-24", "");
    row("24 Dec 2027", "en", "2027-12-24", "");
    row("2027-02-03", "en", "2027-02-03", "");
    row("every day at 18:30", "en", "2026-11-25T18:30:00+01:00[Europe/Berlin]", "FREQ=DAILY");
    row("every 3 weeks", "en", "2026-11-25", "FREQ=WEEKLY;INTERVAL=3");
    row("every! 3 days", "en", "2026-11-25", "FREQ=DAILY;INTERVAL=3", true);
    row("jeden Freitag", "de", "2026-11-27", "FREQ=WEEKLY;BYDAY=FR");
    row("morgen um 9", "de", "2026-11-26T09:00:00+01:00[Europe/Berlin]", "");
    row("demain", "fr", "2026-11-26", "");
    row("morgen", "en", "", ""); // another language than the file says
    row("p1 tomorrow", "en", "", "");
    row("tomorrow or so", "en", "", "");
}

void CsvTest::shouldReadDatesInWords()
{
    QFETCH(QString, date);
    QFETCH(QString, language);
    QFETCH(QString, due);
    const QString csv =
        text("TYPE,CONTENT,PRIORITY,INDENT,DATE,DATE_LANG,TIMEZONE\ntask,Milk,4,1,%1,%2,Europe/Berlin\n");
    const Result<ExchangeData> read = readCsv(csv.arg(date, language).toUtf8(), Noon);
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    const Task &milk = read->tasks.at(0);
    QCOMPARE(toWire(milk.due), due);
    QTEST(milk.recurrence.rule, "rule");
    QTEST(milk.recurrence.afterCompletion, "afterCompletion");
    QCOMPARE(read->leftOut.value(text("DATE")), due.isEmpty() ? 1 : 0);
}

void CsvTest::shouldReadTickTick()
{
    const Result<ExchangeData> read = readCsv(
        "\"Date: 2026-11-25+0000\"\n\"Version: 7.1\"\n\"Status: \n0 Normal\n1 Completed\n2 Archived\"\n"
        "\"Folder Name\",\"List Name\",\"Title\",\"Kind\",\"Tags\",\"Content\",\"Is Check list\",\"Start Date\","
        "\"Due Date\",\"Reminder\",\"Repeat\",\"Priority\",\"Status\",\"Created Time\",\"Completed Time\","
        "\"Order\",\"Timezone\",\"Is All Day\",\"Is Floating\",\"taskId\",\"parentId\"\n"
        "\"Private\",\"Home\",\"Water\",\"TEXT\",\"plants, out door\",\"All of them\",\"N\",\"\","
        "\"2026-12-01T23:00:00+0000\",\"-PT30M\",\"FREQ=DAILY;INTERVAL=2\",\"5\",\"0\","
        "\"2026-11-20T10:00:00+0000\",\"\",\"-1\",\"Europe/Berlin\",\"true\",\"false\",\"1\",\"\"\n"
        "\"\",\"Home\",\"Feed\",\"TEXT\",\"\",\"\",\"N\",\"\",\"2026-12-01T08:00:00+0000\",\"\",\"\",\"0\","
        "\"2\",\"2026-11-20T10:00:00+0000\",\"2026-11-21T10:00:00+0000\",\"-2\",\"Europe/Berlin\",\"false\","
        "\"false\",\"2\",\"1\"\n",
        Noon);
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QCOMPARE(read->tasks.size(), 2);
    const Task &water = read->tasks.at(0), &feed = read->tasks.at(1);
    QCOMPARE(ListPaths(read->lists).of(water.listId), QStringList({text("Private"), text("Home")}));
    QCOMPARE(water.description, text("All of them"));
    QCOMPARE(water.tags, QStringList({text("plants"), text("out door")}));
    QCOMPARE(toWire(water.due), text("2026-12-02"));
    QCOMPARE(water.reminders, QList<int>{30});
    QCOMPARE(water.recurrence.rule, text("FREQ=DAILY;INTERVAL=2"));
    QCOMPARE(water.priority, 1);
    QVERIFY(!water.completed);
    QCOMPARE(feed.parentId, water.id);
    QCOMPARE(toWire(feed.due), text("2026-12-01T09:00:00+01:00[Europe/Berlin]"));
    QVERIFY(feed.completed);
    QCOMPARE(feed.completedAt, QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));
    QCOMPARE(feed.priority, NoPriority);
}

void CsvTest::shouldReadOtherTables()
{
    const Result<ExchangeData> read = readCsv("Subject,Due date,Priority,Labels,Done,Cost\n"
                                              "Rent,12/25/2026 9:30 pm,High,\"@home; #money\",yes,100\n"
                                              "Tax,1/2/2026,,,,\n",
                                              Noon);
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    const Task &rent = read->tasks.at(0);
    QCOMPARE(toWire(rent.due), text("2026-12-25T21:30:00"));
    QCOMPARE(rent.priority, 1);
    QCOMPARE(rent.tags, QStringList({text("home"), text("money")}));
    QVERIFY(rent.completed);
    QCOMPARE(toWire(read->tasks.at(1).due), text("2026-01-02"));
    QCOMPARE(toWire(readCsv("title,due\nTax,1/2/2026\n", Noon)->tasks.at(0).due), text("2026-02-01"));
    QCOMPARE(toWire(readCsv("title,due\nTax,31.12.2026\n", Noon)->tasks.at(0).due), text("2026-12-31"));
}

void CsvTest::shouldReadWithTheMappingOfAPerson()
{
    const Result<CsvFile> file = openCsv("Home,Milk\nWork,Letter\n");
    QVERIFY(file.has_value());
    QVERIFY(file->header.isEmpty());
    const CsvMapping guess = guessMapping(*file);
    QCOMPARE(guess.columns, QList<CsvColumn>({CsvColumn::Title, CsvColumn::Ignored}));
    const CsvMapping mapping = withColumn(withColumn(guess, 1, CsvColumn::Title), 0, CsvColumn::List);
    QCOMPARE(mapping.columns, QList<CsvColumn>({CsvColumn::List, CsvColumn::Title}));
    const Result<ExchangeData> read = tasksOfCsv(*file, mapping, Noon);
    QVERIFY(read.has_value());
    QCOMPARE(read->tasks.at(1).title, text("Letter"));
    QCOMPARE(ListPaths(read->lists).of(read->tasks.at(1).listId), QStringList{text("Work")});
    for (const CsvColumn column : csvColumns())
        QCOMPARE(csvColumnFromName(nameOf(column)), std::optional(column));
}

void CsvTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &csv, const char *why) {
        QTest::newRow(name) << csv << text(why);
    };
    row("nothing", " \n", "the file: is empty");
    row("an open quote", "title,notes\nMilk,\"a\nb\n", "line 2: opens a quote that is never closed");
    row("behind a quote", "title,notes\n\"a\nb\"c,d\n", "line 3: has text behind a closing quote");
    row("no title", "title,notes\nMilk,\n,\"a\nb\"\n", "line 3: has no title");
    row("no date", "title,due\nMilk,2026-11-31\n", "line 2: \"2026-11-31\" is no date");
    row("no priority", "title,priority\nMilk,9\n", "line 2: \"9\" is no priority");
    row("no indentation", "TYPE,CONTENT,PRIORITY,INDENT\ntask,Milk,1,2\n",
        "line 2: \"2\" is no indentation that can be here");
    row("too wide", "title\n" + QByteArray(5000, ','), "line 2: has more than 1000 columns");
    row("no text", QByteArray("title\nMi\0lk\xff", 12), "line 2: is not UTF-8 text");
}

void CsvTest::shouldRefuse()
{
    QFETCH(QByteArray, csv);
    QTEST(complaint(readCsv(csv, Noon)), "why");
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
