// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskindex.h"
#include "taskbuilder.h"

#include <QTest>

using namespace Latchkey;
using Kind = TaskView::Kind;

class TaskIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListAView_data();
    void shouldListAView();
    void shouldListTodayOfThePlace_data();
    void shouldListTodayOfThePlace();
    void shouldOrder_data();
    void shouldOrder();
    void shouldSearch_data();
    void shouldSearch();
    void shouldCollapse_data();
    void shouldCollapse();
    void shouldFollowChanges();
    void shouldCount();
    void shouldNameOrders();
};

namespace {

const Here InBerlin{QDate(2026, 11, 25), QTimeZone("Europe/Berlin")};

TaskList listOf(const char *id, const char *name, const char *position, const char *parent = "")
{
    TaskList list;
    list.id = QString::fromLatin1(id);
    list.name = QString::fromLatin1(name);
    list.position = QString::fromLatin1(position);
    list.parentId = QString::fromLatin1(parent);
    return list;
}

void fill(TaskIndex &index, const QStringList &lines)
{
    QList<Task> tasks;
    for (const QString &line : lines)
        tasks.append(taskOf(line));
    index.reset(tasks, {listOf("w", "Work", "B"), listOf("h", "Home", "A"), listOf("w1", "Soon", "A", "w"),
                        listOf("w2", "Later", "B", "w"), listOf("w11", "Urgent", "A", "w1")});
}

/// One of everything.
void fillAll(TaskIndex &index)
{
    fill(index, {
                    QStringLiteral("milk =A"),
                    QStringLiteral("bread =B p1 due:2026-11-25 @shop"),
                    QStringLiteral("oats <bread =B"),
                    QStringLiteral("rye <bread =A due:2026-11-26"),
                    QStringLiteral("old =C done:2026-11-20T23:30:00Z"),
                    QStringLiteral("older =D done:2026-11-19T12:00:00Z"),
                    QStringLiteral("when =E done"),
                    QStringLiteral("report #w =A due:2026-11-20T09:00:00 @Shop"),
                    QStringLiteral("draft #w <report"),
                    QStringLiteral("slides #w1 =A due:2026-11-25T10:00:00"),
                    QStringLiteral("call #w11 =A"),
                    QStringLiteral("gone trash =F due:2026-11-25"),
                    QStringLiteral("part <gone @shop"),
                });
}

QString textOf(const TaskRow &row)
{
    const QString dots(row.depth, QLatin1Char('.'));
    switch (row.kind) {
    case TaskRow::Kind::Overdue: return QStringLiteral("[overdue]");
    case TaskRow::Kind::Today: return QStringLiteral("[today]");
    case TaskRow::Kind::Day:
        return row.day.isValid() ? row.day.toString(QStringLiteral("[d.M.]")) : QStringLiteral("[?]");
    case TaskRow::Kind::Section:
        return dots + QStringLiteral("[%1]").arg(row.id) + (row.collapsed ? QStringLiteral("+") : QString());
    case TaskRow::Kind::Task: break;
    }
    const QString id = row.found ? row.id : QStringLiteral("(%1)").arg(row.id);
    return dots + id + (row.collapsed ? QStringLiteral("+%1").arg(row.inner) : QString());
}

QString rowsOf(const TaskIndex &index, const TaskView &view, const ViewOptions &options = {},
               const Here &here = InBerlin)
{
    QStringList rows;
    for (const TaskRow &row : index.rows(view, options, here))
        rows.append(textOf(row));
    return rows.join(QLatin1Char(' '));
}

} // namespace

void TaskIndexTest::shouldListAView_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("showDone");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, Kind kind, const char *key, bool showDone, const char *rows) {
        QTest::newRow(name) << kind << QString::fromLatin1(key) << showDone << QString::fromLatin1(rows);
    };
    row("inbox", Kind::Inbox, "", false, "milk bread .rye .oats");
    row("inbox with what is done", Kind::Inbox, "", true, "milk bread .rye .oats old older when");
    row("today", Kind::Today, "", false, "[overdue] report .draft [today] bread .rye .oats slides");
    row("upcoming: a step with another day", Kind::Upcoming, "", false, "[25.11.] bread .oats slides [26.11.] rye");
    row("completed, by the days of the place", Kind::Completed, "", false, "[21.11.] old [19.11.] older [?] when");
    row("trash", Kind::Trash, "", false, "gone .part");
    row("list with sections", Kind::List, "w", false, "report .draft [w1] slides .[w11] call [w2]");
    row("section", Kind::List, "w1", false, "slides [w11] call");
    row("list without tasks", Kind::List, "h", false, "");
    row("no such list", Kind::List, "x", false, "");
    row("tag, in any spelling, with steps", Kind::Tag, "SHOP", false, "bread .rye .oats report .draft");
    row("all", Kind::All, "", false, "milk bread .rye .oats report .draft slides call");
    row("filter, without steps", Kind::Filter, "p1 | #Work", false, "bread report .draft");
    row("wrong filter", Kind::Filter, "p1 &", false, "");
}

void TaskIndexTest::shouldListAView()
{
    QFETCH(Kind, kind);
    QFETCH(QString, key);
    QFETCH(bool, showDone);
    QFETCH(QString, rows);
    TaskIndex index;
    fillAll(index);
    ViewOptions options;
    options.showDone = showDone;
    QCOMPARE(rowsOf(index, {kind, key}, options), rows);
}

void TaskIndexTest::shouldListTodayOfThePlace_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("rows");
    QTest::newRow("Berlin: 1:00 of the 26th in Tokyo is today") << QByteArray("Europe/Berlin") << "[today] tokyo day";
    QTest::newRow("Tokyo: it is tomorrow") << QByteArray("Asia/Tokyo") << "[today] day";
    QTest::newRow("Kiritimati: a day is the same everywhere") << QByteArray("Pacific/Kiritimati") << "[today] day";
}

void TaskIndexTest::shouldListTodayOfThePlace()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, rows);
    TaskIndex index;
    fill(index, {QStringLiteral("day =B due:2026-11-25"),
                 QStringLiteral("tokyo =A due:2026-11-26T01:00:00+09:00[Asia/Tokyo]")});
    QCOMPARE(rowsOf(index, {Kind::Today, {}}, {}, {InBerlin.today, QTimeZone(zone)}), rows);
}

void TaskIndexTest::shouldOrder_data()
{
    QTest::addColumn<TaskOrder>("order");
    QTest::addColumn<QString>("rows");
    QTest::newRow("manual") << TaskOrder::Manual << "a b c e d";
    QTest::newRow("due: a time before the whole day, then priority") << TaskOrder::Due << "b c a e d";
    QTest::newRow("priority, then due") << TaskOrder::Priority << "c b a e d";
    QTest::newRow("title, numbers as numbers") << TaskOrder::Title << "a c b e d";
    QTest::newRow("created, the newest first") << TaskOrder::Created << "b e c a d";
}

void TaskIndexTest::shouldOrder()
{
    QFETCH(TaskOrder, order);
    QFETCH(QString, rows);
    TaskIndex index(QLocale(QLocale::English));
    fill(index, {
                    QStringLiteral("d =1 p1 aa done made:2026-11-09"),
                    QStringLiteral("e x made:2026-11-03"),
                    QStringLiteral("c =C p1 Chapter 9 due:2026-11-26 made:2026-11-02"),
                    QStringLiteral("a =A apple due:2026-11-27 made:2026-11-01"),
                    QStringLiteral("b =B p2 chapter 10 due:2026-11-26T23:00:00 made:2026-11-04"),
                });
    ViewOptions options;
    options.order = order;
    options.showDone = true;
    QCOMPARE(rowsOf(index, {Kind::Inbox, {}}, options), rows);
}

void TaskIndexTest::shouldSearch_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("rows");
    QTest::newRow("without marks and case") << QStringLiteral("ARGER") << "a";
    QTest::newRow("every word") << QStringLiteral("two arger") << "a";
    QTest::newRow("a word that is not there") << QStringLiteral("arger nowhere") << "";
    QTest::newRow("a step, beneath its parents") << QStringLiteral("needle") << "(p) .(q) ..r";
    QTest::newRow("notes") << QStringLiteral("in the notes") << "n";
    QTest::newRow("tags") << QStringLiteral("strasse") << "n";
    QTest::newRow("nothing but spaces") << QStringLiteral("  ") << "a n p .q ..r .s";
}

void TaskIndexTest::shouldSearch()
{
    QFETCH(QString, search);
    QFETCH(QString, rows);
    TaskIndex index;
    fill(index, {QStringLiteral("a =A Ärger One Two"), QStringLiteral("p =C"), QStringLiteral("q <p =A"),
                 QStringLiteral("r <q needle"), QStringLiteral("s <p =B")});
    Task noted = taskOf(QStringLiteral("n =B @Straße"));
    noted.description = QStringLiteral("Said in the\nNotes");
    index.put(noted);
    ViewOptions options;
    options.search = search;
    options.collapsed = {QStringLiteral("q")};
    const QString collapsed = search.trimmed().isEmpty() ? QStringLiteral("a n p .q+1 .s") : rows;
    QCOMPARE(rowsOf(index, {Kind::Inbox, {}}, options), collapsed);
    options.collapsed.clear();
    QCOMPARE(rowsOf(index, {Kind::Inbox, {}}, options), rows);
}

void TaskIndexTest::shouldCollapse_data()
{
    QTest::addColumn<QStringList>("collapsed");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << QStringList{} << "report .draft [w1] slides .[w11] call [w2]";
    QTest::newRow("a task") << QStringList{QStringLiteral("report")} << "report+1 [w1] slides .[w11] call [w2]";
    QTest::newRow("a section and those in it") << QStringList{QStringLiteral("w1")} << "report .draft [w1]+ [w2]";
    QTest::newRow("a section in a section")
        << QStringList{QStringLiteral("w11")} << "report .draft [w1] slides .[w11]+ [w2]";
}

void TaskIndexTest::shouldCollapse()
{
    QFETCH(QStringList, collapsed);
    QFETCH(QString, rows);
    TaskIndex index;
    fillAll(index);
    ViewOptions options;
    options.collapsed = QSet<QString>(collapsed.cbegin(), collapsed.cend());
    QCOMPARE(rowsOf(index, {Kind::List, QStringLiteral("w")}, options), rows);
    options.search = QStringLiteral("call");
    QCOMPARE(rowsOf(index, {Kind::List, QStringLiteral("w")}, options), QStringLiteral(".[w11] call"));
}

void TaskIndexTest::shouldFollowChanges()
{
    TaskIndex index;
    fill(index, {QStringLiteral("a =A"), QStringLiteral("b =B"), QStringLiteral("c <a")});
    const TaskView inbox{Kind::Inbox, {}};
    QCOMPARE(rowsOf(index, inbox), QStringLiteral("a .c b"));
    index.put(taskOf(QStringLiteral("d =AB")));
    QCOMPARE(rowsOf(index, inbox), QStringLiteral("a .c d b"));
    index.put(taskOf(QStringLiteral("b =0V")));
    QCOMPARE(rowsOf(index, inbox), QStringLiteral("b a .c d"));
    index.drop(QStringLiteral("a"));
    QCOMPARE(rowsOf(index, inbox), QStringLiteral("b d c"));
    QCOMPARE(index.task(QStringLiteral("a")), nullptr);
    QCOMPARE(index.task(QStringLiteral("d"))->position, QStringLiteral("AB"));
    QCOMPARE(index.size(), 3);
    index.put(taskOf(QStringLiteral("d #w")));
    QCOMPARE(rowsOf(index, inbox), QStringLiteral("b c"));
    index.setLists({});
    QCOMPARE(rowsOf(index, inbox), QStringLiteral("b c d"));
}

void TaskIndexTest::shouldCount()
{
    TaskIndex index;
    fillAll(index);
    const ViewCounts counts = index.counts(InBerlin);
    QCOMPARE(counts.inbox, 4);
    QCOMPARE(counts.today, 3);
    QCOMPARE(counts.lists,
             (QHash<QString, int>{{QStringLiteral("w"), 2}, {QStringLiteral("w1"), 1}, {QStringLiteral("w11"), 1}}));
    QCOMPARE(counts.tags, (QHash<QString, int>{{QStringLiteral("Shop"), 2}}));
}

void TaskIndexTest::shouldNameOrders()
{
    for (const TaskOrder order :
         {TaskOrder::Manual, TaskOrder::Due, TaskOrder::Priority, TaskOrder::Title, TaskOrder::Created})
        QCOMPARE(taskOrderFromName(nameOf(order)), order);
    QVERIFY(!taskOrderFromName(u"updated"));
}

QTEST_APPLESS_MAIN(TaskIndexTest)
#include "tst_taskindex.moc"
