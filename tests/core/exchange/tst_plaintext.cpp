// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"
#include "core/exchange/markdown.h"
#include "core/exchange/todotxt.h"
#include "tests/core/exchange/exchangetest.h"

using namespace Latchkey;
using namespace Latchkey::Test;

/// todo.txt and Markdown.
class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadATodoTxtLine_data();
    void shouldReadATodoTxtLine();
    void shouldReadTimesOfTodoTxt();
    void shouldKeepTitlesThatLookLikeSigns_data();
    void shouldKeepTitlesThatLookLikeSigns();
    void shouldReadRecurrencesOfTodoTxt_data();
    void shouldReadRecurrencesOfTodoTxt();
    void shouldReadAnOutline();
    void shouldWriteAnOutline();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldTellWhatAFormatDoesNotCarry();
};

void PlainTextTest::shouldReadATodoTxtLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("rest"); // done, priority, due, tags
    const auto row = [](const char *line, const char *title, const char *list, const char *rest) {
        QTest::newRow(line) << text(line) << text(title) << text(list) << text(rest);
    };
    row("Milk", "Milk", "", "open 4  ");
    row("(A) 2026-11-20 Call Ada @phone +Family due:2026-12-01", "Call Ada", "Family", "open 1 2026-12-01 phone");
    row("x 2026-11-21 2026-11-20 Buy  milk pri:B", "Buy  milk", "", "done 2  ");
    row("x (C) Old style", "Old style", "", "done 3  ");
    row("Paint +Home_repairs/Ga%005frage the door", "Paint the door", "Home repairs/Ga_rage", "open 4  ");
    row("xylophone lesson at 10:30 http://a.example", "xylophone lesson at 10:30 http://a.example", "", "open 4  ");
    row("Rent (A) 5 + 3 @ home", "Rent (A) 5 + 3 @ home", "", "open 4  ");
}

void PlainTextTest::shouldReadATodoTxtLine()
{
    QFETCH(QString, line);
    const Result<ExchangeData> read = readTodoTxt('\n' + line.toUtf8() + "\r\n");
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    const Task &task = read->tasks.at(0);
    QTEST(task.title, "title");
    const QString list = pathText(ListPaths(read->lists).of(task.listId));
    QTEST(list, "list");
    const QString rest = QStringLiteral("%1 %2 %3 %4")
                             .arg(task.completed ? text("done") : text("open"))
                             .arg(task.priority)
                             .arg(toWire(task.due), task.tags.join(QLatin1Char(' ')));
    QTEST(rest, "rest");
}

void PlainTextTest::shouldReadTimesOfTodoTxt()
{
    const Result<ExchangeData> read =
        readTodoTxt("x 2026-11-21 2026-11-20 Milk\n2026-11-19 Bread t:2026-11-25 (D)\n(F) Far +a +b\n");
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QCOMPARE(read->tasks.at(0).completedAt, QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC));
    QCOMPARE(read->tasks.at(0).createdAt, QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC));
    QCOMPARE(read->tasks.at(1).createdAt, QDateTime(QDate(2026, 11, 19), QTime(0, 0), Qt::UTC));
    QCOMPARE(read->leftOut, (QMap<QString, int>{{text("t:"), 1}, {text("(F)"), 1}, {text("+b"), 1}}));
}

void PlainTextTest::shouldKeepTitlesThatLookLikeSigns_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"x", "x ray", "(A) team", "2026-11-20", "2026-11-20 party", "+49 30 1234", "mail a@b @c",
                              "due:2026-13-40", "\\+1", "\\\\@a b", "rec:ently", "a  b", "\\ x", "pri:A", "\\x"})
        QTest::newRow(title) << text(title);
}

void PlainTextTest::shouldKeepTitlesThatLookLikeSigns()
{
    QFETCH(QString, title);
    ExchangeData data;
    data.tasks.resize(2);
    data.tasks[0].title = data.tasks[1].title = title;
    data.tasks[1].completed = true;
    data.tasks[1].completedAt = QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC);
    const QByteArray written = writeTodoTxt(data);
    const Result<ExchangeData> read = readTodoTxt(written);
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    for (const Task &task : read->tasks)
        QVERIFY2(task.title == title, written.constData());
    QVERIFY(read->tasks.at(1).completed && !read->tasks.at(1).createdAt.isValid());
}

void PlainTextTest::shouldReadRecurrencesOfTodoTxt_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("afterCompletion");
    QTest::newRow("a day after it is done") << text("rec:1d") << text("FREQ=DAILY") << true;
    QTest::newRow("every two weeks") << text("rec:+2w") << text("FREQ=WEEKLY;INTERVAL=2") << false;
    QTest::newRow("a rule") << text("rrule:+FREQ=WEEKLY;BYDAY=FR") << text("FREQ=WEEKLY;BYDAY=FR") << false;
    QTest::newRow("a rule after it is done")
        << text("rrule:FREQ=MONTHLY;BYMONTHDAY=-1") << text("FREQ=MONTHLY;BYMONTHDAY=-1") << true;
}

void PlainTextTest::shouldReadRecurrencesOfTodoTxt()
{
    QFETCH(QString, word);
    const QByteArray line = "Milk " + word.toUtf8() + '\n';
    const Result<ExchangeData> read = readTodoTxt(line);
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QTEST(read->tasks.at(0).recurrence.rule, "rule");
    QTEST(read->tasks.at(0).recurrence.afterCompletion, "afterCompletion");
    QCOMPARE(writeTodoTxt(*read), line);
}

void PlainTextTest::shouldReadAnOutline()
{
    const Result<ExchangeData> read =
        readMarkdown("Things to do\n\n- [ ] Inbox thing\n"
                     "# Home\n* [x] Paint\n\t* [ ] Buy paint\n\t  white\n\t  or grey\n"
                     "## Garden\n1. [ ] Dig\n   > deep\n   >\n   > - [ ] not a task\n2. Plant\n"
                     "# Work\n+ [X] Write\n");
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QStringList seen;
    const ListPaths paths(read->lists);
    for (const Task &task : read->tasks)
        seen.append(QStringLiteral("%1|%2|%3|%4")
                        .arg(pathText(paths.of(task.listId)), task.title, task.completed ? text("x") : QString(),
                             task.description));
    QCOMPARE(seen, QStringList({text("|Inbox thing||"), text("Home|Paint|x|"), text("Home|Buy paint||white\nor grey"),
                                text("Home/Garden|Dig||deep\n\n- [ ] not a task"), text("Home/Garden|Plant||"),
                                text("Work|Write|x|")}));
    QCOMPARE(read->tasks.at(2).parentId, read->tasks.at(1).id);
    QVERIFY(read->tasks.at(4).parentId.isEmpty());
    QCOMPARE(read->leftOut, (QMap<QString, int>{{text("text"), 1}}));
}

void PlainTextTest::shouldWriteAnOutline()
{
    ExchangeData data = everyField();
    data.tasks[0].description = text("a\n\nb");
    TaskList empty;
    empty.id = text("3");
    empty.name = text("Empty");
    data.lists.append(empty);
    QCOMPARE(QString::fromUtf8(writeMarkdown(data)),
             text("# Home / \"yard\"\n\n\n## Gärten, 2\\3\n\n"
                  "- [x] =Käse, \"alt\"; 50% 🧀\n  > a\n  > \n  > b\n  - [ ] Plain\n"));
}

void PlainTextTest::shouldRefuse_data()
{
    QTest::addColumn<bool>("isMarkdown");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, bool isMarkdown, const QByteArray &file, const char *why) {
        QTest::newRow(name) << isMarkdown << file << text(why);
    };
    row("nothing", false, "\n", "the file: is empty");
    row("no title", false, "Milk\nx 2026-11-20 @shop\n", "line 2: has no title");
    row("no date", false, "Milk\nBread due:soon\n", "line 2: has a \"due:\" that is no date");
    row("a day that is none", false, "Milk due:2026-11-31\n", "line 1: has a \"due:\" that is no date");
    row("no beginning", false, "x 2026-02-30 Milk\n", "line 1: has a date that does not exist");
    row("no recurrence", false, "Milk rec:often\n", "line 1: has a \"rec:\" that is none");
    row("bytes", false, "Milk\n\xff\xfe\xfd\n", "line 2: is not UTF-8 text");
    row("no task", true, "# Home\n\nsome text\n", "the file: has no task (\"- [ ] ...\")");
    row("an empty task", true, "# Home\n- [ ] a\n- [ ]\n", "line 3: has no title");
    row("an empty heading", true, "- [ ] a\n#  \n", "line 2: is a heading without a name");
    row("NUL", true, QByteArray("- [ ] a\n\0", 9), "line 2: is not UTF-8 text");
}

void PlainTextTest::shouldRefuse()
{
    QFETCH(bool, isMarkdown);
    QFETCH(QByteArray, file);
    QTEST(complaint(isMarkdown ? readMarkdown(file) : readTodoTxt(file)), "why");
}

void PlainTextTest::shouldTellWhatAFormatDoesNotCarry()
{
    QVERIFY(notCarried(ExchangeFormat::Json, everyField().tasks).isEmpty());
    QVERIFY(notCarried(ExchangeFormat::ICalendar, everyField().tasks).isEmpty());
    QCOMPARE(notCarried(ExchangeFormat::TodoTxt, everyField().tasks),
             (QMap<TaskField, int>{{TaskField::Description, 1}, {TaskField::Parent, 1}, {TaskField::Reminders, 1}}));
    for (const ExchangeFormatInfo &info : exchangeFormats()) {
        QCOMPARE(formatFromName(QString::fromLatin1(info.name)), std::optional(info.format));
        QCOMPARE(formatOfFile(text("/a/Tasks.") + QString::fromLatin1(info.suffix).toUpper()),
                 std::optional(info.format));
    }
    QVERIFY(!formatOfFile(text("tasks")) && !formatFromName(u"xml"));
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
