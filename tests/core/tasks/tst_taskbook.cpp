// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskbook.h"

#include <QTest>

using namespace Latchkey;

namespace {

/// They are kept in no order.
QHash<QString, Task> byId(const QList<Task> &tasks)
{
    QHash<QString, Task> all;
    for (const Task &task : tasks)
        all.insert(task.id, task);
    return all;
}

const QDateTime Morning(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);
const QDateTime Noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

TaskDraft draft(const QString &title, const QString &listId = {}, const QString &parentId = {})
{
    TaskDraft draft;
    draft.title = title;
    draft.listId = listId;
    draft.parentId = parentId;
    return draft;
}

ListDraft listDraft(const QString &name, const QString &parentId = {})
{
    ListDraft list;
    list.name = name;
    list.parentId = parentId;
    return list;
}

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TaskBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void shouldKeepOnceWhatManyTasksSay();
    void shouldMakeChangesInOrder();
    void shouldMakeAllOrNothing();
    void shouldLeaveOutWhatChangesNothing();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldTellWhenATaskWasDoneAndThrownAway();
    void shouldKeepTheTimesOfATaskThatComesBack();
    void shouldDeleteTheStepsOfATask();
    void shouldKeepTheTasksOfADeletedList();
    void shouldUndo_data();
    void shouldUndo();

private:
    TaskBook m_book;
};

/// home > garden (lists); buy > milk (a step), dig in garden; a filter
void TaskBookTest::init()
{
    m_book.clear();
    const Changes changes{
        AddList{s("home"), listDraft(s("Home"))},        AddList{s("garden"), listDraft(s("Garden"), s("home"))},
        AddTask{s("buy"), draft(s("Buy"), s("home"))},   AddTask{s("milk"), draft(s("Milk"), s("home"), s("buy"))},
        AddTask{s("dig"), draft(s("Dig"), s("garden"))}, PutFilter{{s("urgent"), s("Urgent"), s("p1"), {}}}};
    QVERIFY(m_book.make(changes, Morning));
}

void TaskBookTest::shouldKeepOnceWhatManyTasksSay()
{
    m_book.put(TaskList{listDraft(s("Home")), s("home")});
    for (const char *id : {"bread", "milk"}) {
        Task task;
        static_cast<TaskDraft &>(task) = draft(s(id), s("home"), s("shopping"));
        task.id = s(id);
        task.tags = QStringList{s("errand"), s("town")};
        task.due = {Noon.date(), Noon.time(), QByteArray("Europe/Berlin")};
        m_book.put(task);
    }
    const Task &bread = *m_book.task(s("bread"));
    const Task &milk = *m_book.task(s("milk"));
    QCOMPARE(milk.tags, (QStringList{s("errand"), s("town")}));
    QCOMPARE(milk.due.zone, QByteArray("Europe/Berlin"));
    QCOMPARE(milk.tags.constData(), bread.tags.constData());
    QCOMPARE(milk.due.zone.constData(), bread.due.zone.constData());
    QCOMPARE(milk.listId.constData(), bread.listId.constData());
}

void TaskBookTest::shouldMakeChangesInOrder()
{
    TaskPatch patch;
    patch.title = s("  Bread ");
    const auto made = m_book.make({AddTask{s("bread"), draft(s("Bred"))}, EditTask{s("bread"), patch}}, Noon);
    QVERIFY(made);
    QCOMPARE(m_book.task(s("bread"))->title, s("Bread"));
    QCOMPARE(m_book.task(s("bread"))->createdAt, Noon);
    QVERIFY(made->tasksBefore.contains(s("bread")));
    QVERIFY(!made->tasksBefore.value(s("bread")));
}

void TaskBookTest::shouldMakeAllOrNothing()
{
    const TaskBook before = m_book;
    const auto made = m_book.make({AddTask{s("new"), draft(s("New"))}, DeleteTask{s("buy")}, DeleteFilter{s("urgent")},
                                   PutFilter{{s("new"), s("New"), s("p2"), {}}}, DeleteFilter{s("none")}},
                                  Noon);
    QCOMPARE(made.error().kind, Error::Kind::NotFound);
    QCOMPARE(byId(m_book.tasks()), byId(before.tasks()));
    QCOMPARE(m_book.lists(), before.lists());
    QCOMPARE(m_book.filters(), before.filters());
}

void TaskBookTest::shouldLeaveOutWhatChangesNothing()
{
    TaskPatch patch;
    patch.title = s("Buy");
    patch.priority = 2;
    const auto made = m_book.make({EditTask{s("buy"), patch}}, Noon);
    TaskPatch only;
    only.priority = 2;
    QCOMPARE(made->changes, Changes{Change(EditTask{s("buy"), only})});
    QVERIFY(m_book.make({EditTask{s("buy"), patch}}, Noon)->changes.isEmpty());
    QVERIFY(m_book.make({PutFilter{{s("urgent"), s(" Urgent"), s("p1 "), {}}}}, Noon)->changes.isEmpty());
}

void TaskBookTest::shouldRefuse_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("field");

    const auto edit = [](auto TaskPatch::*member, const auto &value) {
        TaskPatch patch;
        patch.*member = value;
        return Changes{EditTask{s("buy"), patch}};
    };
    const auto move = [](const QString &parent) {
        ListPatch patch;
        patch.parentId = parent;
        return Changes{EditList{s("home"), patch}};
    };
    Due noDay;
    noDay.time = QTime(9, 0);
    Due noZone;
    noZone.date = QDate(2026, 11, 25);
    noZone.time = QTime(9, 0);
    noZone.zone = "Nowhere/Atlantis";
    QTest::newRow("an id in use") << Changes{AddTask{s("buy"), draft(s("Again"))}} << "id";
    QTest::newRow("no title") << Changes{AddTask{s("x"), draft({})}} << "title";
    QTest::newRow("a list that is not there") << edit(&TaskPatch::listId, s("none")) << "list_id";
    QTest::newRow("a parent that is not there") << edit(&TaskPatch::parentId, s("none")) << "parent_id";
    QTest::newRow("a step of itself") << edit(&TaskPatch::parentId, s("buy")) << "parent_id";
    QTest::newRow("a step of its step") << edit(&TaskPatch::parentId, s("milk")) << "parent_id";
    QTest::newRow("a list in itself") << move(s("garden")) << "parent_id";
    QTest::newRow("priority 0") << edit(&TaskPatch::priority, 0) << "priority";
    QTest::newRow("priority 5") << edit(&TaskPatch::priority, 5) << "priority";
    QTest::newRow("a time without a day") << edit(&TaskPatch::due, noDay) << "due";
    QTest::newRow("an unknown zone") << edit(&TaskPatch::due, noZone) << "due";
    QTest::newRow("a tag of two words") << edit(&TaskPatch::tags, QStringList{s("two words")}) << "tags";
    QTest::newRow("a reminder afterwards") << edit(&TaskPatch::reminders, QList<int>{-5}) << "reminders";
    QTest::newRow("a filter without a query") << Changes{PutFilter{{s("x"), s("Name"), s(" "), {}}}} << "query";
    QTest::newRow("a nameless filter") << Changes{PutFilter{{s("x"), {}, s("p1"), {}}}} << "name";
    QTest::newRow("a filter of several lines") << Changes{PutFilter{{s("x"), s("a"), s("p1\n&"), {}}}} << "query";
    QTest::newRow("a nameless list") << Changes{AddList{s("x"), listDraft(s(" "))}} << "name";
}

void TaskBookTest::shouldRefuse()
{
    QFETCH(Changes, changes);
    QFETCH(QString, field);

    const auto made = m_book.make(changes, Noon);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(made.error().fields.size(), 1);
    QCOMPARE(made.error().fields.first().name, field);
}

void TaskBookTest::shouldTellWhenATaskWasDoneAndThrownAway()
{
    TaskPatch patch;
    patch.completed = true;
    patch.trashed = true;
    QVERIFY(m_book.make({EditTask{s("buy"), patch}}, Noon));
    QCOMPARE(m_book.task(s("buy"))->completedAt, Noon);
    QCOMPARE(m_book.task(s("buy"))->trashedAt, Noon);
    patch.completed = false;
    patch.trashed = false;
    QVERIFY(m_book.make({EditTask{s("buy"), patch}}, Noon));
    QVERIFY(!m_book.task(s("buy"))->completedAt.isValid());
    QVERIFY(!m_book.task(s("buy"))->trashedAt.isValid());
}

void TaskBookTest::shouldKeepTheTimesOfATaskThatComesBack()
{
    TaskDraft done = draft(s("Old"));
    done.completed = done.trashed = true;
    const TaskTimes times{Noon.addYears(-2), Noon.addYears(-1), Noon.addDays(-1)};
    QVERIFY(m_book.make({AddTask{s("old"), done, times}}, Noon));
    QCOMPARE(timesOf(*m_book.task(s("old"))), times);
    QCOMPARE(m_book.task(s("old"))->updatedAt, Noon);
    const auto deleted = m_book.make({DeleteTask{s("old")}}, Noon);
    QVERIFY(m_book.make(deleted->inverse, Noon.addSecs(60)));
    QCOMPARE(timesOf(*m_book.task(s("old"))), times);
    // What it is not has no time.
    QVERIFY(m_book.make({AddTask{s("open"), draft(s("Open")), times}}, Noon));
    QCOMPARE(timesOf(*m_book.task(s("open"))), (TaskTimes{times.createdAt, {}, {}}));
}

void TaskBookTest::shouldDeleteTheStepsOfATask()
{
    const auto made = m_book.make({DeleteTask{s("buy")}}, Noon);
    QVERIFY(!m_book.task(s("milk")));
    QCOMPARE(made->changes, (Changes{DeleteTask{s("milk")}, DeleteTask{s("buy")}}));
}

void TaskBookTest::shouldKeepTheTasksOfADeletedList()
{
    QVERIFY(m_book.make({DeleteList{s("home")}}, Noon));
    QVERIFY(m_book.lists().isEmpty());
    QCOMPARE(m_book.tasks().size(), 3);
    QCOMPARE(m_book.task(s("dig"))->listId, QString());
}

void TaskBookTest::shouldUndo_data()
{
    QTest::addColumn<Changes>("changes");

    TaskPatch patch;
    patch.title = s("Sell");
    patch.completed = true;
    patch.due = Due{QDate(2026, 12, 1), {}, {}};
    patch.tags = QStringList{s("now")};
    ListPatch list;
    list.name = s("House");
    list.color = s("green");
    QTest::newRow("an edit") << Changes{EditTask{s("buy"), patch}};
    QTest::newRow("two edits") << Changes{EditTask{s("buy"), patch}, EditTask{s("buy"), TaskPatch()}};
    QTest::newRow("an addition") << Changes{AddTask{s("new"), draft(s("New"), s("home"), s("buy"))}};
    QTest::newRow("a deletion") << Changes{DeleteTask{s("buy")}};
    QTest::newRow("a list's deletion") << Changes{DeleteList{s("home")}};
    QTest::newRow("a list's edit") << Changes{EditList{s("home"), list}};
    QTest::newRow("a new filter") << Changes{PutFilter{{s("f"), s("Later"), s("no date"), {}}}};
    QTest::newRow("a changed filter") << Changes{PutFilter{{s("urgent"), s("Now"), s("p1 | p2"), s("V")}}};
    QTest::newRow("a filter's deletion") << Changes{DeleteFilter{s("urgent")}};
}

void TaskBookTest::shouldUndo()
{
    QFETCH(Changes, changes);

    const auto drafts = [this] {
        QHash<QString, TaskDraft> all;
        for (const Task &task : m_book.tasks())
            all.insert(task.id, task);
        return all;
    };
    const auto before = drafts();
    const auto lists = m_book.lists();
    const auto filters = m_book.filters();
    const auto made = m_book.make(changes, Noon);
    QVERIFY(made);
    QVERIFY(drafts() != before || m_book.lists() != lists || m_book.filters() != filters);
    QVERIFY(m_book.make(made->inverse, Noon));
    QCOMPARE(drafts(), before);
    QCOMPARE(m_book.lists(), lists);
    QCOMPARE(m_book.filters(), filters);
}

QTEST_GUILESS_MAIN(TaskBookTest)
#include "tst_taskbook.moc"
