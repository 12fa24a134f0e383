// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/taskstore.h"

#include "app/server/storage/userstore.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;
using namespace std::chrono_literals;

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
    Test::FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    std::optional<TaskStore> m_tasks;
    qint64 m_ada = 0;
    qint64 m_bob = 0;
};

void TaskStoreTest::init()
{
    m_tasks.reset();
    m_database = Database::open(QStringLiteral(":memory:")).value();
    m_tasks.emplace(*m_database, m_clock);
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
    const auto created = m_tasks->create(m_ada, title, title, true);
    QVERIFY(created);
    const auto found = m_tasks->find(m_ada, created->id);
    QVERIFY(found && *found);
    QCOMPARE((*found)->title, title);
    QCOMPARE((*found)->description, title);
    QCOMPARE((*found)->completed, true);
    QCOMPARE((*found)->createdAt, m_clock.wallNow().toMSecsSinceEpoch());
    QCOMPARE((*found)->updatedAt, (*found)->createdAt);
}

void TaskStoreTest::shouldListInTheOrderOfCreation()
{
    QVERIFY(m_tasks->list(m_ada)->isEmpty());
    for (const char *title : {"c", "a", "b"})
        QVERIFY(m_tasks->create(m_ada, QLatin1String(title), QString(), false));
    const auto list = m_tasks->list(m_ada);
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->at(0).title + list->at(1).title + list->at(2).title, QStringLiteral("cab"));
}

void TaskStoreTest::shouldChangeOnlyWhatIsSaid()
{
    const auto created = m_tasks->create(m_ada, QStringLiteral("milk"), QStringLiteral("two"), false);
    m_clock.advance(5s);
    const auto done = m_tasks->change(m_ada, created->id, {{}, {}, true});
    QVERIFY(done && *done);
    QCOMPARE((*done)->title, QStringLiteral("milk"));
    QCOMPARE((*done)->description, QStringLiteral("two"));
    QCOMPARE((*done)->completed, true);
    QCOMPARE((*done)->updatedAt, created->updatedAt + 5000);
    QCOMPARE((*done)->createdAt, created->createdAt);
    const auto renamed = m_tasks->change(m_ada, created->id, {QStringLiteral("oat milk"), {}, {}});
    QCOMPARE((*renamed)->title, QStringLiteral("oat milk"));
    QCOMPARE((*renamed)->completed, true);
    QCOMPARE((*m_tasks->find(m_ada, created->id))->title, QStringLiteral("oat milk"));
    QVERIFY(!*m_tasks->change(m_ada, created->id + 1, {{}, {}, true}));
}

void TaskStoreTest::shouldTellAnEmptyDescriptionFromNone()
{
    const qint64 id = m_tasks->create(m_ada, QStringLiteral("milk"), QString(), false)->id;
    QVERIFY((*m_tasks->find(m_ada, id))->description.isNull());
    QVERIFY(m_tasks->change(m_ada, id, {{}, QStringLiteral(""), {}}));
    const QString empty = (*m_tasks->find(m_ada, id))->description;
    QVERIFY(empty.isEmpty() && !empty.isNull());
    QVERIFY(m_tasks->change(m_ada, id, {{}, QString(), {}}));
    QVERIFY((*m_tasks->find(m_ada, id))->description.isNull());
}

void TaskStoreTest::shouldRemoveOnce()
{
    const qint64 id = m_tasks->create(m_ada, QStringLiteral("milk"), QString(), false)->id;
    QCOMPARE(m_tasks->remove(m_ada, id).value(), true);
    QCOMPARE(m_tasks->remove(m_ada, id).value(), false);
    QVERIFY(!*m_tasks->find(m_ada, id));
}

void TaskStoreTest::shouldNotReachAnotherUsersTask()
{
    const qint64 id = m_tasks->create(m_ada, QStringLiteral("milk"), QString(), false)->id;
    QVERIFY(m_tasks->list(m_bob)->isEmpty());
    QVERIFY(!*m_tasks->find(m_bob, id));
    QVERIFY(!*m_tasks->change(m_bob, id, {QStringLiteral("mine"), {}, true}));
    QCOMPARE(m_tasks->remove(m_bob, id).value(), false);
    QCOMPARE((*m_tasks->find(m_ada, id))->title, QStringLiteral("milk"));
}

QTEST_GUILESS_MAIN(TaskStoreTest)
#include "tst_taskstore.moc"
