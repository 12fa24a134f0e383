// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskfilter.h"

#include <QTest>

using namespace Latchkey;

class TaskFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindEveryWord_data();
    void shouldFindEveryWord();
    void shouldShowOpenDoneOrAll();
    void shouldSort_data();
    void shouldSort();
    void shouldSortTitlesAsPeopleDo();
    void shouldKeepTheOrderGiven();
    void shouldPutTasksWithoutATimeLast();
    void shouldHaveANameForEveryChoice();
};

namespace {

Task task(const QString &id, const QString &title, bool completed = false, int created = 0, int updated = 0)
{
    Task task;
    task.id = id;
    task.title = title;
    task.completed = completed;
    task.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + created, Qt::UTC);
    task.updatedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + updated, Qt::UTC);
    return task;
}

QString idsOf(const QList<Task> &tasks)
{
    QStringList ids;
    for (const Task &task : tasks)
        ids.append(task.id);
    return ids.join(QLatin1Char(' '));
}

QString sorted(TaskFilter::Order order, const QList<Task> &tasks, const QLocale &locale = QLocale::c())
{
    TaskFilter filter;
    filter.order = order;
    return idsOf(TaskMatcher(filter, locale).apply(tasks));
}

} // namespace

void TaskFilterTest::shouldFindEveryWord_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing asked") << "" << true;
    QTest::newRow("spaces only") << "  " << true;
    QTest::newRow("a word") << "milch" << true;
    QTest::newRow("part of a word") << "ilc" << true;
    QTest::newRow("other case") << "MILCH" << true;
    QTest::newRow("without the accent") << "cafe" << true;
    QTest::newRow("with another accent") << QString::fromUtf8("k\xC3\xA4ufen") << true;
    QTest::newRow("accent as a mark of its own") << QString::fromUtf8("cafe\xCC\x81") << true;
    QTest::newRow("sharp s") << "strasse" << true;
    QTest::newRow("slashed o") << "bronnoy" << true;
    QTest::newRow("in the description") << "laden" << true;
    QTest::newRow("words in any order") << "laden milch" << true;
    QTest::newRow("a word that is not there") << "milch brot" << false;
    QTest::newRow("a pattern is plain text") << ".*" << false;
}

void TaskFilterTest::shouldFindEveryWord()
{
    QFETCH(QString, search);
    Task milk = task(QStringLiteral("1"), QString::fromUtf8("Milch kaufen f\xC3\xBCrs Caf\xC3\xA9"));
    milk.description = QString::fromUtf8("im Laden, Br\xC3\xB8nn\xC3\xB8y, Lange Stra\xC3\x9F"
                                         "e");
    TaskFilter filter;
    filter.search = search;
    QTEST(TaskMatcher(filter).matches(milk), "found");
}

void TaskFilterTest::shouldShowOpenDoneOrAll()
{
    const QList<Task> tasks{task(QStringLiteral("1"), QStringLiteral("a"), true, 1),
                            task(QStringLiteral("2"), QStringLiteral("b"))};
    TaskFilter filter;
    filter.show = TaskFilter::Show::Open;
    QCOMPARE(idsOf(TaskMatcher(filter).apply(tasks)), QStringLiteral("2"));
    filter.show = TaskFilter::Show::Done;
    QCOMPARE(idsOf(TaskMatcher(filter).apply(tasks)), QStringLiteral("1"));
    filter.show = TaskFilter::Show::All;
    QCOMPARE(idsOf(TaskMatcher(filter).apply(tasks)), QStringLiteral("1 2"));
}

void TaskFilterTest::shouldSort_data()
{
    QTest::addColumn<TaskFilter::Order>("order");
    QTest::addColumn<QString>("ids");
    QTest::newRow("created") << TaskFilter::Order::Created << "10 9 3 2";
    QTest::newRow("updated") << TaskFilter::Order::Updated << "2 10 9 3";
    QTest::newRow("title") << TaskFilter::Order::Title << "3 2 10 9";
    QTest::newRow("open first") << TaskFilter::Order::OpenFirst << "9 2 10 3";
}

void TaskFilterTest::shouldSort()
{
    QFETCH(TaskFilter::Order, order);
    // 9 and 10 were made at the same moment: the one named later is the newer.
    const QList<Task> tasks{task(QStringLiteral("2"), QStringLiteral("b"), false, 20, 90),
                            task(QStringLiteral("9"), QStringLiteral("d"), false, 40, 40),
                            task(QStringLiteral("3"), QStringLiteral("A"), true, 30, 30),
                            task(QStringLiteral("10"), QStringLiteral("c"), true, 40, 40)};
    QTEST(sorted(order, tasks), "ids");
}

void TaskFilterTest::shouldSortTitlesAsPeopleDo()
{
    const QList<Task> tasks{
        task(QStringLiteral("1"), QStringLiteral("page 10")), task(QStringLiteral("2"), QStringLiteral("page 9")),
        task(QStringLiteral("3"), QStringLiteral("Apple")), task(QStringLiteral("4"), QStringLiteral("banana"))};
    QCOMPARE(sorted(TaskFilter::Order::Title, tasks, QLocale(QLocale::English)), QStringLiteral("3 4 2 1"));
}

void TaskFilterTest::shouldKeepTheOrderGiven()
{
    const QList<Task> tasks{task(QStringLiteral("2"), QStringLiteral("b")),
                            task(QStringLiteral("3"), QStringLiteral("a"), true, 9),
                            task(QStringLiteral("1"), QStringLiteral("c"))};
    QCOMPARE(sorted(TaskFilter::Order::Manual, tasks), QStringLiteral("2 3 1"));
}

void TaskFilterTest::shouldPutTasksWithoutATimeLast()
{
    Task timeless = task(QStringLiteral("9"), QStringLiteral("a"));
    timeless.createdAt = {};
    const QList<Task> tasks{timeless, task(QStringLiteral("1"), QStringLiteral("b"))};
    QCOMPARE(sorted(TaskFilter::Order::Created, tasks), QStringLiteral("1 9"));
}

void TaskFilterTest::shouldHaveANameForEveryChoice()
{
    using Show = TaskFilter::Show;
    using Order = TaskFilter::Order;
    for (const Show show : {Show::All, Show::Open, Show::Done})
        QCOMPARE(showFromName(nameOf(show)), std::optional(show));
    for (const Order order : {Order::Manual, Order::Created, Order::Updated, Order::Title, Order::OpenFirst})
        QCOMPARE(orderFromName(nameOf(order)), std::optional(order));
    QCOMPARE(showFromName(u"Open"), std::nullopt);
    QCOMPARE(orderFromName(u""), std::nullopt);
}

QTEST_GUILESS_MAIN(TaskFilterTest)
#include "tst_taskfilter.moc"
