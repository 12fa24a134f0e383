// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/taskcache.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecredentialstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Condition = FakeCredentialStore::Condition;
using Operation = FakeCredentialStore::Operation;
using Phase = SessionView::Phase;
using Storage = SessionView::Storage;

namespace {

const QString Unsent = QStringLiteral("unsent");
const QString Own = QStringLiteral("own");

SessionView view(Phase phase, Storage storage = Storage::None)
{
    SessionView view;
    view.phase = phase;
    view.storage = storage;
    view.identity.subject = QStringLiteral("7");
    return view;
}

const SessionView Starting = view(Phase::Starting);
const SessionView SignedIn = view(Phase::Active, Storage::Persisted);
const SessionView SignedInHere = view(Phase::Active, Storage::MemoryOnly);
const SessionView SignedOut = view(Phase::SignedOut);

/// What outlasts a run of the program.
struct Computer
{
    QTemporaryDir directory;
    FakeCredentialStore keychain;
    FakeClock clock;
    const QUuid account = QUuid::createUuid();

    [[nodiscard]] QString name(const char *suffix) const
    {
        return account.toString(QUuid::WithoutBraces) + QLatin1String(suffix);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(directory.filePath(QStringLiteral("data"))).entryList(QDir::Files);
    }
    [[nodiscard]] QString file() const { return directory.filePath(QStringLiteral("data/")) + name(".cache"); }
    [[nodiscard]] QString key() const { return QStringLiteral("tasks:") + name(":cache"); }
};

/// A run of the program: as much of it as works with the store.
class Run
{
public:
    explicit Run(Computer &computer)
        : m_computer(computer)
        , cache(place(), user(), computer.keychain, computer.clock)
    {
    }
    ~Run() { end(); }
    void end()
    {
        if (!std::exchange(m_ended, true))
            QCoro::waitFor(cache.close());
    }
    [[nodiscard]] bool inFile() const { return store && !store->isInMemory(); }
    [[nodiscard]] bool inMemory() const { return store && store->isInMemory(); }
    void edit(const char *id) { QVERIFY(store->write(StoreBatch().put(Unsent, QLatin1String(id), "Oat milk"))); }
    [[nodiscard]] int unsent() const { return store->count(Unsent).value_or(-1); }

private:
    [[nodiscard]] TaskCache::Place place() const
    {
        TaskCache::Place place;
        place.account = m_computer.account;
        place.dataDir = m_computer.directory.filePath(QStringLiteral("data"));
        place.runtimeDir = m_computer.directory.filePath(QStringLiteral("run"));
        return place;
    }
    [[nodiscard]] TaskCache::User user()
    {
        TaskCache::User user;
        user.open = [this](std::unique_ptr<SealedStore> opened) { store = std::move(opened); };
        user.close = [this] { store.reset(); };
        user.unsent = Unsent;
        user.own = Own;
        return user;
    }
    Computer &m_computer;
    bool m_ended = false;

public:
    std::unique_ptr<SealedStore> store;
    TaskCache cache;
};

/// A run in which that many changes were made that did not reach the server.
void edited(Computer &computer, int changes)
{
    Run run(computer);
    run.cache.follow(SignedIn);
    QTRY_VERIFY(run.inFile());
    for (int i = 0; i < changes; ++i)
        run.edit(QByteArray::number(i));
}

} // namespace

class TaskCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepTasksFromRunToRun();
    void shouldMakeOneKeyForSeveralPrograms();
    void shouldKeepNothingForNobody();
    void k1_shouldLoseNothingWhileTheKeychainCannotBeRead_data();
    void k1_shouldLoseNothingWhileTheKeychainCannotBeRead();
    void k9_shouldNotTakeAnotherKeychainForALostKey();
    void k13_shouldSetAsideWhatALostKeyHasSealed_data();
    void k13_shouldSetAsideWhatALostKeyHasSealed();
    void shouldSetADamagedFileAside();
    void shouldLeaveTheFileOfANewerVersionAlone();
    void k6_shouldWriteNothingWhereTheSessionIsInMemoryOnly();
    void k14_shouldMoveToTheFileWhenItCan();
    void k14_shouldStayInMemoryWithWhatIsUnsent();
    void k11_shouldWorkInMemoryWhereNoKeyCanBeMade();
    void shouldStayOpenWhileTheAppIsLocked();
    void shouldEraseFileAndKeyOnSignOut();
    void shouldFinishErasingBeforeItCloses();
    void shouldFinishWhatAnEarlierRunBeganToErase();
    void k16_shouldEraseTheKeyWhenTheKeychainAllows_data();
    void k16_shouldEraseTheKeyWhenTheKeychainAllows();
    void k16_shouldNeverUseAKeyThatIsToBeErased();
};

void TaskCacheTest::shouldKeepTasksFromRunToRun()
{
    Computer computer;
    edited(computer, 2);
    QCOMPARE(computer.keychain.keys(), QStringList(computer.key()));
    QCOMPARE(computer.keychain.value(computer.key()).size(), RowSeal::KeySize);
    Run run(computer);
    run.cache.follow(Starting); // nothing is known of the session yet
    QTRY_VERIFY(run.inFile());
    QCOMPARE(run.unsent(), 2);
    QVERIFY(!run.cache.notice());
    QVERIFY(!run.cache.isErased());
}

void TaskCacheTest::shouldMakeOneKeyForSeveralPrograms()
{
    Computer computer;
    Run first(computer);
    Run second(computer);
    first.cache.follow(SignedIn);
    second.cache.follow(SignedIn);
    QTRY_VERIFY(first.inFile());
    computer.clock.advance(1s); // the other one waits for the lock
    QTRY_VERIFY(second.inFile());
    QCOMPARE(computer.keychain.calls(Operation::Write), 1);
    first.edit("1");
    QCOMPARE(second.unsent(), 1);
}

void TaskCacheTest::shouldKeepNothingForNobody()
{
    Computer computer;
    Run run(computer);
    SessionView nobody = Starting;
    nobody.identity.subject.clear();
    run.cache.follow(nobody);
    run.cache.follow(SignedOut);
    run.end();
    QVERIFY(run.cache.isErased());
    QCOMPARE(computer.files(), QStringList());
    QCOMPARE(computer.keychain.calls(Operation::Read) + computer.keychain.calls(Operation::Remove), 0);
}

void TaskCacheTest::k1_shouldLoseNothingWhileTheKeychainCannotBeRead_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::newRow("locked") << Condition::Locked;
    QTest::newRow("busy") << Condition::Busy;
    QTest::newRow("not there yet") << Condition::Unavailable;
}

void TaskCacheTest::k1_shouldLoseNothingWhileTheKeychainCannotBeRead()
{
    QFETCH(Condition, condition);
    Computer computer;
    edited(computer, 3);
    computer.keychain.setCondition(condition);
    Run run(computer);
    run.cache.follow(Starting);
    run.cache.follow(view(Phase::KeychainLocked));
    const int reads = computer.keychain.calls(Operation::Read);
    QTRY_VERIFY(computer.clock.next()); // it has read, and tries again by itself
    computer.clock.advance(60s);
    QTRY_VERIFY(computer.keychain.calls(Operation::Read) > reads);
    QVERIFY(!run.store);
    QCOMPARE(computer.files(), QStringList(computer.name(".cache")));
    computer.keychain.setCondition(Condition::Unlocked);
    QTRY_VERIFY(run.inFile());
    QCOMPARE(run.unsent(), 3);
    QCOMPARE(computer.keychain.calls(Operation::Write), 1);
    QVERIFY(!run.cache.notice());
}

void TaskCacheTest::k9_shouldNotTakeAnotherKeychainForALostKey()
{
    Computer computer;
    edited(computer, 1);
    const QByteArray key = computer.keychain.value(computer.key());
    computer.keychain.drop(computer.key()); // it is in the other one
    Run run(computer);
    run.cache.follow(Starting);
    run.cache.follow(view(Phase::KeychainUnavailable));
    run.cache.follow(view(Phase::ReauthRequired));
    QTRY_VERIFY(computer.keychain.calls(Operation::Read) >= 2);
    QCOMPARE(computer.keychain.calls(Operation::Write), 1);
    QCOMPARE(computer.files(), QStringList(computer.name(".cache")));
    computer.keychain.put(computer.key(), key);
    run.cache.follow(SignedIn);
    QTRY_VERIFY(run.inFile());
    QCOMPARE(run.unsent(), 1);
}

void TaskCacheTest::k13_shouldSetAsideWhatALostKeyHasSealed_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("no key") << QByteArray();
    QTest::newRow("another key") << QByteArray(RowSeal::KeySize, 'k');
    QTest::newRow("no key any more") << QByteArray("half");
}

void TaskCacheTest::k13_shouldSetAsideWhatALostKeyHasSealed()
{
    QFETCH(QByteArray, left);
    Computer computer;
    edited(computer, 3);
    computer.keychain.drop(computer.key());
    if (!left.isEmpty())
        computer.keychain.put(computer.key(), left);
    Run run(computer);
    QSignalSpy told(&run.cache, &TaskCache::noticeChanged);
    run.cache.follow(SignedIn);
    QTRY_VERIFY(run.inFile());
    QCOMPARE(run.unsent(), 0);
    QCOMPARE(told.size(), 1);
    QCOMPARE(int(run.cache.notice()->what), int(CacheNotice::What::KeyLost));
    QCOMPARE(run.cache.notice()->unsent, std::optional(3));
    QCOMPARE(*SealedStore::countIn(run.cache.notice()->aside, Unsent), 3);
    QCOMPARE(run.cache.notice()->aside, computer.file() + QStringLiteral(".2026-11-21T120000Z"));
    run.end();
    Run later(computer);
    later.cache.follow(SignedIn);
    QTRY_VERIFY(later.inFile());
    QVERIFY(!later.cache.notice());
}

void TaskCacheTest::shouldSetADamagedFileAside()
{
    Computer computer;
    edited(computer, 1);
    QFile file(computer.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    Run run(computer);
    run.cache.follow(SignedIn);
    QTRY_VERIFY(run.inFile());
    QCOMPARE(int(run.cache.notice()->what), int(CacheNotice::What::Damaged));
    QCOMPARE(run.cache.notice()->unsent, std::nullopt);
    QCOMPARE(QFileInfo(run.cache.notice()->aside).size(), 4096);
    QCOMPARE(computer.keychain.calls(Operation::Write), 1); // the key was good
}

void TaskCacheTest::shouldLeaveTheFileOfANewerVersionAlone()
{
    Computer computer;
    edited(computer, 1);
    {
        SqliteConnection connection;
        QVERIFY(connection.open(computer.file(), SqliteConnection::Mode::ReadWrite));
        QVERIFY(connection.execute(QStringLiteral("PRAGMA user_version=99")));
    }
    Run run(computer);
    run.cache.follow(SignedIn);
    QTRY_VERIFY(run.inMemory());
    QCOMPARE(int(run.cache.notice()->what), int(CacheNotice::What::Newer));
    run.cache.follow(SignedIn); // and it stays so
    run.end();
    QCOMPARE(computer.files(), QStringList(computer.name(".cache")));
    QCOMPARE(*SealedStore::countIn(computer.file(), Unsent), 1);
}

void TaskCacheTest::k6_shouldWriteNothingWhereTheSessionIsInMemoryOnly()
{
    Computer computer;
    computer.keychain.setCondition(Condition::Unavailable);
    Run run(computer);
    run.cache.follow(SignedInHere);
    QTRY_VERIFY(run.inMemory());
    run.edit("1");
    run.cache.follow(SignedInHere);
    QCOMPARE(run.unsent(), 1);
    run.cache.follow(SignedOut);
    QTRY_VERIFY(!run.store);
    QVERIFY(run.cache.isErased());
    run.end();
    QCOMPARE(computer.files(), QStringList());
    QCOMPARE(computer.keychain.size(), 0);
}

void TaskCacheTest::k14_shouldMoveToTheFileWhenItCan()
{
    Computer computer;
    edited(computer, 2);
    computer.keychain.setCondition(Condition::Locked);
    Run run(computer);
    run.cache.follow(SignedInHere);
    QTRY_VERIFY(run.inMemory());
    QVERIFY(run.store->write(StoreBatch().put(Own, QStringLiteral("1"), "p1 & today")));
    computer.keychain.setCondition(Condition::Unlocked);
    run.cache.follow(SignedIn);
    QTRY_VERIFY(run.inFile());
    QCOMPARE(run.unsent(), 2);
    const Result<StoredRows> own = run.store->readAll(Own); // nobody else has it
    QCOMPARE(own->rows.size(), 1);
    QCOMPARE(own->rows.first().bytes, QByteArray("p1 & today"));
}

void TaskCacheTest::k14_shouldStayInMemoryWithWhatIsUnsent()
{
    Computer computer;
    computer.keychain.setCondition(Condition::Locked);
    Run run(computer);
    run.cache.follow(SignedInHere);
    QTRY_VERIFY(run.inMemory());
    run.edit("1");
    computer.keychain.setCondition(Condition::Unlocked);
    run.cache.follow(SignedIn);
    QVERIFY(run.inMemory());
    QVERIFY(run.store->write(StoreBatch().clear(Unsent)));
    run.cache.follow(SignedIn);
    QTRY_VERIFY(run.inFile());
}

void TaskCacheTest::k11_shouldWorkInMemoryWhereNoKeyCanBeMade()
{
    Computer computer;
    computer.keychain.failNext(Operation::Write, Error::Kind::KeychainDenied);
    Run run(computer);
    run.cache.follow(SignedIn);
    QTRY_VERIFY(run.inMemory());
    computer.clock.advance(60s); // it tries again by itself
    QTRY_VERIFY(run.inFile());
}

void TaskCacheTest::shouldStayOpenWhileTheAppIsLocked()
{
    Computer computer;
    Run run(computer);
    run.cache.follow(SignedIn);
    QTRY_VERIFY(run.inFile());
    const SealedStore *before = run.store.get();
    for (const Phase phase : {Phase::AppLocked, Phase::Authenticating, Phase::Active})
        run.cache.follow(view(phase, phase == Phase::Active ? Storage::Persisted : Storage::None));
    QCOMPARE(run.store.get(), before);
    QCOMPARE(computer.keychain.calls(Operation::Read), 1); // not for each change of the session
}

void TaskCacheTest::shouldEraseFileAndKeyOnSignOut()
{
    Computer computer;
    edited(computer, 1);
    computer.keychain.drop(computer.key());
    Run run(computer);
    run.cache.follow(SignedIn);
    QTRY_VERIFY(run.inFile());
    QVERIFY(!run.cache.notice()->aside.isEmpty());
    QSignalSpy erased(&run.cache, &TaskCache::erased);
    run.cache.follow(view(Phase::SigningOut));
    QVERIFY(!run.store); // at once
    run.cache.follow(SignedOut);
    QTRY_COMPARE(erased.size(), 1);
    QVERIFY(run.cache.isErased());
    QVERIFY(!run.cache.notice());
    QCOMPARE(computer.files(), QStringList());
    QCOMPARE(computer.keychain.size(), 0);
    run.cache.follow(SignedIn); // somebody else
    QTRY_VERIFY(run.inFile());
    QCOMPARE(run.unsent(), 0);
}

void TaskCacheTest::shouldFinishErasingBeforeItCloses()
{
    Computer computer;
    Run run(computer);
    run.cache.follow(SignedIn);
    QTRY_VERIFY(run.inFile());
    run.cache.follow(SignedOut);
    run.end();
    QCOMPARE(computer.files(), QStringList());
    QCOMPARE(computer.keychain.size(), 0);
}

void TaskCacheTest::shouldFinishWhatAnEarlierRunBeganToErase()
{
    Computer computer;
    edited(computer, 1);
    Run run(computer);
    run.cache.follow(SignedOut);
    QTRY_VERIFY(run.cache.isErased());
    QCOMPARE(computer.keychain.size(), 0);
}

void TaskCacheTest::k16_shouldEraseTheKeyWhenTheKeychainAllows_data()
{
    QTest::addColumn<bool>("later");
    QTest::newRow("in the same run") << false;
    QTest::newRow("in a later run") << true;
}

void TaskCacheTest::k16_shouldEraseTheKeyWhenTheKeychainAllows()
{
    QFETCH(bool, later);
    Computer computer;
    edited(computer, 1);
    computer.keychain.setCondition(Condition::Locked);
    auto run = std::make_unique<Run>(computer);
    run->cache.follow(SignedOut);
    QTRY_COMPARE(computer.files(), QStringList(computer.name(".cachekey"))); // the tasks are gone at once
    QVERIFY(!run->cache.isErased());
    if (later) {
        run.reset();
        run = std::make_unique<Run>(computer);
        run->cache.follow(Starting);
        run->cache.follow(SignedOut);
    }
    QVERIFY(computer.keychain.contains(computer.key()));
    computer.keychain.setCondition(Condition::Unlocked);
    QTRY_VERIFY(run->cache.isErased());
    QCOMPARE(computer.keychain.size(), 0);
    QCOMPARE(computer.files(), QStringList());
}

void TaskCacheTest::k16_shouldNeverUseAKeyThatIsToBeErased()
{
    Computer computer;
    edited(computer, 1);
    const QByteArray key = computer.keychain.value(computer.key());
    computer.keychain.setCondition(Condition::Locked);
    Run run(computer);
    run.cache.follow(SignedOut);
    QTRY_COMPARE(computer.files(), QStringList(computer.name(".cachekey")));
    run.cache.follow(SignedIn);
    computer.keychain.setCondition(Condition::Unlocked);
    QTRY_VERIFY(run.inFile());
    QVERIFY(computer.keychain.value(computer.key()) != key);
    QCOMPARE(run.unsent(), 0);
    QVERIFY(!run.cache.notice());
    QCOMPARE(computer.files().filter(QStringLiteral(".cachekey")), QStringList());
}

QTEST_GUILESS_MAIN(TaskCacheTest)
#include "tst_taskcache.moc"
