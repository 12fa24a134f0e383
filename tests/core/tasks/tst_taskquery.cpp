// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/folding.h"
#include "core/tasks/taskquery.h"
#include "taskbuilder.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Latchkey;
using Kind = QueryError::Kind;

class TaskQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFind_data();
    void shouldFind();
    void shouldKnowWhetherItSpeaksOfWhatIsDone();
    void shouldFindWhatASearchFinds_data();
    void shouldFindWhatASearchFinds();
    void shouldSayWhereItIsWrong_data();
    void shouldSayWhereItIsWrong();
    void shouldAnswerToAnything();
};

namespace {

TaskList listOf(const char *id, const char *name, const char *parent = "")
{
    TaskList list;
    list.id = QString::fromLatin1(id);
    list.name = QString::fromLatin1(name);
    list.parentId = QString::fromLatin1(parent);
    return list;
}

const ListTree Lists({listOf("w", "Work"), listOf("h", "Home & garden"), listOf("s", "Soon", "w")});
const QueryContext Context{{QDate(2026, 11, 25), QTimeZone("Europe/Berlin")}, QLocale::c(), &Lists};

} // namespace

void TaskQueryTest::shouldFind_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *query, const char *found) { QTest::newRow(query) << query << found; };
    row("all", "a b c d e f");
    row("p1", "a c");
    row("P2", "b");
    row("no priority", "d e f");
    row("!p1", "b d e f");
    row("!!p1", "a c");
    row("p1 & #work", "a");
    row("p1|p2", "a b c");
    row("p2 | p1 & #work", "a b");
    row("(p2 | p1) & #work", "a b");
    row("!(p1 | p2)", "d e f");
    row("! ( p1 | ( p2 ) )", "d e f");
    row("##Work", "a b d");
    row("#Soon", "d");
    row("#\"Home & garden\"", "c");
    row("#nowhere", "");
    row("#inbox", "e f");
    row("@home", "a");
    row("@HO*", "a b");
    row("no tags", "c d e f");
    row("today", "a");
    row("overdue", "b");
    row("od | today", "a b");
    row("tomorrow", "c");
    row("2026-12-01", "d");
    row("3 days", "a c");
    row("next 7 days", "a c d");
    row("no date", "e f");
    row("no time", "a c d e f");
    row("due: today", "a");
    row("due before: tomorrow", "a b");
    row("due after: 2026-11-26", "d");
    row("due before: in 3 days", "a b c");
    row("thursday", "c");
    row("1 dec", "d");
    row("created before: 2026-11-20", "a");
    row("created: yesterday", "");
    row("created after: 2026-11-19", "b");
    row("recurring", "f");
    row("step", "e");
    row("done", "d");
    row("search: milk", "a");
    row("search: \"pay & display\"", "b");
    row("p1 & #Work & !@work & (today | overdue) & search: \"m\"", "a");
}

void TaskQueryTest::shouldFind()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    QList<Task> tasks;
    for (const char *line : {"a Milk #w p1 @Home due:2026-11-25 made:2026-11-19",
                             "b Pay & display #w p2 @hobby due:2026-11-24T09:00:00 made:2026-11-21",
                             "c Rake #h p1 due:2026-11-26", "d Nap #s due:2026-12-01 done", "e Egg <a", "f Yolk"})
        tasks.append(taskOf(QString::fromLatin1(line)));
    tasks.last().recurrence.rule = QStringLiteral("FREQ=DAILY");
    const auto parsed = parseTaskQuery(query, Context);
    QVERIFY(parsed);
    QStringList ids;
    for (const Task &task : tasks) {
        const QString text = task.title + QLatin1Char(' ') + task.tags.join(QLatin1Char(' '));
        if (parsed->test(task, foldedForSearch(text).toUtf8()))
            ids.append(task.id);
    }
    QCOMPARE(ids.join(QLatin1Char(' ')), found);
}

void TaskQueryTest::shouldKnowWhetherItSpeaksOfWhatIsDone()
{
    for (const char *query : {"done", "!completed", "p1 & (today | !done)"})
        QVERIFY2(parseTaskQuery(QLatin1String(query), Context)->namesDone, query);
    for (const char *query : {"all", "search: done", "#done", "@done"})
        QVERIFY2(!parseTaskQuery(QLatin1String(query), Context)->namesDone, query);
}

void TaskQueryTest::shouldFindWhatASearchFinds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("a word") << "Milk"
                            << "search: Milk" << QByteArray("oat milk");
    QTest::newRow("two words") << " milk  oat "
                               << "search: milk & search: oat" << QByteArray("oat milk");
    QTest::newRow("signs") << "a&b (c"
                           << "search: \"a&b\" & search: \"(c\"" << QByteArray("(c) a&b");
    QTest::newRow("a quotation mark") << "5\" nails"
                                      << "search: 5 & search: nails" << QByteArray("5\" nails");
    QTest::newRow("other signs") << "!a @b #c"
                                 << "search: !a & search: @b & search: #c" << QByteArray("!a @b #c");
}

void TaskQueryTest::shouldFindWhatASearchFinds()
{
    QFETCH(QString, search);
    QFETCH(QByteArray, found);
    const QString query = queryOfSearch(search);
    QTEST(query, "query");
    const auto parsed = parseTaskQuery(query, Context);
    QVERIFY(parsed);
    QVERIFY(parsed->test(Task(), found));
    QVERIFY(!parsed->test(Task(), "something else"));
    QCOMPARE(queryOfSearch(QStringLiteral(" \" ")), QString());
}

void TaskQueryTest::shouldSayWhereItIsWrong_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    const auto row = [](const char *query, Kind kind, int position, int length) {
        QTest::newRow(query) << query << kind << position << length;
    };
    row("", Kind::MissingTerm, 0, 0);
    row("p1 &", Kind::MissingTerm, 4, 0);
    row("p1 | & p2", Kind::MissingTerm, 5, 0);
    row("!", Kind::MissingTerm, 1, 0);
    row("()", Kind::MissingTerm, 1, 0);
    row("p1 & sometime soon | p2", Kind::UnknownTerm, 5, 13);
    row("p5", Kind::UnknownTerm, 0, 2);
    row("p1 & due before: whenever", Kind::UnknownDate, 5, 20);
    row("due: tomorrow 9am", Kind::UnknownDate, 0, 17);
    row("#\"Work", Kind::OpenQuote, 1, 1);
    row("p1 & (p2 | p3", Kind::OpenParenthesis, 5, 1);
    row("p1) & p2", Kind::ExtraParenthesis, 2, 1);
    row("p1 (p2)", Kind::ExtraParenthesis, 3, 1);
    row("((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((", Kind::TooDeep, 50, 1);
}

void TaskQueryTest::shouldSayWhereItIsWrong()
{
    QFETCH(QString, query);
    QFETCH(Kind, kind);
    QFETCH(int, position);
    QFETCH(int, length);
    const auto test = parseTaskQuery(query, Context);
    QVERIFY(!test);
    QCOMPARE(test.error(), (QueryError{kind, position, length}));
}

/// Terms, operators, pieces of them and anything else: a test that can be run, or an error that lies in the query.
void TaskQueryTest::shouldAnswerToAnything()
{
    const auto piece = rc::gen::oneOf(
        rc::gen::element<std::string>("p1", "&", "|", "!", "(", ")", "\"", "#Work", "##", "@a*", "@", "today",
                                      "due before:", "search:", "next 7 days", "9999 days", "no date", " ", "  "),
        rc::gen::string<std::string>());
    QVERIFY(rc::check([&] {
        QString query;
        for (const std::string &text : *rc::gen::container<std::vector<std::string>>(piece))
            query += QString::fromStdString(text);
        const auto test = parseTaskQuery(query, Context);
        if (test) {
            test->test(taskOf(QStringLiteral("a Milk #w p1 due:2026-11-25")), "milk");
            return;
        }
        RC_ASSERT(test.error().position >= 0);
        RC_ASSERT(test.error().length >= 0);
        RC_ASSERT(test.error().position + test.error().length <= query.size());
    }));
}

QTEST_APPLESS_MAIN(TaskQueryTest)
#include "tst_taskquery.moc"
