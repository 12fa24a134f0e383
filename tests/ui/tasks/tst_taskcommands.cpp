// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"
#include "ui/tasks/taskcommands.h"

#include "core/base/error.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;
using Test::FakeTaskRepository;

class TaskCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldCompleteAtOnceAndUndo();
    void shouldRemoveOnlyWhenUndoHasPassed();
    void shouldBringARemovedTaskBackAsItWas();
    void shouldCarryOutTheRemovalBeforeTheNextCommand();
    void shouldCarryOutTheRemovalOnCommit();
    void shouldTellWhatFailed();
    void shouldHaveNothingToUndoAtFirst();

private:
    [[nodiscard]] Task task(const char *id) const { return *m_repository->find(QLatin1String(id)); }

    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<FakeTaskRepository> m_repository;
    std::unique_ptr<TaskCommands> m_commands;
};

void TaskCommandsTest::init()
{
    m_clock = std::make_unique<Test::FakeClock>();
    m_repository = std::make_unique<FakeTaskRepository>();
    m_repository->load(FakeTaskRepository::sample(4));
    m_commands = std::make_unique<TaskCommands>(*m_repository, *m_clock);
}

void TaskCommandsTest::cleanup()
{
    m_commands.reset();
    m_repository.reset();
}

void TaskCommandsTest::shouldCompleteAtOnceAndUndo()
{
    QSignalSpy offered(m_commands.get(), &TaskCommands::undoOffered);
    m_commands->setCompleted(task("1"), true);
    QVERIFY(task("1").completed);
    QVERIFY(offered.first().first().toString().contains(QLatin1String("Task 1")));
    QVERIFY(m_commands->undo());
    QVERIFY(!task("1").completed);
    QVERIFY(!m_commands->undo());
}

void TaskCommandsTest::shouldRemoveOnlyWhenUndoHasPassed()
{
    QSignalSpy hidden(m_commands.get(), &TaskCommands::hiddenChanged);
    QSignalSpy withdrawn(m_commands.get(), &TaskCommands::undoWithdrawn);
    m_commands->remove(task("1"));
    QCOMPARE(hidden.size(), 1);
    m_clock->advance(TaskCommands::UndoTime - 1ms);
    QVERIFY(m_repository->find(QStringLiteral("1")));
    m_clock->advance(1ms);
    QVERIFY(!m_repository->find(QStringLiteral("1")));
    QCOMPARE(withdrawn.size(), 1);
}

void TaskCommandsTest::shouldBringARemovedTaskBackAsItWas()
{
    const Task before = task("2");
    QSignalSpy hidden(m_commands.get(), &TaskCommands::hiddenChanged);
    m_commands->remove(before);
    QVERIFY(m_commands->undo());
    m_clock->advance(1h);
    QCOMPARE(task("2"), before);
    QCOMPARE(hidden.last(), QVariantList({QStringLiteral("2"), false}));
}

void TaskCommandsTest::shouldCarryOutTheRemovalBeforeTheNextCommand()
{
    m_commands->remove(task("1"));
    m_commands->remove(task("2"));
    QVERIFY(!m_repository->find(QStringLiteral("1")));
    QVERIFY(m_repository->find(QStringLiteral("2")));
    m_clock->advance(TaskCommands::UndoTime);
    QVERIFY(!m_repository->find(QStringLiteral("2")));
}

void TaskCommandsTest::shouldCarryOutTheRemovalOnCommit()
{
    m_commands->remove(task("1"));
    m_commands->commit();
    QVERIFY(!m_repository->find(QStringLiteral("1")));
    QVERIFY(!m_commands->undo());
}

void TaskCommandsTest::shouldTellWhatFailed()
{
    QSignalSpy failed(m_commands.get(), &TaskCommands::failed);
    const Task gone = task("1");
    QVERIFY(m_repository->remove(QStringLiteral("1")));
    m_commands->setCompleted(gone, true);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_commands->undo());
}

void TaskCommandsTest::shouldHaveNothingToUndoAtFirst()
{
    QVERIFY(!m_commands->undo());
}

QTEST_GUILESS_MAIN(TaskCommandsTest)
#include "tst_taskcommands.moc"
