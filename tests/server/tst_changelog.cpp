// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/donekeys.h"
#include "app/server/storage/liststore.h"
#include "app/server/storage/userstore.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <set>
#include <thread>

using namespace Latchkey;
using namespace Latchkey::Backend;
using namespace std::chrono_literals;

namespace {

using Outcome = Written<TaskRow>::Outcome;

/// One connection, and what works on it.
struct Connection
{
    explicit Connection(const QString &file)
        : database(Database::open(file).value())
        , log(*database, clock)
        , keys(*database, clock)
        , tasks(*database, clock, log)
        , lists(*database, clock, log, tasks)
    {
    }

    Test::FakeClock clock;
    std::unique_ptr<Database> database;
    ChangeLog log;
    DoneKeys keys;
    TaskStore tasks;
    ListStore lists;
};

TaskChange titled(const QString &title)
{
    TaskChange content;
    content.title = title;
    return content;
}

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

class ChangeLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldCountForEachUser();
    void shouldNotLoseAChangeOfTwoConnections();
    void shouldCarryOutAKeyOnceOverTwoConnections();
    void shouldRollBackAPartAlone();
    void shouldForgetKeysAfterATime();

private:
    QTemporaryDir m_directory;
    QString m_file;
    qint64 m_ada = 0;
    qint64 m_bob = 0;
};

void ChangeLogTest::init()
{
    m_file = m_directory.filePath(newUid());
    Connection first(m_file);
    UserStore users(*first.database, first.clock);
    m_ada = users.create(QStringLiteral("ada"), QStringLiteral("ada@example.org"), "h")->id;
    m_bob = users.create(QStringLiteral("bob"), QStringLiteral("bob@example.org"), "h")->id;
}

void ChangeLogTest::shouldCountForEachUser()
{
    Connection one(m_file);
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(one.tasks.create(m_ada, newUid(), titled(QStringLiteral("a")))->row->version, i);
    QCOMPARE(one.tasks.create(m_bob, newUid(), titled(QStringLiteral("b")))->row->version, 1);
    QCOMPARE(one.log.extent(m_ada)->newest, 3);
    QCOMPARE(one.log.extent(m_bob)->newest, 1);
    QVERIFY(!one.log.identity()->isEmpty());
    QCOMPARE(Connection(m_file).log.identity().value(), one.log.identity().value());
    QVERIFY(Connection(QStringLiteral(":memory:")).log.identity().value() != one.log.identity().value());
}

void ChangeLogTest::shouldNotLoseAChangeOfTwoConnections()
{
    constexpr int Rounds = 30;
    const QString shared = newUid();
    QVERIFY(Connection(m_file).tasks.create(m_ada, shared, titled(QStringLiteral("shared"))));
    // Each makes tasks of its own, and counts up in the same one, but only from what it has seen.
    const auto work = [&](int &counted, QString &failure) {
        Connection mine(m_file);
        for (int i = 0; i < Rounds; ++i) {
            const auto seen = mine.tasks.find(m_ada, shared);
            const auto made = mine.tasks.create(m_ada, newUid(), titled(QStringLiteral("own")));
            if (!seen || !made) {
                failure = (seen ? made.error() : seen.error()).detail;
                return;
            }
            TaskChange change;
            change.position = QString::number((*seen)->position.toInt() + 1);
            const auto written = mine.tasks.change(m_ada, shared, (*seen)->version, change);
            if (!written)
                failure = written.error().detail;
            else if (written->outcome == Outcome::Done)
                ++counted;
        }
    };
    int counts[2] = {};
    QString failures[2];
    std::thread other([&] { work(counts[0], failures[0]); });
    work(counts[1], failures[1]);
    other.join();
    QCOMPARE(failures[0] + failures[1], QString());
    Connection after(m_file);
    const auto all = after.tasks.changed(m_ada, 0, after.log.extent(m_ada)->newest);
    QCOMPARE(all->size(), 2 * Rounds + 1);
    std::set<qint64> versions;
    for (const TaskRow &task : *all)
        versions.insert(task.version);
    QCOMPARE(versions.size(), std::size_t(2 * Rounds + 1));
    QCOMPARE((*after.tasks.find(m_ada, shared))->position.toInt(), counts[0] + counts[1]);
    QCOMPARE(after.log.extent(m_ada)->newest, 1 + 2 * Rounds + counts[0] + counts[1]);
}

void ChangeLogTest::shouldCarryOutAKeyOnceOverTwoConnections()
{
    constexpr int Rounds = 20;
    const auto work = [&](int &done) {
        Connection mine(m_file);
        for (int i = 0; i < Rounds; ++i) {
            const QString uid = newUid();
            const auto written = mine.keys.once(m_ada, QString::number(i), {RecordKind::Task, uid}, mine.tasks, [&] {
                return mine.tasks.create(m_ada, uid, titled(QStringLiteral("once")));
            });
            if (written && written->outcome == Outcome::Done)
                ++done;
        }
    };
    int done[2] = {};
    std::thread other([&] { work(done[0]); });
    work(done[1]);
    other.join();
    QCOMPARE(done[0] + done[1], Rounds);
    QCOMPARE(Connection(m_file).tasks.list(m_ada)->size(), Rounds);
}

void ChangeLogTest::shouldRollBackAPartAlone()
{
    Connection one(m_file);
    const auto whole = one.database->transact([&]() -> Result<void> {
        static_cast<void>(one.tasks.create(m_ada, newUid(), titled(QStringLiteral("kept"))));
        const auto part = one.database->transact([&]() -> Result<void> {
            static_cast<void>(one.tasks.create(m_ada, newUid(), titled(QStringLiteral("lost"))));
            return fail(Error::Kind::Cancelled);
        });
        return part ? fail(Error::Kind::Storage) : Result<void>();
    });
    QVERIFY(whole);
    const auto tasks = Connection(m_file).tasks.list(m_ada);
    QCOMPARE(tasks->size(), 1);
    QCOMPARE(tasks->at(0).title, QStringLiteral("kept"));
    QCOMPARE(one.log.extent(m_ada)->newest, 1);
}

void ChangeLogTest::shouldForgetKeysAfterATime()
{
    Connection one(m_file);
    const auto make = [&] {
        const QString uid = newUid();
        return one.keys
            .once(m_ada, QStringLiteral("k"), {RecordKind::Task, uid}, one.tasks,
                  [&] { return one.tasks.create(m_ada, uid, titled(QStringLiteral("t"))); })
            ->outcome;
    };
    QCOMPARE(make(), Outcome::Done);
    one.clock.advance(DoneKeys::Memory - 1h);
    QVERIFY(one.keys.prune());
    QCOMPARE(make(), Outcome::Repeated);
    one.clock.advance(2h);
    QVERIFY(one.keys.prune());
    QCOMPARE(make(), Outcome::Done);
}

QTEST_GUILESS_MAIN(ChangeLogTest)
#include "tst_changelog.moc"
