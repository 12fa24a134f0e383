// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskbook.h"
#include "core/tasks/taskindex.h"
#include "core/tasks/wordmatch.h"
#include "taskbuilder.h"

#include <QTest>
#include <rapidcheck.h>

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
    void shouldPrepareRows();
    void shouldFollowChanges();
    void shouldFollowAnyChangesAsIfReadAnew();
    void shouldCount();
    void shouldFindThoseThatAreMeant();
    void shouldKeepFiltersInOrder();
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

/// An index with the tasks that it is of.
class Indexed : public TaskIndex
{
public:
    explicit Indexed(const QLocale &locale = QLocale::c())
        : TaskIndex([this](const QString &id) { return tasks.task(id); }, locale)
    {
    }
    void put(const Task &task)
    {
        tasks.put(task);
        TaskIndex::put(task);
    }
    void drop(const QString &id)
    {
        tasks.dropTask(id);
        TaskIndex::drop(id);
    }

    TaskBook tasks;
};

void fill(Indexed &index, const QStringList &lines)
{
    for (const QString &line : lines)
        index.put(taskOf(line));
    index.setLists({listOf("w", "Work", "B"), listOf("h", "Home", "A"), listOf("w1", "Soon", "A", "w"),
                    listOf("w2", "Later", "B", "w"), listOf("w11", "Urgent", "A", "w1")});
}

SavedFilter filterOf(const char *id, const char *query, const char *position)
{
    return {QLatin1String(id), QLatin1String(id), QLatin1String(query), QLatin1String(position)};
}

/// One of everything.
void fillAll(Indexed &index)
{
    index.setFilters({filterOf("urgent", "p1 | #Work", ""), filterOf("finished", "done & search: old & !#x", "B"),
                      filterOf("wrong", "p1 &", "A")});
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
    row("filter, without steps", Kind::Filter, "urgent", false, "bread report .draft");
    row("filter that names what is done", Kind::Filter, "finished", false, "old older");
    row("wrong filter", Kind::Filter, "wrong", false, "");
    row("no such filter", Kind::Filter, "x", false, "");
}

void TaskIndexTest::shouldListAView()
{
    QFETCH(Kind, kind);
    QFETCH(QString, key);
    QFETCH(bool, showDone);
    QFETCH(QString, rows);
    Indexed index;
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
    Indexed index;
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
    Indexed index(QLocale(QLocale::English));
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
    Indexed index;
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
    Indexed index;
    fillAll(index);
    ViewOptions options;
    options.collapsed = QSet<QString>(collapsed.cbegin(), collapsed.cend());
    QCOMPARE(rowsOf(index, {Kind::List, QStringLiteral("w")}, options), rows);
    options.search = QStringLiteral("call");
    QCOMPARE(rowsOf(index, {Kind::List, QStringLiteral("w")}, options), QStringLiteral(".[w11] call"));
}

void TaskIndexTest::shouldPrepareRows()
{
    Indexed prepared;
    fillAll(prepared);
    Indexed index;
    fillAll(index);
    const TaskView view{Kind::List, QStringLiteral("w")};
    for (int part = 0; part < TaskIndex::Parts; ++part)
        prepared.prepare(view, {}, InBerlin);
    QCOMPARE(rowsOf(prepared, view, {}), rowsOf(index, view, {}));
}

void TaskIndexTest::shouldFollowChanges()
{
    Indexed index;
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

namespace {

/// Anything that a task may be, among few of them, so that they meet.
rc::Gen<Task> anyTask()
{
    return rc::gen::apply(
        [](const std::vector<int> &n, const QString &listId) {
            Task task;
            task.id = QString::number(n[0]);
            task.title = QStringLiteral("title %1").arg(n[1]);
            task.listId = listId;
            if (n[2] != n[0] && n[2] < 4)
                task.parentId = QString::number(n[2]);
            task.position = n[3] < 5 ? QString(QChar(u'A' + n[3])) : QString();
            task.priority = 1 + n[4] % 4;
            if (n[5] < 5)
                task.due.date = InBerlin.today.addDays(n[5] - 2);
            task.completed = n[6] < 2;
            if (n[6] == 0)
                task.completedAt = QDateTime(InBerlin.today.addDays(-n[1]), QTime(23, 30), Qt::UTC);
            task.trashed = n[7] == 0;
            if (n[7] > 5)
                task.tags.append(n[7] > 6 ? QStringLiteral("shop") : QStringLiteral("Shop"));
            task.pending = n[8] > 4;
            return task;
        },
        rc::gen::container<std::vector<int>>(9, rc::gen::inRange(0, 8)),
        rc::gen::element(QString(), QStringLiteral("w"), QStringLiteral("w1"), QStringLiteral("h")));
}

QStringList everythingOf(const TaskIndex &index, const Here &here)
{
    QStringList all;
    for (const Kind kind : {Kind::Inbox, Kind::Today, Kind::Upcoming, Kind::Completed, Kind::Trash, Kind::List,
                            Kind::Tag, Kind::All, Kind::Filter}) {
        const QString key = kind == Kind::List  ? QStringLiteral("w")
                            : kind == Kind::Tag ? QStringLiteral("shop")
                                                : QStringLiteral("f");
        for (const TaskOrder order : {TaskOrder::Manual, TaskOrder::Due, TaskOrder::Title}) {
            ViewOptions options;
            options.order = order;
            options.showDone = order == TaskOrder::Due;
            all.append(rowsOf(index, {kind, key}, options, here));
            options.search = QStringLiteral("e 3");
            all.append(rowsOf(index, {kind, key}, options, here));
        }
    }
    return all;
}

} // namespace

void TaskIndexTest::shouldFollowAnyChangesAsIfReadAnew()
{
    const Here inTokyo{InBerlin.today, QTimeZone("Asia/Tokyo")};
    QVERIFY(rc::check([&](const std::vector<int> &steps) {
        const QList<TaskList> lists{listOf("w", "Work", "B"), listOf("h", "Home", "A"), listOf("w1", "Soon", "A", "w")};
        Indexed index;
        index.setLists(lists);
        const QList<SavedFilter> filters{filterOf("f", "p1 | @shop", ""), filterOf("g", "done & #work", "")};
        index.setFilters(filters);
        const auto fresh = [&](const Here &here) {
            Indexed other;
            for (const Task &task : index.tasks.tasks())
                other.put(task);
            other.setLists(lists);
            other.setFilters(filters);
            RC_ASSERT(everythingOf(index, here) == everythingOf(other, here));
            RC_ASSERT(index.counts(here) == other.counts(here));
        };
        for (const int step : steps) {
            const Task task = *anyTask();
            if (step % 5 == 0)
                index.drop(task.id);
            else
                index.put(task);
            fresh(step % 3 == 0 ? inTokyo : InBerlin);
        }
        index.keepOnly({QStringLiteral("1"), QStringLiteral("2")});
        for (const Task &task : QList<Task>(index.tasks.tasks())) {
            if (task.id != u"1" && task.id != u"2")
                index.tasks.dropTask(task.id);
        }
        fresh(InBerlin);
    }));
}

void TaskIndexTest::shouldCount()
{
    Indexed index;
    fillAll(index);
    const ViewCounts counts = index.counts(InBerlin);
    QCOMPARE(counts.inbox, 4);
    QCOMPARE(counts.today, 3);
    QCOMPARE(counts.lists,
             (QHash<QString, int>{{QStringLiteral("w"), 2}, {QStringLiteral("w1"), 1}, {QStringLiteral("w11"), 1}}));
    QCOMPARE(counts.tags, (QHash<QString, int>{{QStringLiteral("Shop"), 2}}));
    QCOMPARE(counts.filters, (QHash<QString, int>{{QStringLiteral("urgent"), 3}, {QStringLiteral("finished"), 2}}));
}

void TaskIndexTest::shouldFindThoseThatAreMeant()
{
    Indexed index;
    for (const char *line : {"a Plan the trip", "b Call about the plan", "c Plan B trash", "d Plan everything done",
                             "e Explanations", "f Plan C", "g Paint a lane", "h Something else"})
        index.put(taskOf(QLatin1String(line)));
    const auto meant = [&index](const char *typed, int most = 10) {
        return index.meant(WordMatch(QLatin1String(typed)), most).join(QLatin1Char(' '));
    };
    QCOMPARE(meant("plan"), QStringLiteral("f a d b e g"));
    QCOMPARE(meant("plan", 3), QStringLiteral("f a d"));
    QCOMPARE(meant("pln"), QStringLiteral("f b a d"));
    QCOMPARE(meant("zebra"), QString());
}

void TaskIndexTest::shouldKeepFiltersInOrder()
{
    Indexed index;
    fillAll(index);
    QStringList names;
    for (const SavedFilter &filter : index.filters())
        names.append(filter.name);
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("wrong finished urgent"));
    QCOMPARE(index.filter(QStringLiteral("urgent"))->query, QStringLiteral("p1 | #Work"));
    QCOMPARE(filterCalled(index.filters(), QStringLiteral(" FINISHED "))->id, QStringLiteral("finished"));
    QCOMPARE(filterCalled(index.filters(), QStringLiteral("none")), nullptr);
    index.setFilters({});
    QCOMPARE(rowsOf(index, {Kind::Filter, QStringLiteral("urgent")}), QString());
}

void TaskIndexTest::shouldNameOrders()
{
    for (int order = int(TaskOrder::Manual); order <= int(TaskOrder::Created); ++order)
        QCOMPARE(taskOrderFromName(nameOf(TaskOrder(order))), TaskOrder(order));
    QVERIFY(!taskOrderFromName(u"updated"));
}

QTEST_APPLESS_MAIN(TaskIndexTest)
#include "tst_taskindex.moc"
