// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"
#include "ui/models/liveindex.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/taskactions.h"
#include "ui/tasks/taskmenus.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using Test::FakeTaskRepository;
using Kind = TaskView::Kind;
using TaskPlaces::Side;

class TaskActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void shouldMoveInTheOrder_data();
    void shouldMoveInTheOrder();
    void shouldMoveWithoutTouchingTheOthers();
    void shouldGiveAllAPositionWhereSomeHaveNone();
    void shouldSayWhyItDoesNotMove();
    void shouldToggleTogether();
    void shouldMoveToAListWithSteps();
    void shouldDoWhatAPlaceMeans_data();
    void shouldDoWhatAPlaceMeans();
    void shouldKeepTheTimeOfADay();
    void shouldSetTheDueDateOfSeveral();
    void shouldRestoreFromTheTrash();
    void shouldOfferWhatTheServerStores();

private:
    [[nodiscard]] QString outline() const;
    [[nodiscard]] Task task(const char *id) const { return *m_repository->find(QLatin1String(id)); }

    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<FakeTaskRepository> m_repository;
    std::unique_ptr<LiveIndex> m_live;
    std::unique_ptr<TaskViewModel> m_model;
    std::unique_ptr<TaskCommands> m_commands;
    std::unique_ptr<TaskActions> m_actions;
};

namespace {
QStringList ids(const char *names)
{
    return QString::fromLatin1(names).split(QLatin1Char(' '));
}
using ActOnTasks = std::function<void(TaskActions &)>;
} // namespace

void TaskActionsTest::init()
{
    m_actions.reset();
    m_model.reset();
    m_live.reset();
    m_commands.reset();
    m_clock = std::make_unique<Test::FakeClock>();
    m_repository = std::make_unique<FakeTaskRepository>();
    TaskList garden;
    garden.id = QStringLiteral("garden");
    garden.name = QStringLiteral("Garden");
    m_repository->setLists({garden});
    QList<Task> tasks;
    for (const char *id : {"a", "b", "c", "d", "e"}) {
        Task task = FakeTaskRepository::sampleTask(QLatin1String(id), QLatin1String(id));
        task.position = QString::fromLatin1(id);
        tasks.append(task);
    }
    tasks[2].parentId = QStringLiteral("b");
    m_repository->load(tasks);
    m_live = std::make_unique<LiveIndex>(*m_repository, *m_clock);
    m_model = std::make_unique<TaskViewModel>(*m_live);
    m_commands = std::make_unique<TaskCommands>(*m_repository);
    m_actions = std::make_unique<TaskActions>(*m_model, *m_commands, *m_clock);
}

QString TaskActionsTest::outline() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result << QString(m_model->row(row).depth, QLatin1Char('-')) + m_model->index(row).data().toString();
    return result.join(QLatin1Char(' '));
}

void TaskActionsTest::shouldMoveInTheOrder_data()
{
    QTest::addColumn<ActOnTasks>("act");
    QTest::addColumn<QString>("after");
    const QString before = QStringLiteral("a b -c d e");
    const auto row = [](const char *name, ActOnTasks act, const QString &after) {
        QTest::newRow(name) << std::move(act) << after;
    };
    row("up, over a task with a step", [](auto &a) { a.shift(ids("d"), -1); }, QStringLiteral("a d b -c e"));
    row("down", [](auto &a) { a.shift(ids("a"), 1); }, QStringLiteral("b -c a d e"));
    row("with its step", [](auto &a) { a.shift(ids("b"), 1); }, QStringLiteral("a d b -c e"));
    row("up from the first", [](auto &a) { a.shift(ids("a"), -1); }, before);
    row("down from the last", [](auto &a) { a.shift(ids("e"), 1); }, before);
    row("two at once", [](auto &a) { a.shift(ids("d e"), -1); }, QStringLiteral("a d e b -c"));
    row("a step of the one above", [](auto &a) { a.changeDepth(ids("d"), 1); }, QStringLiteral("a b -c -d e"));
    row("with its own steps", [](auto &a) { a.changeDepth(ids("b"), 1); }, QStringLiteral("a -b --c d e"));
    row("the first is a step of nothing", [](auto &a) { a.changeDepth(ids("a"), 1); }, before);
    row("no step any more", [](auto &a) { a.changeDepth(ids("c"), -1); }, QStringLiteral("a b c d e"));
    row("it was none", [](auto &a) { a.changeDepth(ids("d"), -1); }, before);
    row(
        "dropped above", [](auto &a) { a.drop(ids("e"), QStringLiteral("a"), Side::Above); },
        QStringLiteral("e a b -c d"));
    row(
        "dropped below a step", [](auto &a) { a.drop(ids("a"), QStringLiteral("c"), Side::Below); },
        QStringLiteral("b -c -a d e"));
    row(
        "dropped on", [](auto &a) { a.drop(ids("a e"), QStringLiteral("d"), Side::On); },
        QStringLiteral("b -c d -a -e"));
    row("dropped into itself", [](auto &a) { a.drop(ids("b"), QStringLiteral("c"), Side::On); }, before);
}

void TaskActionsTest::shouldMoveInTheOrder()
{
    QFETCH(ActOnTasks, act);
    const QString before = outline();
    act(*m_actions);
    QTEST(outline(), "after");
    m_commands->undo();
    QCOMPARE(outline(), before);
}

void TaskActionsTest::shouldMoveWithoutTouchingTheOthers()
{
    QSignalSpy changed(m_repository.get(), &TaskRepository::taskChanged);
    m_actions->shift(ids("e"), -1);
    for (const QVariantList &change : changed)
        QCOMPARE(change.first().value<Task>().id, QStringLiteral("e"));
}

void TaskActionsTest::shouldGiveAllAPositionWhereSomeHaveNone()
{
    QList<Task> tasks = m_repository->tasks();
    for (Task &task : tasks)
        task.position.clear();
    m_repository->load(tasks);
    m_actions->shift(ids("e"), -1);
    QCOMPARE(outline(), QStringLiteral("a b -c e d"));
}

void TaskActionsTest::shouldSayWhyItDoesNotMove()
{
    QSignalSpy refused(m_actions.get(), &TaskActions::refused);
    ViewOptions options;
    options.order = TaskOrder::Title;
    m_model->show(m_model->view(), options);
    m_actions->shift(ids("d"), -1);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(outline(), QStringLiteral("a b -c d e"));
}

void TaskActionsTest::shouldToggleTogether()
{
    m_actions->toggleCompleted(ids("a"));
    m_actions->toggleCompleted(ids("a d"));
    QVERIFY(task("a").completed && task("d").completed);
    m_actions->toggleCompleted(ids("a d"));
    QVERIFY(!task("a").completed && !task("d").completed);
    m_commands->undo();
    QVERIFY(task("a").completed && task("d").completed);
}

void TaskActionsTest::shouldMoveToAListWithSteps()
{
    QSignalSpy done(m_commands.get(), &TaskCommands::done);
    m_actions->move(ids("b"), QStringLiteral("garden"));
    QCOMPARE(outline(), QStringLiteral("a d e"));
    QCOMPARE(task("c").listId, QStringLiteral("garden"));
    QCOMPARE(task("c").parentId, QStringLiteral("b"));
    QCOMPARE(done.first().first().toString(), QStringLiteral("Moved: b, to Garden"));
    m_actions->move(ids("c"), {});
    QVERIFY(task("c").parentId.isEmpty());
    QCOMPARE(outline(), QStringLiteral("a d e c"));
}

void TaskActionsTest::shouldDoWhatAPlaceMeans_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<TaskFields>("changed");
    QTest::newRow("list") << Kind::List << QStringLiteral("garden") << TaskFields(TaskField::List);
    QTest::newRow("today") << Kind::Today << QString() << TaskFields(TaskField::Due);
    QTest::newRow("tag") << Kind::Tag << QStringLiteral("errand") << TaskFields(TaskField::Tags);
    QTest::newRow("trash") << Kind::Trash << QString() << TaskFields(TaskField::Trashed);
    QTest::newRow("completed") << Kind::Completed << QString() << TaskFields(TaskField::Completed);
    QTest::newRow("upcoming") << Kind::Upcoming << QString() << TaskFields();
}

void TaskActionsTest::shouldDoWhatAPlaceMeans()
{
    QFETCH(Kind, kind);
    QFETCH(QString, key);
    const Task before = task("a");
    m_actions->give(ids("a"), {kind, key});
    QFETCH(TaskFields, changed);
    QCOMPARE(differences(before, task("a")) & ~TaskFields(TaskField::Position), changed);
}

void TaskActionsTest::shouldKeepTheTimeOfADay()
{
    Task timed = task("a");
    timed.due = {QDate(2026, 11, 20), QTime(9, 30), "Europe/Berlin"};
    m_repository->change(timed);
    m_actions->schedule(ids("a"), QDate(2026, 12, 1));
    QCOMPARE(task("a").due, (Due{QDate(2026, 12, 1), QTime(9, 30), "Europe/Berlin"}));
    m_actions->schedule(ids("a"), QDate());
    QCOMPARE(task("a").due, Due());
}

void TaskActionsTest::shouldSetTheDueDateOfSeveral()
{
    const Due morning{QDate(2026, 11, 20), QTime(9, 30), {}};
    const QDate day(2026, 12, 1);
    Task timed = task("a");
    timed.due = morning;
    timed.reminders = {10};
    m_repository->change(timed);
    QCOMPARE(m_actions->commonDue(ids("a b")), Due());
    m_actions->setDue(ids("a b"), {day, std::nullopt, {}}); // a day is all that was chosen
    QCOMPARE(task("a").due, (Due{day, morning.time, {}}));
    QCOMPARE(task("b").due, (Due{day, std::nullopt, {}}));
    m_actions->setDue(ids("a b"), morning);
    QCOMPARE(m_actions->commonDue(ids("a b")), morning);
    m_actions->setDue(ids("a b"), {day, std::nullopt, {}}); // the time was taken away
    QCOMPARE(m_actions->commonDue(ids("a b")), (Due{day, std::nullopt, {}}));
    m_actions->setDue(ids("a b"), {});
    QVERIFY(!task("a").due.isSet() && !task("b").due.isSet());
    QVERIFY(task("a").reminders.isEmpty());
    m_commands->undo();
    QCOMPARE(task("a").reminders, QList<int>{10});
}

void TaskActionsTest::shouldRestoreFromTheTrash()
{
    m_actions->remove(ids("b"));
    QVERIFY(task("b").trashed && task("c").trashed);
    m_model->show({Kind::Trash, {}}, {});
    QVERIFY(m_actions->inTrash());
    m_actions->restore(ids("b"));
    QVERIFY(!task("b").trashed && !task("c").trashed);
    m_actions->remove(ids("b"));
    m_actions->remove(ids("b")); // for good
    QVERIFY(!m_repository->find(QStringLiteral("b")) && !m_repository->find(QStringLiteral("c")));
    m_commands->undo();
    QVERIFY(task("b").trashed);
}

void TaskActionsTest::shouldOfferWhatTheServerStores()
{
    const auto submenus = [&] {
        QMenu menu;
        TaskMenus::fill(&menu, *m_actions, ids("a"));
        return menu.findChildren<QMenu *>().size();
    };
    QCOMPARE(submenus(), 4);
    m_repository->setFields(BaseTaskFields | TaskField::Priority);
    QCOMPARE(submenus(), 1);
    QMenu priorities;
    TaskMenus::fillPriorities(&priorities, *m_actions, ids("a"));
    priorities.actions().constFirst()->trigger();
    QCOMPARE(task("a").priority, 1);
}

QTEST_MAIN(TaskActionsTest)
#include "tst_taskactions.moc"
