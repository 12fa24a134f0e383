// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/repositoryrig.h"
#include "tests/support/secretscan.h"

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Method = HttpRequest::Method;
using Standing = SyncedTaskRepository::Standing;
using Sync = TaskRepository::Sync;

/// Whose tasks they are, what is said of how they stand, and what becomes of them when the session or the store go.
class SyncedTaskRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<RepositoryRig>(); }
    void cleanup() { m_rig.reset(); }
    void shouldFetchTheListOnceSignedIn();
    void shouldShowANewTaskAtOnceAndKeepItsId();
    void shouldRefuseWhatCannotBeStored();
    void shouldNotKnowTasksThatAreNotThere();
    void shouldUndoWhatWasDone();
    void shouldKeepFiltersHereOnly();
    void shouldRenewWhatTheServerHas();
    void shouldNotRenewWhatIsHereOnly();
    void shouldTellManyChangesAtOnce();
    void shouldTellWhatIsDoneBitByBitAtItsEnd();
    void shouldShowTheFirstOfALongStoreWhileItIsRead();
    void s1_shouldKeepChangesWhileTheSessionIsOver();
    void s1_shouldKeepChangesOverARestart();
    void shouldTryAgainLater();
    void shouldTryAgainAtOnceWhenTheSessionIsWellAgain();
    void shouldTryAgainAtOnceWhenAsked();
    void shouldWaitAsLongAsTheServerAsks();
    void shouldDropEverythingAtSignOut();
    void s2_shouldSendNothingForSomebodyElse();
    void s2_shouldShowNothingOfSomebodyElseAfterARestart();
    void shouldIgnoreAnswersFromBeforeASignOut();
    void shouldTellHowItStands();
    void shouldRememberWhenItLastSucceeded();
    void shouldHaveNothingWithoutAStore();
    void shouldMakeNothingThatCannotBeKept();
    void shouldComeToRest();

private:
    std::unique_ptr<RepositoryRig> m_rig;
};

void SyncedTaskRepositoryTest::shouldFetchTheListOnceSignedIn()
{
    m_rig->server.put(Milk);
    m_rig->tasks->refresh();
    QCOMPARE(m_rig->tasks->sync(), Sync::Waiting);
    QVERIFY(m_rig->transport.sent().isEmpty());
    QSignalSpy reset(m_rig->tasks.get(), &TaskRepository::reset);
    m_rig->signIn();
    QCOMPARE(m_rig->titles(), QStringList{Milk});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_rig->tasks->sync(), Sync::Idle);
}

void SyncedTaskRepositoryTest::shouldShowANewTaskAtOnceAndKeepItsId()
{
    m_rig->signIn();
    QSignalSpy added(m_rig->tasks.get(), &TaskRepository::taskAdded);
    QSignalSpy changed(m_rig->tasks.get(), &TaskRepository::taskChanged);
    const Result<QString> id = m_rig->tasks->add(draftOf(Milk));
    QVERIFY(id.has_value());
    QCOMPARE(added.size(), 1);
    QVERIFY(added.first().first().value<Task>().pending);
    QVERIFY(m_rig->server.log().isEmpty());
    m_rig->settle();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_rig->only().id, *id);
    QVERIFY(!m_rig->only().pending);
    QCOMPARE(m_rig->server.log(), words("POST"));
}

void SyncedTaskRepositoryTest::shouldRefuseWhatCannotBeStored()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    const QString id = m_rig->only().id;
    TaskPatch urgent;
    urgent.priority = HighestPriority;
    QCOMPARE(m_rig->tasks->fields(), BaseTaskFields);
    QCOMPARE(m_rig->tasks->add(draftOf({})).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(m_rig->tasks->edit(id, titled(QString(256, QLatin1Char('x')))).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(m_rig->tasks->edit(id, urgent).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(m_rig->titles(), QStringList{Milk});
    QCOMPARE(m_rig->tasks->sync(), Sync::Idle);
}

void SyncedTaskRepositoryTest::shouldNotKnowTasksThatAreNotThere()
{
    m_rig->signIn();
    QCOMPARE(m_rig->tasks->edit(QStringLiteral("9"), done()).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_rig->tasks->remove(QStringLiteral("9")).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_rig->tasks->resolve(QStringLiteral("9"), Resolution::Mine).error().kind, Error::Kind::NotFound);
}

void SyncedTaskRepositoryTest::shouldUndoWhatWasDone()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    const QString id = m_rig->only().id;
    const Result<Changes> undo = m_rig->tasks->apply({EditTask{id, titled(Bread)}, AddTask{newId(), draftOf(Tea)}});
    QVERIFY(undo.has_value());
    m_rig->settle();
    QCOMPARE(m_rig->server.titles(), QStringList({Bread, Tea}));
    const Result<Changes> redo = m_rig->tasks->apply(*undo);
    QVERIFY(redo.has_value());
    m_rig->settle();
    QCOMPARE(m_rig->server.titles(), QStringList{Milk});
    QVERIFY(m_rig->tasks->apply(*redo).has_value());
    m_rig->settle();
    QCOMPARE(m_rig->server.titles(), QStringList({Bread, Tea}));
    QCOMPARE(m_rig->titles(), QStringList({Bread, Tea}));
}

/// Nobody is asked about them, also where the server can keep nothing but titles; a row of another version is passed
/// over and stays.
void SyncedTaskRepositoryTest::shouldKeepFiltersHereOnly()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("cache"));
    m_rig->restart(file);
    m_rig->signIn();
    QSignalSpy changed(m_rig->tasks.get(), &TaskRepository::filtersChanged);
    const SavedFilter urgent{newId(), QStringLiteral("Zebra"), QStringLiteral("p1 & search: quagga"), {}};
    const Result<Changes> undo = m_rig->tasks->apply({PutFilter{urgent}});
    QVERIFY(undo.has_value());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_rig->tasks->status().waiting, 0);
    m_rig->settle();
    QVERIFY(m_rig->server.log().filter(QStringLiteral("POST")).isEmpty());
    QCOMPARE(SecretScan({"Zebra", "quagga"}).filesIn(directory.path()), QStringList());
    {
        const SealedStore::Opened other = SealedStore::open(file, m_rig->key);
        QVERIFY((*other)->write(StoreBatch().put(KeptFilters, newId(), QByteArray("\x7f newer"))));
    }
    m_rig->restart(file);
    QCOMPARE(m_rig->tasks->filters(), QList<SavedFilter>{urgent});
    m_rig->signIn();
    QVERIFY(m_rig->tasks->apply(*undo));
    QCOMPARE(m_rig->tasks->filters(), QList<SavedFilter>());
    QVERIFY(m_rig->tasks->apply({PutFilter{urgent}}));
    m_rig->become(Standing::Over);
    QCOMPARE(m_rig->tasks->filters(), QList<SavedFilter>());
    QCOMPARE(SealedStore::open(file, m_rig->key).value()->count(KeptFilters).value_or(-1), 0);
}

void SyncedTaskRepositoryTest::shouldRenewWhatTheServerHas()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("cache"));
    m_rig->restart(file);
    m_rig->signIn();
    QVERIFY(m_rig->tasks->add(draftOf(Tea)));
    m_rig->settle();
    const SavedFilter urgent{newId(), QStringLiteral("Urgent"), QStringLiteral("p1"), {}};
    QVERIFY(m_rig->tasks->apply({PutFilter{urgent}}));
    m_rig->server.forgetLog();
    bool cleared = false;
    const auto look = [&] { cleared = cleared || (!m_rig->tasks->loaded() && m_rig->tasks->tasks().isEmpty()); };
    QObject context;
    connect(m_rig->tasks.get(), &TaskRepository::reset, &context, look);
    QVERIFY(m_rig->tasks->renew());
    QVERIFY(cleared);
    QCOMPARE(m_rig->tasks->filters(), QList<SavedFilter>{urgent});
    m_rig->settle();
    QVERIFY(m_rig->tasks->loaded());
    QCOMPARE(m_rig->titles(), m_rig->server.titles());
    QVERIFY(m_rig->server.log().filter(QStringLiteral("POST")).isEmpty());
    m_rig->restart(file);
    QCOMPARE(m_rig->titles(), m_rig->server.titles());
    QCOMPARE(m_rig->tasks->filters(), QList<SavedFilter>{urgent});
}

void SyncedTaskRepositoryTest::shouldNotRenewWhatIsHereOnly()
{
    m_rig->signIn();
    m_rig->become(Standing::Waiting);
    QVERIFY(m_rig->tasks->add(draftOf(Tea)));
    const Result<void> renewed = m_rig->tasks->renew();
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().kind, Error::Kind::InvalidInput);
    QVERIFY(m_rig->titles().contains(Tea));
    QCOMPARE(m_rig->tasks->status().waiting, 1);
    m_rig->become(Standing::Over);
    const Result<void> nobodys = m_rig->tasks->renew();
    QVERIFY(!nobodys);
    QCOMPARE(nobodys.error().kind, Error::Kind::SignedOut);
}

void SyncedTaskRepositoryTest::shouldTellManyChangesAtOnce()
{
    m_rig->signIn();
    QSignalSpy added(m_rig->tasks.get(), &TaskRepository::taskAdded);
    QSignalSpy reset(m_rig->tasks.get(), &TaskRepository::reset);
    Changes many;
    for (int i = 0; i < 60; ++i)
        many.append(AddTask{newId(), draftOf(Milk)});
    QVERIFY(m_rig->tasks->apply(many).has_value());
    QCOMPARE(added.size(), 0);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_rig->tasks->tasks().size(), 60);
    QCOMPARE(m_rig->tasks->status().waiting, 60);
}

void SyncedTaskRepositoryTest::shouldTellWhatIsDoneBitByBitAtItsEnd()
{
    m_rig->signIn();
    QSignalSpy added(m_rig->tasks.get(), &TaskRepository::taskAdded);
    QSignalSpy reset(m_rig->tasks.get(), &TaskRepository::reset);
    m_rig->tasks->beginMany();
    QVERIFY(m_rig->tasks->add(draftOf(Milk)).has_value());
    QVERIFY(m_rig->tasks->add(draftOf(Bread)).has_value());
    m_rig->settle(); // also what the server says of it
    QCOMPARE(added.size() + reset.size(), 0);
    m_rig->tasks->endMany();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_rig->titles(), QStringList({Bread, Milk}));
    QVERIFY(m_rig->tasks->add(draftOf(Tea)).has_value());
    QCOMPARE(added.size(), 1);
}

/// Without what waits to be sent: the row of it is not what is to be seen.
void SyncedTaskRepositoryTest::shouldShowTheFirstOfALongStoreWhileItIsRead()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("tasks.db"));
    m_rig->restart(file);
    m_rig->server.put(Milk);
    for (int i = 0; i < 1200; ++i)
        m_rig->server.put(Bread);
    m_rig->signIn();
    m_rig->become(Standing::Waiting);
    QVERIFY(m_rig->tasks->edit(m_rig->idOf(Milk), titled(Tea)).has_value());
    m_rig->restart(QStringLiteral(":memory:"));
    m_rig->tasks->close();
    QStringList first;
    std::optional<Error> refused;
    const auto look = [&] {
        first = m_rig->titles();
        refused = m_rig->tasks->loaded() ? Error() : m_rig->tasks->add(draftOf(Milk)).error();
    };
    connect(m_rig->tasks.get(), &TaskRepository::reset, this, look, Qt::SingleShotConnection);
    m_rig->open(file);
    QVERIFY(first.size() >= 499 && first.size() < 1200);
    QVERIFY(!first.contains(Milk) && !first.contains(Tea));
    QCOMPARE(refused->kind, Error::Kind::KeychainLocked);
    QTRY_VERIFY(m_rig->tasks->loaded());
    QCOMPARE(m_rig->tasks->tasks().size(), 1201);
    QVERIFY(m_rig->titles().contains(Tea) && !m_rig->titles().contains(Milk));
}

void SyncedTaskRepositoryTest::s1_shouldKeepChangesWhileTheSessionIsOver()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    m_rig->become(Standing::Waiting);
    QVERIFY(m_rig->tasks->edit(m_rig->only().id, done()).has_value());
    QVERIFY(m_rig->tasks->add(draftOf(Bread)).has_value());
    m_rig->settle();
    QCOMPARE(m_rig->tasks->sync(), Sync::Waiting);
    QVERIFY(m_rig->server.log().isEmpty());
    m_rig->become(Standing::Waiting);
    m_rig->become(Standing::Well);
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("GET, PUT 1, POST"));
    QCOMPARE(m_rig->tasks->sync(), Sync::Idle);
}

void SyncedTaskRepositoryTest::s1_shouldKeepChangesOverARestart()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("tasks.db"));
    m_rig->restart(file);
    m_rig->server.put(Milk);
    m_rig->signIn();
    m_rig->become(Standing::Waiting);
    QVERIFY(m_rig->tasks->edit(m_rig->only().id, titled(Bread)).has_value());
    m_rig->restart(file);
    QCOMPARE(m_rig->titles(), QStringList{Bread});
    QVERIFY(m_rig->only().pending);
    m_rig->signIn();
    QCOMPARE(m_rig->server.titles(), QStringList{Bread});
    QVERIFY(!m_rig->only().pending);
}

void SyncedTaskRepositoryTest::shouldTryAgainLater()
{
    m_rig->signIn();
    m_rig->server.setDown(Error(Error::Kind::Unreachable));
    QVERIFY(m_rig->tasks->add(draftOf(Milk)).has_value());
    m_rig->settle();
    QCOMPARE(m_rig->tasks->sync(), Sync::Waiting);
    QCOMPARE(m_rig->tasks->lastError()->kind, Error::Kind::Unreachable);
    QVERIFY(m_rig->only().pending);
    m_rig->clock.advance(10min);
    const auto attempts = m_rig->server.log().size();
    QVERIFY2(attempts > 5 && attempts < 40, qPrintable(QString::number(attempts)));
    m_rig->server.setDown(std::nullopt);
    m_rig->clock.advance(60s);
    m_rig->settle();
    QCOMPARE(m_rig->tasks->sync(), Sync::Idle);
    QVERIFY(!m_rig->tasks->lastError());
    QCOMPARE(m_rig->server.titles(), QStringList{Milk});
}

void SyncedTaskRepositoryTest::shouldTryAgainAtOnceWhenTheSessionIsWellAgain()
{
    m_rig->signIn();
    m_rig->server.setDown(Error(Error::Kind::Unreachable));
    m_rig->become(Standing::Strained);
    QVERIFY(m_rig->tasks->add(draftOf(Milk)).has_value());
    m_rig->settle();
    m_rig->server.setDown(std::nullopt);
    m_rig->become(Standing::Well);
    m_rig->settle();
    QCOMPARE(m_rig->server.titles(), QStringList{Milk});
}

void SyncedTaskRepositoryTest::shouldTryAgainAtOnceWhenAsked()
{
    m_rig->signIn();
    m_rig->server.setDown(Error(Error::Kind::Unreachable));
    QVERIFY(m_rig->tasks->add(draftOf(Milk)).has_value());
    m_rig->settle();
    m_rig->server.setDown(std::nullopt);
    m_rig->tasks->refresh();
    m_rig->settle();
    QCOMPARE(m_rig->tasks->sync(), Sync::Idle);
    QCOMPARE(m_rig->server.titles(), QStringList{Milk});
}

void SyncedTaskRepositoryTest::shouldWaitAsLongAsTheServerAsks()
{
    m_rig->signIn();
    m_rig->server.answerNext(Method::Post, jsonAnswer(429, QJsonObject(), {{"Retry-After", "600"}}));
    QVERIFY(m_rig->tasks->add(draftOf(Milk)).has_value());
    m_rig->settle();
    m_rig->clock.advance(599s);
    QCOMPARE(m_rig->server.log(), words("POST"));
    m_rig->clock.advance(1s);
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("POST, POST"));
}

void SyncedTaskRepositoryTest::shouldDropEverythingAtSignOut()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    m_rig->become(Standing::Waiting);
    QVERIFY(m_rig->tasks->edit(m_rig->only().id, titled(Bread)).has_value());
    QSignalSpy reset(m_rig->tasks.get(), &TaskRepository::reset);
    m_rig->become(Standing::Over);
    QCOMPARE(reset.size(), 1);
    QVERIFY(m_rig->titles().isEmpty());
    QVERIFY(!m_rig->tasks->loaded());
    QCOMPARE(m_rig->tasks->add(draftOf(Milk)).error().kind, Error::Kind::SignedOut);
    m_rig->become(Standing::Over);
    m_rig->become(Standing::Well);
    m_rig->settle();
    QCOMPARE(m_rig->server.log(), words("GET"));
    QCOMPARE(m_rig->titles(), QStringList{Milk});
}

void SyncedTaskRepositoryTest::s2_shouldSendNothingForSomebodyElse()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    m_rig->become(Standing::Waiting);
    QVERIFY(m_rig->tasks->edit(m_rig->only().id, titled(Bread)).has_value());
    m_rig->transport.forgetSent();
    m_rig->become(Standing::Well, QStringLiteral("8"));
    m_rig->settle();
    QVERIFY(m_rig->titles().isEmpty());
    QCOMPARE(m_rig->transport.count(Method::Put, QStringLiteral("/tasks/users/7/tasks/1")), 0);
    QCOMPARE(m_rig->transport.count(Method::Put, QStringLiteral("/tasks/users/8/tasks/1")), 0);
    QCOMPARE(m_rig->transport.count(Method::Get, QStringLiteral("/tasks/users/8/tasks")), 1);
    QCOMPARE(m_rig->server.titles(), QStringList{Milk});
}

void SyncedTaskRepositoryTest::s2_shouldShowNothingOfSomebodyElseAfterARestart()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("tasks.db"));
    m_rig->restart(file);
    m_rig->server.put(Milk);
    m_rig->signIn();
    m_rig->become(Standing::Waiting);
    QVERIFY(m_rig->tasks->edit(m_rig->only().id, titled(Bread)).has_value());
    m_rig->restart(file);
    m_rig->transport.forgetSent();
    m_rig->become(Standing::Well, QStringLiteral("8"));
    m_rig->settle();
    QVERIFY(m_rig->titles().isEmpty());
    for (const SentRequest &request : m_rig->transport.sent())
        QCOMPARE(request.method, Method::Get);
}

void SyncedTaskRepositoryTest::shouldIgnoreAnswersFromBeforeASignOut()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    m_rig->transport.hold();
    m_rig->tasks->refresh();
    QTRY_COMPARE(m_rig->transport.held(), 1);
    m_rig->become(Standing::Over);
    QVERIFY(m_rig->transport.releaseOne());
    QVERIFY(m_rig->titles().isEmpty());
    QVERIFY(!m_rig->tasks->loaded());
    QTRY_VERIFY(m_rig->tasks->atRest());
    QCOMPARE(m_rig->tasks->sync(), Sync::Idle);
}

void SyncedTaskRepositoryTest::shouldTellHowItStands()
{
    QSignalSpy told(m_rig->tasks.get(), &TaskRepository::syncChanged);
    m_rig->transport.hold();
    m_rig->become(Standing::Well, QStringLiteral("7"));
    QTRY_COMPARE(m_rig->transport.held(), 1);
    QCOMPARE(m_rig->tasks->sync(), Sync::Loading);
    QVERIFY(!m_rig->tasks->loaded());
    m_rig->transport.release();
    m_rig->settle();
    QCOMPARE(m_rig->tasks->sync(), Sync::Idle);
    QVERIFY(m_rig->tasks->loaded());
    const auto before = told.size();
    QVERIFY(before >= 2);
    m_rig->become(Standing::Well);
    m_rig->become(Standing::Well);
    QCOMPARE(told.size(), before);
}

void SyncedTaskRepositoryTest::shouldRememberWhenItLastSucceeded()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("tasks.db"));
    m_rig->restart(file);
    QVERIFY(!m_rig->tasks->status().lastSuccess.isValid());
    m_rig->signIn();
    const QDateTime then = m_rig->clock.wallNow();
    QCOMPARE(m_rig->tasks->status().lastSuccess, then);
    m_rig->clock.advance(1h);
    m_rig->restart(file);
    QCOMPARE(m_rig->tasks->status().lastSuccess, then);
    QVERIFY(m_rig->tasks->loaded());
}

void SyncedTaskRepositoryTest::shouldHaveNothingWithoutAStore()
{
    m_rig->server.put(Milk);
    m_rig->signIn();
    QSignalSpy reset(m_rig->tasks.get(), &TaskRepository::reset);
    QSignalSpy told(m_rig->tasks.get(), &TaskRepository::syncChanged);
    QVERIFY(!m_rig->tasks->isOpening());
    m_rig->tasks->close();
    QCOMPARE(reset.size(), 1);
    QVERIFY(!told.isEmpty());
    QVERIFY(m_rig->tasks->isOpening());
    QVERIFY(!m_rig->tasks->loaded());
    QVERIFY(m_rig->titles().isEmpty());
    QCOMPARE(m_rig->tasks->add(draftOf(Milk)).error().kind, Error::Kind::KeychainLocked);
    m_rig->tasks->refresh();
    QVERIFY(m_rig->server.log().isEmpty());
    told.clear();
    m_rig->become(Standing::Over);
    QVERIFY(!m_rig->tasks->isOpening()); // nothing will come
    QVERIFY(!told.isEmpty());
    m_rig->become(Standing::Well, QStringLiteral("7"));
    QVERIFY(m_rig->tasks->isOpening());
    m_rig->open();
    m_rig->settle();
    QVERIFY(!m_rig->tasks->isOpening());
    QCOMPARE(m_rig->titles(), QStringList{Milk});
}

void SyncedTaskRepositoryTest::shouldMakeNothingThatCannotBeKept()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("tasks.db"));
    m_rig->restart(file);
    m_rig->signIn();
    SqliteConnection other;
    QVERIFY(other.open(file, SqliteConnection::Mode::ReadWrite).has_value());
    QVERIFY(other.execute(QStringLiteral("DROP TABLE IF EXISTS rows_ops")).has_value());
    QVERIFY(other.execute(QStringLiteral("CREATE TABLE rows_ops (id TEXT)")).has_value()); // takes no row of ours
    QSignalSpy added(m_rig->tasks.get(), &TaskRepository::taskAdded);
    QCOMPARE(m_rig->tasks->add(draftOf(Milk)).error().kind, Error::Kind::Storage);
    QVERIFY(m_rig->titles().isEmpty());
    QCOMPARE(added.size(), 0);
    QCOMPARE(m_rig->tasks->status().waiting, 0);
    QVERIFY(m_rig->server.log().isEmpty());
}

void SyncedTaskRepositoryTest::shouldComeToRest()
{
    m_rig->signIn();
    m_rig->transport.hold();
    QVERIFY(m_rig->tasks->add(draftOf(Milk)).has_value());
    QTRY_COMPARE(m_rig->transport.held(), 1);
    QSignalSpy rest(m_rig->tasks.get(), &SyncedTaskRepository::cameToRest);
    m_rig->tasks->stop();
    QVERIFY(!m_rig->tasks->atRest());
    m_rig->transport.abortAll();
    QTRY_VERIFY(m_rig->tasks->atRest());
    QCOMPARE(rest.size(), 1);
    m_rig->tasks->refresh();
    QVERIFY(m_rig->tasks->add(draftOf(Bread)).has_value());
    QCoreApplication::processEvents();
    QVERIFY(m_rig->tasks->atRest());
    QCOMPARE(m_rig->server.titles(), QStringList());
}

QTEST_GUILESS_MAIN(SyncedTaskRepositoryTest)
#include "tst_syncedtaskrepository.moc"
