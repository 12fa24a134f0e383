// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/taskstore.h"

#include "app/server/storage/userstore.h"
#include "tests/support/fakeclock.h"

#include <QTest>
#include <QUuid>

using namespace Latchkey;
using namespace Latchkey::Backend;
using namespace std::chrono_literals;

namespace {

using Outcome = Written<TaskRow>::Outcome;

TaskChange titled(const QString &title)
{
    TaskChange content;
    content.title = title;
    return content;
}

TaskChange completing(bool completed)
{
    TaskChange change;
    change.completed = completed;
    return change;
}

} // namespace

class TaskStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldKeepWhatItWasGiven_data();
    void shouldKeepWhatItWasGiven();
    void shouldListInTheOrderOfCreation();
    void shouldChangeOnlyWhatIsSaid();
    void shouldTellAnEmptyDescriptionFromNone();
    void shouldRemoveOnce();
    void shouldNotReachAnotherUsersTask();

private:
    TaskRow make(const TaskChange &content)
    {
        return *m_tasks->create(m_ada, QUuid::createUuid().toString(QUuid::WithoutBraces), content)->row;
    }
    std::optional<TaskRow> find(const TaskRow &task) { return *m_tasks->find(m_ada, task.id); }

    Test::FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    std::optional<ChangeLog> m_log;
    std::optional<TaskStore> m_tasks;
    qint64 m_ada = 0;
    qint64 m_bob = 0;
};

void TaskStoreTest::init()
{
    m_tasks.reset();
    m_database = Database::open(QStringLiteral(":memory:")).value();
    m_log.emplace(*m_database, m_clock);
    m_tasks.emplace(*m_database, m_clock, *m_log);
    UserStore users(*m_database, m_clock);
    m_ada = users.create(QStringLiteral("ada"), QStringLiteral("ada@example.org"), "h")->id;
    m_bob = users.create(QStringLiteral("bob"), QStringLiteral("bob@example.org"), "h")->id;
}

void TaskStoreTest::shouldKeepWhatItWasGiven_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << QStringLiteral("milk");
    QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE tasks; --");
    QTest::newRow("other scripts") << QStringLiteral("牛乳 молоко חלב 🥛");
    QTest::newRow("line breaks") << QStringLiteral("a\r\nb\tc");
}

void TaskStoreTest::shouldKeepWhatItWasGiven()
{
    QFETCH(QString, title);
    TaskChange content = titled(title);
    content.description = title;
    content.completed = true;
    const auto found = find(make(content));
    QVERIFY(found);
    QCOMPARE(found->title, title);
    QCOMPARE(found->description, title);
    QCOMPARE(found->completed, true);
    QCOMPARE(found->createdAt, m_clock.wallNow().toMSecsSinceEpoch());
    QCOMPARE(found->updatedAt, found->createdAt);
    QCOMPARE(found->completedAt, found->createdAt);
}

void TaskStoreTest::shouldListInTheOrderOfCreation()
{
    QVERIFY(m_tasks->list(m_ada)->isEmpty());
    for (const char *title : {"c", "a", "b"})
        make(titled(QLatin1String(title)));
    const auto list = m_tasks->list(m_ada);
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->at(0).title + list->at(1).title + list->at(2).title, QStringLiteral("cab"));
}

void TaskStoreTest::shouldChangeOnlyWhatIsSaid()
{
    TaskChange content = titled(QStringLiteral("milk"));
    content.description = QStringLiteral("two");
    const TaskRow created = make(content);
    m_clock.advance(5s);
    const auto done = m_tasks->change(m_ada, created.uid, {}, completing(true))->row;
    QVERIFY(done);
    QCOMPARE(done->title, QStringLiteral("milk"));
    QCOMPARE(done->description, QStringLiteral("two"));
    QCOMPARE(done->completed, true);
    QCOMPARE(done->updatedAt, created.updatedAt + 5000);
    QCOMPARE(done->createdAt, created.createdAt);
    QVERIFY(done->version > created.version);
    m_clock.advance(5s);
    const auto renamed = m_tasks->change(m_ada, created.uid, {}, titled(QStringLiteral("oat milk")))->row;
    QCOMPARE(renamed->title, QStringLiteral("oat milk"));
    QCOMPARE(renamed->completed, true);
    QCOMPARE(renamed->completedAt, done->completedAt);
    QCOMPARE(find(created)->title, QStringLiteral("oat milk"));
    QVERIFY(!m_tasks->change(m_ada, created.uid, {}, completing(false))->row->completedAt);
    QCOMPARE(m_tasks->change(m_ada, QStringLiteral("unknown"), {}, completing(true))->outcome, Outcome::Missing);
}

void TaskStoreTest::shouldTellAnEmptyDescriptionFromNone()
{
    const TaskRow task = make(titled(QStringLiteral("milk")));
    QVERIFY(find(task)->description.isNull());
    TaskChange change;
    change.description = QStringLiteral("");
    QVERIFY(m_tasks->change(m_ada, task.uid, {}, change));
    const QString empty = find(task)->description;
    QVERIFY(empty.isEmpty() && !empty.isNull());
    change.description = QString();
    QVERIFY(m_tasks->change(m_ada, task.uid, {}, change));
    QVERIFY(find(task)->description.isNull());
}

void TaskStoreTest::shouldRemoveOnce()
{
    const TaskRow task = make(titled(QStringLiteral("milk")));
    QCOMPARE(m_tasks->remove(m_ada, task.uid, {})->outcome, Outcome::Done);
    QCOMPARE(m_tasks->remove(m_ada, task.uid, {})->outcome, Outcome::Missing);
    QVERIFY(!find(task));
}

void TaskStoreTest::shouldNotReachAnotherUsersTask()
{
    const TaskRow task = make(titled(QStringLiteral("milk")));
    QVERIFY(m_tasks->list(m_bob)->isEmpty());
    QVERIFY(m_tasks->changed(m_bob, 0, 1000)->isEmpty());
    QVERIFY(!*m_tasks->find(m_bob, task.id));
    QVERIFY(!*m_tasks->find(m_bob, task.uid));
    QCOMPARE(m_tasks->change(m_bob, task.uid, {}, completing(true))->outcome, Outcome::Missing);
    QCOMPARE(m_tasks->remove(m_bob, task.uid, {})->outcome, Outcome::Missing);
    QVERIFY(m_tasks->leaveList(m_bob, task.uid));
    QCOMPARE(m_tasks->create(m_bob, task.uid, titled(QStringLiteral("his own")))->outcome, Outcome::Done);
    QCOMPARE(find(task)->title, QStringLiteral("milk"));
    QCOMPARE(find(task)->version, task.version);
}

QTEST_GUILESS_MAIN(TaskStoreTest)
#include "tst_taskstore.moc"
