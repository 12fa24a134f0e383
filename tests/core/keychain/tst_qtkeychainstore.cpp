// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/qtkeychainstore.h"

#include "core/keychain/secretservice.h"
#include "tests/support/fakeinspector.h"
#include "tests/support/keyringdaemon.h"
#include "tests/support/mockprompter.h"

#include <QCoro/QCoroTask>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

const QString Service = QStringLiteral("io.github.latchkey.Latchkey");
const QString Key = QStringLiteral("tasks:00000000-0000-0000-0000-000000000001:rt");
const KeyringDaemon::Attributes Item{{QStringLiteral("user"), Key}, {QStringLiteral("server"), Service}};
const QByteArray Value("binary\0with a NUL\xff", 18);

Secret secret(const QByteArray &bytes)
{
    return Secret::copyOf(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

/// The bytes, or the error in their place.
QByteArray bytes(const Result<Secret> &result)
{
    if (!result)
        return "error: " + errorName(result.error().kind).toUtf8() + ' ' + result.error().detail.toUtf8();
    QByteArray copy = result->exposed();
    copy.detach();
    return copy;
}

/// "ok", or the error.
QByteArray outcome(const Result<void> &result)
{
    return result ? QByteArray("ok") : errorName(result.error().kind).toUtf8() + ' ' + result.error().detail.toUtf8();
}

/// The outcome of a call whose store may be gone by then.
struct Outcome
{
    bool ended = false;
    Result<Secret> result = fail(Error::Kind::Cancelled);
};

QCoro::Task<> readInto(CredentialStore *store, std::shared_ptr<Outcome> outcome)
{
    auto reading = store->read(Key);
    outcome->result = co_await reading;
    outcome->ended = true;
}

} // namespace

class QtKeychainStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void shouldGiveBackTheBytesItWasGiven();
    void shouldReplaceInPlace();
    void shouldProveAbsence();
    void shouldDeleteAndProveIt();
    void k17_shouldRefuseSizesNoKeychainTakes_data();
    void k17_shouldRefuseSizesNoKeychainTakes();
    void shouldNameTheKeyring();
    void shouldLeaveNoTraceOutsideTheKeyring();

    void k1_shouldNeitherPromptNorWriteNorDeleteWhileLocked();
    void shouldUnlock_data();
    void shouldUnlock();
    void k5_shouldNotWaitForeverForAPrompt();
    void k3_shouldStayLockedWithoutAPrompter();
    void k16_shouldNotBelieveThatALockedItemIsMissing();

    void k12_shouldSurviveAKilledDaemon();
    void k11_shouldBeBusyWhileTheDaemonIsFrozen();

    void k5_shouldConsumeALateResultOnce();
    void k22_shouldLetAJobOutliveTheStore();

    void k19_shouldNotReadTextAsOurs();
    void k19_shouldClearAwayWhatHidesOurs();
    void k20_shouldKeepTheNewestOfTwo();
    void k15_shouldNoticeThatAWriteWentElsewhere();

private:
    std::unique_ptr<QtKeychainStore> makeStore();
    std::unique_ptr<QtKeychainStore> makeBelievingStore();

    KeyringDaemon m_keyring;
    std::shared_ptr<FakeInspector> m_believer;
};

void QtKeychainStoreTest::init()
{
    m_keyring.unlock();
    m_keyring.clear();
    m_believer = std::make_shared<FakeInspector>();
}

std::unique_ptr<QtKeychainStore> QtKeychainStoreTest::makeStore()
{
    return std::make_unique<QtKeychainStore>(Service, std::make_shared<SecretService>());
}

std::unique_ptr<QtKeychainStore> QtKeychainStoreTest::makeBelievingStore()
{
    return std::make_unique<QtKeychainStore>(Service, m_believer, 300ms);
}

void QtKeychainStoreTest::shouldGiveBackTheBytesItWasGiven()
{
    const auto store = makeStore();
    QVERIFY(store->isPersistent());
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(Value)))), "ok");
    QCOMPARE(QCoro::waitFor(store->probe(Key)).state, KeychainProbe::State::Present);
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), Value);
}

void QtKeychainStoreTest::shouldReplaceInPlace()
{
    const auto store = makeStore();
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret("first")))), "ok");
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret("second")))), "ok");
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), QByteArray("second"));
    QCOMPARE(m_keyring.count(Item), 1);
}

void QtKeychainStoreTest::shouldProveAbsence()
{
    const auto store = makeStore();
    QCOMPARE(QCoro::waitFor(store->probe(Key)).state, KeychainProbe::State::Absent);
    QCOMPARE(QCoro::waitFor(store->read(Key)).error().kind, Error::Kind::CredentialMissing);
    QCOMPARE(outcome(QCoro::waitFor(store->remove(Key))), "ok");
}

void QtKeychainStoreTest::shouldDeleteAndProveIt()
{
    const auto store = makeStore();
    const QString other = QStringLiteral("tasks:2:rt");
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(Value)))), "ok");
    QCOMPARE(outcome(QCoro::waitFor(store->write(other, secret("other")))), "ok");
    QCOMPARE(outcome(QCoro::waitFor(store->remove(Key))), "ok");
    QCOMPARE(m_keyring.count(Item), 0);
    QCOMPARE(QCoro::waitFor(store->probe(Key)).state, KeychainProbe::State::Absent);
    QCOMPARE(bytes(QCoro::waitFor(store->read(other))), QByteArray("other"));
}

void QtKeychainStoreTest::k17_shouldRefuseSizesNoKeychainTakes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("empty") << 0 << false;
    QTest::newRow("the longest") << 2048 << true;
    QTest::newRow("longer by one") << 2049 << false;
    QTest::newRow("of Windows' limit and one") << 2561 << false;
    QTest::newRow("far longer") << 16384 << false;
}

void QtKeychainStoreTest::k17_shouldRefuseSizesNoKeychainTakes()
{
    QFETCH(const int, size);
    QFETCH(const bool, accepted);
    const auto store = makeStore();
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret("before")))), "ok");
    const QByteArray value(size, '\xfe');
    const Result<void> written = QCoro::waitFor(store->write(Key, secret(value)));
    QCOMPARE(written.has_value(), accepted);
    if (!accepted)
        QCOMPARE(written.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), accepted ? value : QByteArray("before"));
}

void QtKeychainStoreTest::shouldNameTheKeyring()
{
    const auto store = makeStore();
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(Value)))), "ok");
    QCOMPARE(store->displayName(), QStringLiteral("GNOME Keyring"));
}

void QtKeychainStoreTest::shouldLeaveNoTraceOutsideTheKeyring()
{
    const auto store = makeStore();
    const QByteArray marker("marker-of-a-refresh-token");
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(marker)))), "ok");
    QVERIFY(QCoro::waitFor(store->read(Key)));

    const QString text = QString::fromLatin1(marker);
    const QList<QByteArray> forms{marker, marker.toBase64(QByteArray::OmitTrailingEquals), marker.toHex(),
                                  QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    int files = 0;
    for (const char *root : {"HOME", "XDG_RUNTIME_DIR"}) {
        QDirIterator walk(qEnvironmentVariable(root), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QByteArray &form : forms)
                QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
            ++files;
        }
    }
    QVERIFY(files > 0); // the keyring's own file, encrypted, is one
}

void QtKeychainStoreTest::k1_shouldNeitherPromptNorWriteNorDeleteWhileLocked()
{
    const auto store = makeStore();
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(Value)))), "ok");
    MockPrompter prompter(QStringLiteral("accept:pw"));
    m_keyring.lock();

    QCOMPARE(QCoro::waitFor(store->probe(Key)).state, KeychainProbe::State::Locked);
    QCOMPARE(QCoro::waitFor(store->probe(QStringLiteral("unknown"))).state, KeychainProbe::State::Locked);
    QCOMPARE(QCoro::waitFor(store->read(Key)).error().kind, Error::Kind::KeychainLocked);
    QCOMPARE(QCoro::waitFor(store->read(QStringLiteral("unknown"))).error().kind, Error::Kind::KeychainLocked);
    QCOMPARE(QCoro::waitFor(store->write(Key, secret("other"))).error().kind, Error::Kind::KeychainLocked);
    QCOMPARE(QCoro::waitFor(store->remove(Key)).error().kind, Error::Kind::KeychainLocked);
    QVERIFY(m_keyring.isLocked());
    QCOMPARE(prompter.prompts(), 0);

    m_keyring.unlock();
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), Value);
    QCOMPARE(outcome(QCoro::waitFor(store->remove(Key))), "ok");
}

void QtKeychainStoreTest::shouldUnlock_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("prompts");
    QTest::addColumn<bool>("unlocked");
    QTest::newRow("accepted") << QStringLiteral("accept:pw") << 1 << true;
    QTest::newRow("K1 dismissed") << QStringLiteral("dismiss") << 1 << false;
    QTest::newRow("K4 wrong password") << QStringLiteral("wrong:other") << 2 << false;
}

void QtKeychainStoreTest::shouldUnlock()
{
    QFETCH(const QString, mode);
    QFETCH(const int, prompts);
    QFETCH(const bool, unlocked);
    const auto store = makeStore();
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(Value)))), "ok");
    MockPrompter prompter(mode);
    m_keyring.lock();

    const Result<void> result = QCoro::waitFor(store->unlock(30s));
    QCOMPARE(result.has_value(), unlocked);
    if (!unlocked)
        QCOMPARE(result.error().kind, Error::Kind::KeychainLocked);
    QTRY_COMPARE(prompter.prompts(), prompts);
    QCOMPARE(QCoro::waitFor(store->probe(Key)).state,
             unlocked ? KeychainProbe::State::Present : KeychainProbe::State::Locked);
    QCOMPARE(m_keyring.count(Item), 1);
}

void QtKeychainStoreTest::k5_shouldNotWaitForeverForAPrompt()
{
    const auto store = makeStore();
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(Value)))), "ok");
    MockPrompter prompter(QStringLiteral("hang"));
    m_keyring.lock();

    int ticks = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&ticks] { ++ticks; });
    ticker.start(10ms);
    QCOMPARE(QCoro::waitFor(store->unlock(500ms)).error().kind, Error::Kind::KeychainBusy);
    QVERIFY2(ticks > 5, "the event loop stood still");
    QCOMPARE(QCoro::waitFor(store->unlock(100ms)).error().kind, Error::Kind::KeychainBusy);
    QTRY_COMPARE(prompter.prompts(), 1); // the second call waited for the first prompt

    QSignalSpy changed(store.get(), &CredentialStore::availabilityChanged);
    prompter.answer(QStringLiteral("accept:pw"));
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(QCoro::waitFor(store->probe(Key)).state, KeychainProbe::State::Present);
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), Value);
}

void QtKeychainStoreTest::k3_shouldStayLockedWithoutAPrompter()
{
    const auto store = makeStore();
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(Value)))), "ok");
    m_keyring.lock();
    QCOMPARE(QCoro::waitFor(store->unlock(30s)).error().kind, Error::Kind::KeychainLocked);
    m_keyring.unlock();
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), Value);
}

// The keyring may lock between the look and the read: then the library says "not found".
void QtKeychainStoreTest::k16_shouldNotBelieveThatALockedItemIsMissing()
{
    QCOMPARE(outcome(QCoro::waitFor(makeStore()->write(Key, secret(Value)))), "ok");
    MockPrompter prompter(QStringLiteral("dismiss"));
    m_keyring.lock();
    const auto store = makeBelievingStore();
    QCOMPARE(QCoro::waitFor(store->read(Key)).error().kind, Error::Kind::KeychainDenied);
    QCOMPARE(QCoro::waitFor(store->remove(Key)).error().kind, Error::Kind::KeychainDenied);
    QCOMPARE(QCoro::waitFor(store->write(Key, secret("x"))).error().kind, Error::Kind::KeychainDenied);
    m_keyring.unlock();
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), Value);
}

void QtKeychainStoreTest::k12_shouldSurviveAKilledDaemon()
{
    const auto store = makeStore();
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(Value)))), "ok");
    QSignalSpy changed(store.get(), &CredentialStore::availabilityChanged);
    m_keyring.kill();
    QTRY_VERIFY(!changed.isEmpty());

    QCOMPARE(QCoro::waitFor(store->probe(Key)).state, KeychainProbe::State::Locked);
    QCOMPARE(QCoro::waitFor(store->read(Key)).error().kind, Error::Kind::KeychainLocked);
    changed.clear();
    m_keyring.unlock();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), Value);
}

void QtKeychainStoreTest::k11_shouldBeBusyWhileTheDaemonIsFrozen()
{
    const auto store = makeStore();
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(Value)))), "ok");
    QSignalSpy changed(store.get(), &CredentialStore::availabilityChanged);
    m_keyring.freeze();
    QCOMPARE(QCoro::waitFor(store->probe(Key)).state, KeychainProbe::State::Busy);
    QCOMPARE(QCoro::waitFor(store->read(Key)).error().kind, Error::Kind::KeychainBusy);
    QVERIFY(changed.isEmpty());

    m_keyring.thaw(); // the late answers are the sign to look again
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), Value);
}

void QtKeychainStoreTest::k5_shouldConsumeALateResultOnce()
{
    QCOMPARE(outcome(QCoro::waitFor(makeStore()->write(Key, secret(Value)))), "ok");
    MockPrompter prompter(QStringLiteral("hang"));
    m_keyring.lock();
    const auto store = makeBelievingStore();
    QSignalSpy changed(store.get(), &CredentialStore::availabilityChanged);

    QCOMPARE(QCoro::waitFor(store->read(Key)).error().kind, Error::Kind::KeychainBusy);
    QCOMPARE(QCoro::waitFor(store->read(Key)).error().kind, Error::Kind::KeychainBusy);
    QCOMPARE(QCoro::waitFor(store->write(Key, secret("x"))).error().kind, Error::Kind::KeychainBusy);
    QCOMPARE(QCoro::waitFor(store->remove(Key)).error().kind, Error::Kind::KeychainBusy);
    QVERIFY(changed.isEmpty());

    QTRY_COMPARE(prompter.prompts(), 1);
    prompter.answer(QStringLiteral("accept:pw"));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), Value); // none of the refused calls did anything
    QCOMPARE(changed.size(), 1);
}

void QtKeychainStoreTest::k22_shouldLetAJobOutliveTheStore()
{
    QCOMPARE(outcome(QCoro::waitFor(makeStore()->write(Key, secret(Value)))), "ok");
    MockPrompter prompter(QStringLiteral("hang"));
    m_keyring.lock();
    const auto early = std::make_shared<Outcome>();
    const auto late = std::make_shared<Outcome>();
    auto store = std::make_unique<QtKeychainStore>(Service, m_believer, 30s);
    readInto(store.get(), early);
    QTRY_COMPARE(prompter.prompts(), 1);
    readInto(store.get(), late);
    store.reset();
    m_believer.reset();

    prompter.answer(QStringLiteral("accept:pw"));
    QTRY_VERIFY(early->ended && late->ended);
    QCOMPARE(bytes(early->result), Value);
    QCOMPARE(bytes(late->result), Value);
}

void QtKeychainStoreTest::k19_shouldNotReadTextAsOurs()
{
    m_keyring.add(Item, "text of another program");
    const auto store = makeStore();
    QCOMPARE(QCoro::waitFor(store->probe(Key)).state, KeychainProbe::State::Present);
    QCOMPARE(QCoro::waitFor(store->read(Key)).error().kind, Error::Kind::CredentialCorrupt);
    QCOMPARE(m_keyring.count(Item), 1); // reading deletes nothing
    QCOMPARE(outcome(QCoro::waitFor(store->remove(Key))), "ok");
    QCOMPARE(m_keyring.count(Item), 0);
}

void QtKeychainStoreTest::k19_shouldClearAwayWhatHidesOurs()
{
    KeyringDaemon::Attributes text = Item;
    text.insert(QStringLiteral("type"), QStringLiteral("plaintext"));
    m_keyring.add(text, "text of an older version");
    const auto store = makeStore();
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(Value)))), "ok");
    QCOMPARE(m_keyring.count(Item), 1);
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), Value);

    m_keyring.add(text, "text that came later");
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), Value);
    QCOMPARE(m_keyring.count(text), 0);
}

void QtKeychainStoreTest::k20_shouldKeepTheNewestOfTwo()
{
    KeyringDaemon::Attributes binary = Item;
    binary.insert(QStringLiteral("type"), QStringLiteral("base64"));
    m_keyring.add(binary, QByteArray("older").toBase64());
    const auto store = makeStore();
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), QByteArray("older"));

    m_keyring.add(binary, QByteArray("older still").toBase64());
    QCOMPARE(m_keyring.count(Item), 2);
    QCOMPARE(outcome(QCoro::waitFor(store->write(Key, secret(Value)))), "ok");
    QCOMPARE(m_keyring.count(Item), 1);
    QCOMPARE(bytes(QCoro::waitFor(store->read(Key))), Value);
}

// As where the library and the inspector look at two different keychains.
void QtKeychainStoreTest::k15_shouldNoticeThatAWriteWentElsewhere()
{
    m_believer->finding = KeychainFinding(KeychainProbe::State::Absent);
    const auto store = makeBelievingStore();
    QCOMPARE(QCoro::waitFor(store->write(Key, secret(Value))).error().kind, Error::Kind::KeychainMismatch);
}

QTEST_GUILESS_MAIN(QtKeychainStoreTest)
#include "tst_qtkeychainstore.moc"
