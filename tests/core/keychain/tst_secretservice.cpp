// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/secretservice.h"

#include "tests/support/keyringdaemon.h"
#include "tests/support/mockprompter.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

using State = KeychainProbe::State;

const QString Service = QStringLiteral("io.github.latchkey.Latchkey");
const QString Key = QStringLiteral("tasks:1:rt");
const KeyringDaemon::Attributes Text{{QStringLiteral("user"), Key}, {QStringLiteral("server"), Service}};
const KeyringDaemon::Attributes Binary{{QStringLiteral("user"), Key},
                                       {QStringLiteral("server"), Service},
                                       {QStringLiteral("type"), QStringLiteral("base64")}};

/// The outcome of a call that goes on beside others.
struct Outcome
{
    bool ended = false;
    Result<void> result = fail(Error::Kind::Cancelled);
};

QCoro::Task<> unlockInto(std::shared_ptr<SecretService> service, std::shared_ptr<Outcome> outcome)
{
    auto unlocking = service->unlock(30s);
    outcome->result = co_await unlocking;
    outcome->ended = true;
}

} // namespace

class SecretServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void shouldTellPresentFromAbsent();
    void shouldTellOursFromOthers();
    void k1_shouldNotTakeLockedForAbsent();
    void shouldLockTheKeychain();
    void k20_shouldTidyUp();
    void shouldSayWhenTheLockChanges();
    void shouldNotSayAnythingAboutAWrite();
    void shouldNameTheServiceOnceItIsKnown();
    void k5_shouldShareOnePrompt();
    void k12_shouldEndThePromptWithTheService();
    void k1_shouldAskAgainAfterADismissal();
    void k13_shouldTakeALostKeyringForMissing();
    void k13_shouldNotProveAbsenceWithoutACollection();

private:
    KeychainFinding inspect() { return QCoro::waitFor(m_service->inspect(Service, Key)); }

    KeyringDaemon m_keyring;
    std::shared_ptr<SecretService> m_service;
};

void SecretServiceTest::init()
{
    m_keyring.unlock();
    m_keyring.clear();
    m_service = std::make_shared<SecretService>();
}

void SecretServiceTest::shouldTellPresentFromAbsent()
{
    QCOMPARE(inspect().state, State::Absent);
    m_keyring.add(Binary, "dmFsdWU=");
    const KeychainFinding finding = inspect();
    QCOMPARE(finding.state, State::Present);
    QVERIFY(finding.ours);
    QVERIFY(!finding.crowded);
    QCOMPARE(QCoro::waitFor(m_service->inspect(Service, QStringLiteral("other"))).state, State::Absent);
    QCOMPARE(QCoro::waitFor(m_service->inspect(QStringLiteral("other"), Key)).state, State::Absent);
}

void SecretServiceTest::shouldTellOursFromOthers()
{
    m_keyring.add(Text, "text");
    QVERIFY(!inspect().ours);
    QVERIFY(!inspect().crowded);
    m_keyring.add(Binary, "dmFsdWU=");
    QVERIFY(inspect().ours);
    QVERIFY(inspect().crowded);
}

void SecretServiceTest::k1_shouldNotTakeLockedForAbsent()
{
    m_keyring.lock();
    QCOMPARE(inspect().state, State::Locked); // nothing is there, but that is not proven
    m_keyring.unlock();
    m_keyring.add(Binary, "dmFsdWU=");
    m_keyring.lock();
    QCOMPARE(inspect().state, State::Locked);
    QVERIFY(m_keyring.isLocked());
}

void SecretServiceTest::shouldLockTheKeychain()
{
    m_keyring.add(Binary, "dmFsdWU=");
    MockPrompter prompter(QStringLiteral("accept:pw"));
    QCOMPARE(inspect().state, State::Present);
    for (int again = 0; again < 2; ++again) {
        QVERIFY(QCoro::waitFor(m_service->lock()));
        QVERIFY(m_keyring.isLocked());
        QCOMPARE(inspect().state, State::Locked);
    }
    QCOMPARE(prompter.prompts(), 0);
    QVERIFY(QCoro::waitFor(m_service->unlock(30s)));
    QCOMPARE(inspect().state, State::Present);
}

void SecretServiceTest::k20_shouldTidyUp()
{
    m_keyring.add(Text, "text");
    m_keyring.add(Binary, "b2xkZXI=");
    m_keyring.add(Binary, "bmV3ZXI=");
    QCOMPARE(m_keyring.count(Text), 3);
    QVERIFY(QCoro::waitFor(m_service->tidy(Service, Key)));
    QCOMPARE(m_keyring.count(Text), 1);
    QCOMPARE(m_keyring.count(Binary), 1);
    QVERIFY(QCoro::waitFor(m_service->tidy(Service, Key)));
    QCOMPARE(m_keyring.count(Binary), 1);
}

void SecretServiceTest::shouldSayWhenTheLockChanges()
{
    QSignalSpy changed(m_service.get(), &KeychainInspector::availabilityChanged);
    QCOMPARE(inspect().state, State::Absent);
    QVERIFY(changed.isEmpty());
    m_keyring.lock();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(inspect().state, State::Locked);
    changed.clear();
    m_keyring.unlock();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(inspect().state, State::Absent);
}

void SecretServiceTest::shouldNotSayAnythingAboutAWrite()
{
    QCOMPARE(inspect().state, State::Absent);
    QSignalSpy changed(m_service.get(), &KeychainInspector::availabilityChanged);
    m_keyring.add(Binary, "dmFsdWU=");
    QCOMPARE(inspect().state, State::Present); // what the write had to say has come by now
    QVERIFY(changed.isEmpty());
}

void SecretServiceTest::shouldNameTheServiceOnceItIsKnown()
{
    QCOMPARE(m_service->displayName(), QStringLiteral("Secret Service"));
    QCOMPARE(inspect().state, State::Absent);
    QCOMPARE(m_service->displayName(), QStringLiteral("GNOME Keyring"));
    QCOMPARE(m_service->backendId(), QStringLiteral("secret-service"));
}

void SecretServiceTest::k5_shouldShareOnePrompt()
{
    MockPrompter prompter(QStringLiteral("hang"));
    m_keyring.lock();
    const auto first = std::make_shared<Outcome>();
    const auto second = std::make_shared<Outcome>();
    unlockInto(m_service, first);
    unlockInto(m_service, second);
    QTRY_COMPARE(prompter.prompts(), 1);
    QCOMPARE(inspect().state, State::Locked);
    QVERIFY(!first->ended && !second->ended);

    prompter.answer(QStringLiteral("accept:pw"));
    QTRY_VERIFY(first->ended && second->ended);
    QVERIFY(first->result);
    QVERIFY(second->result);
    QCOMPARE(inspect().state, State::Absent);
    QCOMPARE(prompter.prompts(), 1);
}

void SecretServiceTest::k12_shouldEndThePromptWithTheService()
{
    MockPrompter prompter(QStringLiteral("hang"));
    m_keyring.lock();
    const auto outcome = std::make_shared<Outcome>();
    unlockInto(m_service, outcome);
    QTRY_COMPARE(prompter.prompts(), 1);
    m_keyring.kill();
    QTRY_VERIFY(outcome->ended);
    QCOMPARE(outcome->result.error().kind, Error::Kind::KeychainLocked);
}

void SecretServiceTest::k1_shouldAskAgainAfterADismissal()
{
    m_keyring.lock();
    {
        MockPrompter prompter(QStringLiteral("dismiss"));
        QCOMPARE(QCoro::waitFor(m_service->unlock(30s)).error().kind, Error::Kind::KeychainLocked);
    }
    MockPrompter prompter(QStringLiteral("accept:pw"));
    QVERIFY(QCoro::waitFor(m_service->unlock(30s)));
    QCOMPARE(inspect().state, State::Absent);
    QVERIFY(QCoro::waitFor(m_service->unlock(30s))); // nothing to unlock, nobody asked
    QCOMPARE(prompter.prompts(), 1);
}

// K13: the keyring's file was reset by something else.
void SecretServiceTest::k13_shouldTakeALostKeyringForMissing()
{
    m_keyring.add(Binary, "dmFsdWU=");
    QCOMPARE(inspect().state, State::Present);
    m_keyring.clear();
    QCOMPARE(inspect().state, State::Absent);
}

void SecretServiceTest::k13_shouldNotProveAbsenceWithoutACollection()
{
    m_keyring.add(Binary, "dmFsdWU=");
    QDir keyrings(qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/keyrings"));
    QVERIFY(keyrings.remove(QStringLiteral("login.keyring")));
    m_keyring.kill();
    const KeychainFinding finding = inspect();
    QCOMPARE(finding.state, State::Locked);
    QCOMPARE(QCoro::waitFor(m_service->lock()).error().kind, Error::Kind::KeychainUnavailable);

    // Having one made is what unlocking means then.
    MockPrompter prompter(QStringLiteral("accept:pw"));
    QVERIFY(QCoro::waitFor(m_service->unlock(30s)));
    QCOMPARE(inspect().state, State::Absent);
    QVERIFY(prompter.prompts() > 0);
}

QTEST_GUILESS_MAIN(SecretServiceTest)
#include "tst_secretservice.moc"
