// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketaskrepository.h"
#include "ui/tasks/taskcommands.h"
#include "ui/tasks/taskedits.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Latchkey;
using Test::FakeTaskRepository;

class TaskCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldUndoAndRedo_data();
    void shouldUndoAndRedo();
    void shouldNameWhatWasDone();
    void shouldUndoOneAfterTheOther();
    void shouldForgetWhatWasUndoneWhenSomethingElseIsDone();
    void shouldUndoAcrossAChangeFromElsewhere();
    void shouldRememberQuietlyWhatOthersMake();
    void shouldNotRememberWhatChangesNothing();
    void shouldTellWhatFailed();
    void shouldDropWhatCannotBeUndone();

private:
    [[nodiscard]] Task task(const char *id) const { return *m_repository->find(QLatin1String(id)); }
    [[nodiscard]] QList<Task> some() const { return {task("1"), task("2")}; }
    [[nodiscard]] QList<TaskDraft> drafts() const;
    [[nodiscard]] TaskEdit completing(const char *id) const;

    std::unique_ptr<FakeTaskRepository> m_repository;
    std::unique_ptr<TaskCommands> m_commands;
};

namespace {
const QDateTime Now(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);

using MakeEdit = std::function<TaskEdit(const QList<Task> &tasks, const QList<Task> &all)>;
} // namespace

void TaskCommandsTest::init()
{
    m_repository = std::make_unique<FakeTaskRepository>();
    QList<Task> tasks = FakeTaskRepository::sample(5); // 4 is done
    tasks[2].parentId = QStringLiteral("1");
    TaskList list;
    list.id = QStringLiteral("garden");
    list.name = QStringLiteral("Garden");
    m_repository->setLists({list});
    m_repository->load(tasks);
    m_commands = std::make_unique<TaskCommands>(*m_repository);
}

void TaskCommandsTest::cleanup()
{
    m_commands.reset();
    m_repository.reset();
}

QList<TaskDraft> TaskCommandsTest::drafts() const
{
    QList<Task> tasks = m_repository->tasks();
    std::sort(tasks.begin(), tasks.end(), [](const Task &a, const Task &b) { return a.id < b.id; });
    return {tasks.cbegin(), tasks.cend()};
}

TaskEdit TaskCommandsTest::completing(const char *id) const
{
    return TaskEdits::completed({task(id)}, m_repository->tasks(), true, Now, QTimeZone::utc());
}

void TaskCommandsTest::shouldUndoAndRedo_data()
{
    QTest::addColumn<MakeEdit>("make");
    const auto row = [](const char *name, MakeEdit make) { QTest::newRow(name) << std::move(make); };
    row("complete", [](const auto &tasks, const auto &all) {
        return TaskEdits::completed(tasks, all, true, Now, QTimeZone::utc());
    });
    row("to the trash",
        [](const auto &tasks, const auto &all) { return TaskEdits::removed(tasks, all, AllTaskFields); });
    row("delete, with a step",
        [](const auto &tasks, const auto &all) { return TaskEdits::removed(tasks, all, BaseTaskFields); });
    row("prioritise", [](const auto &tasks, const auto &) { return TaskEdits::prioritised(tasks, 2); });
    row("reschedule", [](const auto &tasks, const auto &) { return TaskEdits::scheduled(tasks, QDate(2026, 11, 26)); });
    row("move", [](const auto &tasks, const auto &all) {
        return TaskEdits::moved(tasks, all, QStringLiteral("garden"), QStringLiteral("Garden"));
    });
    row("tag",
        [](const auto &tasks, const auto &) { return TaskEdits::tagged(tasks, QStringLiteral("errand"), true); });
}

void TaskCommandsTest::shouldUndoAndRedo()
{
    QFETCH(MakeEdit, make);
    const QList<TaskDraft> before = drafts();
    QSignalSpy done(m_commands.get(), &TaskCommands::done);
    QSignalSpy undone(m_commands.get(), &TaskCommands::undone);
    m_commands->make(make(some(), m_repository->tasks()));
    const QList<TaskDraft> after = drafts();
    QVERIFY(after != before);
    m_commands->undo();
    QCOMPARE(drafts(), before);
    m_commands->redo();
    QCOMPARE(drafts(), after);
    m_commands->undo();
    QCOMPARE(drafts(), before);
    QCOMPARE(done.size(), 2);
    QCOMPARE(undone.size(), 2);
}

void TaskCommandsTest::shouldNameWhatWasDone()
{
    QSignalSpy done(m_commands.get(), &TaskCommands::done);
    m_commands->make(completing("1"));
    QCOMPARE(done.takeFirst().first().toString(), QStringLiteral("Done: Task 1"));
    m_commands->make(TaskEdits::removed(some(), m_repository->tasks(), AllTaskFields));
    QCOMPARE(done.takeFirst().first().toString(), QStringLiteral("2 tasks in the trash"));
    QCOMPARE(m_commands->stack().undoText(), QStringLiteral("2 tasks in the trash"));
}

void TaskCommandsTest::shouldUndoOneAfterTheOther()
{
    m_commands->make(completing("1"));
    m_commands->make(completing("2"));
    m_commands->undo();
    QVERIFY(task("1").completed);
    QVERIFY(!task("2").completed);
    m_commands->undo();
    QVERIFY(!task("1").completed);
    m_commands->undo();
}

void TaskCommandsTest::shouldForgetWhatWasUndoneWhenSomethingElseIsDone()
{
    m_commands->make(completing("1"));
    m_commands->undo();
    m_commands->make(completing("2"));
    QVERIFY(!m_commands->stack().canRedo());
    m_commands->redo();
    QVERIFY(!task("1").completed);
}

void TaskCommandsTest::shouldUndoAcrossAChangeFromElsewhere()
{
    m_commands->make(completing("1"));
    Task other = task("1");
    other.title = QStringLiteral("Renamed elsewhere");
    m_repository->change(other);
    m_repository->confirmAll();
    m_commands->undo();
    QVERIFY(!task("1").completed);
    QCOMPARE(task("1").title, QStringLiteral("Renamed elsewhere"));
}

void TaskCommandsTest::shouldRememberQuietlyWhatOthersMake()
{
    QSignalSpy done(m_commands.get(), &TaskCommands::done);
    QVERIFY(m_commands->apply(QStringLiteral("Title changed"), completing("1").changes));
    QCOMPARE(done.size(), 0);
    m_commands->undo();
    QVERIFY(!task("1").completed);
}

void TaskCommandsTest::shouldNotRememberWhatChangesNothing()
{
    QSignalSpy done(m_commands.get(), &TaskCommands::done);
    m_commands->make(TaskEdits::prioritised(some(), NoPriority));
    QVERIFY(!m_commands->stack().canUndo());
    QCOMPARE(done.size(), 0);
}

void TaskCommandsTest::shouldTellWhatFailed()
{
    QSignalSpy failed(m_commands.get(), &TaskCommands::failed);
    const TaskEdit edit = completing("1");
    QVERIFY(m_repository->remove(QStringLiteral("1")));
    m_commands->make(edit);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_commands->stack().canUndo());
}

void TaskCommandsTest::shouldDropWhatCannotBeUndone()
{
    QSignalSpy failed(m_commands.get(), &TaskCommands::failed);
    QSignalSpy undone(m_commands.get(), &TaskCommands::undone);
    m_commands->make(completing("1"));
    m_repository->failNext(Error(Error::Kind::Storage));
    m_commands->undo();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(undone.size(), 0);
    QVERIFY(!m_commands->stack().canUndo());
    QVERIFY(task("1").completed);
}

QTEST_MAIN(TaskCommandsTest)
#include "tst_taskcommands.moc"
