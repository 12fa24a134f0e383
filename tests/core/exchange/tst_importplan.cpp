// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"
#include "core/tasks/taskbook.h"
#include "tests/core/exchange/exchangetest.h"
#include "tests/support/faketaskrepository.h"

using namespace Latchkey;
using namespace Latchkey::Test;
using Fate = ImportItem::Fate;

class ImportPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book.clear(); }

    void shouldAddEverythingAndUndoIt();
    void shouldAddNothingTwice();
    void shouldKnowTheSameTaskWithoutItsId();
    void shouldUseListsThatAreThere();
    void shouldNameWhatTheServerCannotStore();
    void shouldFitWhatIsBeyondTheLimits();
    void shouldSurviveCirclesAndMissingParents();
    void shouldRestoreWhatWasChanged();
    void shouldKeepTheOrderOfTheFile();
    void shouldBringFilters_data();
    void shouldBringFilters();

private:
    [[nodiscard]] ImportPlan plan(const ExchangeData &file, TaskFields storable = AllTaskFields,
                                  ImportKind kind = ImportKind::Add) const
    {
        return planImport(file, {m_book.tasks(), m_book.lists().values(), {}, storable}, kind);
    }
    Changes make(const Changes &changes)
    {
        const Result<MadeChanges> made = m_book.make(changes, QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC));
        return made ? made->inverse : Changes();
    }
    [[nodiscard]] static Task task(const char *title, const char *parent = "")
    {
        Task task;
        task.id = newId();
        task.title = text(title);
        task.parentId = text(parent);
        return task;
    }

    TaskBook m_book;
};

void ImportPlanTest::shouldAddEverythingAndUndoIt()
{
    ExchangeData file = everyField();
    std::reverse(file.tasks.begin(), file.tasks.end()); // the step first
    std::reverse(file.lists.begin(), file.lists.end());
    const ImportPlan import = plan(file);
    QCOMPARE(import.count(Fate::Added), 2);
    QCOMPARE(import.newLists.size(), 2);
    QVERIFY(import.notStored.isEmpty());
    QCOMPARE(import.adapted, 0);
    const Changes inverse = make(import.changes);
    for (const Task &task : std::as_const(file.tasks)) {
        QVERIFY(m_book.task(task.id));
        QCOMPARE(differences(*m_book.task(task.id), task) & ~TaskFields(TaskField::Position), TaskFields());
        if (task.completed)
            QCOMPARE(timesOf(*m_book.task(task.id)), timesOf(task));
    }
    QCOMPARE(m_book.lists().size(), 2);
    make(inverse);
    QVERIFY(m_book.tasks().isEmpty() && m_book.lists().isEmpty());
}

void ImportPlanTest::shouldAddNothingTwice()
{
    make(plan(everyField()).changes);
    const ImportPlan again = plan(everyField());
    QVERIFY(again.changes.isEmpty());
    QCOMPARE(again.count(Fate::AlreadyThere), 2);
}

void ImportPlanTest::shouldKnowTheSameTaskWithoutItsId()
{
    const auto file = [] {
        ExchangeData data;
        data.tasks = {task("Milk"), task("Milk"), task("Bread")};
        return data;
    };
    QCOMPARE(plan(file()).count(Fate::Added), 3); // the same twice is twice
    make(plan(file()).changes);
    QCOMPARE(plan(file()).count(Fate::AlreadyThere), 3);
    ExchangeData more = file();
    more.tasks.append(task("Milk"));
    QCOMPARE(plan(more).count(Fate::Added), 1);
}

void ImportPlanTest::shouldUseListsThatAreThere()
{
    TaskList home;
    home.id = newId();
    home.name = text("home");
    m_book.put(home);
    ExchangeData file;
    ListMaker lists(file.lists);
    Task paint = task("Paint");
    paint.listId = lists.idOf({text("Home")});
    Task dig = task("Dig");
    dig.listId = lists.idOf({text("Home"), text("Garden")});
    file.tasks = {paint, dig};
    const ImportPlan import = plan(file);
    QCOMPARE(import.newLists, QStringList{text("Home/Garden")});
    make(import.changes);
    QCOMPARE(m_book.lists().size(), 2);
    QCOMPARE(m_book.task(paint.id)->listId, home.id);
    QCOMPARE(m_book.list(m_book.task(dig.id)->listId)->parentId, home.id);
}

void ImportPlanTest::shouldNameWhatTheServerCannotStore()
{
    ExchangeData file = everyField();
    Task thrownAway = task("Gone");
    thrownAway.trashed = true;
    file.tasks.append(thrownAway);
    const ImportPlan import = plan(file, BaseTaskFields);
    QCOMPARE(import.notStored.keys(),
             QList<TaskField>({TaskField::List, TaskField::Parent, TaskField::Priority, TaskField::Due,
                               TaskField::Recurrence, TaskField::Tags, TaskField::Reminders}));
    QCOMPARE(import.notStored.value(TaskField::Due), 1);
    QVERIFY(import.newLists.isEmpty());
    QCOMPARE(import.count(Fate::LeftOut), 1);
    QCOMPARE(import.changes.size(), 2);
    for (const Change &change : import.changes)
        QCOMPARE(differences(std::get<AddTask>(change).task, TaskDraft()) & ~BaseTaskFields, TaskFields());
}

void ImportPlanTest::shouldFitWhatIsBeyondTheLimits()
{
    ExchangeData file;
    Task wild = task("");
    const QString smile = text("🙂");
    wild.title = smile.repeated(300);
    wild.description = QString(2000, QLatin1Char('n')) + QChar(7);
    wild.tags = QStringList{text("two words"), text("two-words"), QString(100, QLatin1Char('t'))};
    wild.reminders = {5, 5, -1, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11};
    wild.due = {QDate(2026, 11, 25), QTime(9, 0), QByteArrayLiteral("Nowhere/Land")};
    wild.priority = 9;
    file.tasks = {wild};
    const ImportPlan import = plan(file);
    QCOMPARE(import.adapted, 1);
    QCOMPARE(make(import.changes).size(), 1);
    const Task stored = *m_book.task(wild.id);
    QCOMPARE(stored.title, smile.repeated(TaskTitleMaxLength));
    QVERIFY(stored.description.startsWith(wild.title));
    QCOMPARE(stored.tags, QStringList({text("two-words"), QString(TagMaxLength, QLatin1Char('t'))}));
    QCOMPARE(stored.reminders.size(), RemindersMaxCount);
    QCOMPARE(stored.priority, NoPriority);
}

void ImportPlanTest::shouldSurviveCirclesAndMissingParents()
{
    ExchangeData file;
    Task a = task("a"), b = task("b"), c = task("c", "0b0a7a52-7d3b-4b0e-9d41-00000000dead");
    a.parentId = b.id;
    b.parentId = a.id;
    TaskList list;
    list.id = list.parentId = newId();
    list.name = text("Within itself");
    c.listId = list.id;
    file.tasks = {a, b, c};
    file.lists = {list};
    const ImportPlan import = plan(file);
    QCOMPARE(make(import.changes).size(), 4);
    QCOMPARE(m_book.tasks().size(), 3);
    QVERIFY(m_book.task(c.id)->parentId.isEmpty());
    QVERIFY(m_book.task(a.id)->parentId.isEmpty() != m_book.task(b.id)->parentId.isEmpty());
}

void ImportPlanTest::shouldRestoreWhatWasChanged()
{
    const ExchangeData backup = everyField();
    make(plan(backup).changes);
    TaskPatch patch;
    patch.title = text("Changed");
    patch.trashed = true;
    ListPatch renamed;
    renamed.name = text("Renamed");
    const Task since = task("Made since");
    make({EditTask{backup.tasks.at(0).id, patch}, DeleteTask{backup.tasks.at(1).id}, AddTask{since.id, since},
          EditList{backup.lists.at(0).id, renamed}});
    const ImportPlan restore = plan(backup, AllTaskFields, ImportKind::Restore);
    QCOMPARE(restore.count(Fate::Changed), 1);
    QCOMPARE(restore.count(Fate::Added), 1);
    make(restore.changes);
    QCOMPARE(m_book.task(backup.tasks.at(0).id)->title, backup.tasks.at(0).title);
    QVERIFY(!m_book.task(backup.tasks.at(0).id)->trashed);
    QVERIFY(m_book.task(backup.tasks.at(1).id) && m_book.task(since.id));
    QCOMPARE(m_book.list(backup.lists.at(0).id)->name, backup.lists.at(0).name);
    QVERIFY(plan(backup, AllTaskFields, ImportKind::Restore).changes.isEmpty());
}

void ImportPlanTest::shouldKeepTheOrderOfTheFile()
{
    Task first = task("First");
    first.position = text("V");
    m_book.put(first);
    ExchangeData file;
    for (int i = 0; i < 50; ++i)
        file.tasks.append(task("Next"));
    make(plan(file).changes);
    QString last = first.position;
    for (const Task &task : std::as_const(file.tasks)) {
        const QString position = m_book.task(task.id)->position;
        QVERIFY2(last < position, qPrintable(last + QLatin1Char(' ') + position));
        last = position;
    }
}

void ImportPlanTest::shouldBringFilters_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QString>("queries");
    QTest::newRow("add: what is there stays") << ImportKind::Add << "a:p1 b:p2 c:p3";
    QTest::newRow("restore: it is again as it was") << ImportKind::Restore << "a:today b:no date c:p3";
}

void ImportPlanTest::shouldBringFilters()
{
    QFETCH(ImportKind, kind);
    FakeTaskRepository repository;
    repository.setFilters({{text("a"), text("Urgent"), text("p1"), {}}, {text("b"), text("Later"), text("p2"), {}}});
    ExchangeData file;
    file.filters = {{text("a"), text("Mine"), text("today"), {}},
                    {text("z"), text("LATER"), text("no date"), {}}, // the same by its name
                    {text("c"), text("New"), text("p3"), {}}};
    const ImportPlan plan = planImport(file, TasksSnapshot::of(repository), kind);
    QCOMPARE(plan.newFilters, QStringList(text("New")));
    const Result<Changes> undo = repository.apply(plan.changes);
    QVERIFY(undo);
    const auto queries = [&repository] {
        QStringList all;
        for (const SavedFilter &filter : repository.filters())
            all.append(filter.id + u':' + filter.query);
        all.sort();
        return all.join(u' ');
    };
    QTEST(queries(), "queries");
    QVERIFY(planImport(everythingOf(TasksSnapshot::of(repository)), TasksSnapshot::of(repository), ImportKind::Restore)
                .changes.isEmpty());
    QVERIFY(repository.apply(*undo));
    QCOMPARE(queries(), QStringLiteral("a:p1 b:p2"));
}

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "tst_importplan.moc"
