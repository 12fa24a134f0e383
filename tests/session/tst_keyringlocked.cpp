// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/keyringprogram.h"
#include "tests/support/busmonitor.h"
#include "tests/support/keyringdaemon.h"
#include "tests/support/mockprompter.h"
#include "tests/support/stallprobe.h"

#include "core/keychain/keychaininspector.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Kind = Error::Kind;

namespace {

const QString Secrets = QStringLiteral("/org/freedesktop/secrets");

} // namespace

/// The program starts, and the real keyring is locked.
class KeyringLockedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void k1_shouldWaitIfThePromptIsDismissed();
    void k2_shouldResumeOnALateUnlock();
    void k3_shouldNotAskAgainAndAgainWithoutAPrompter();
    void k4_shouldWaitAfterAWrongPassword();
    void k5_shouldNotHangOnAnUnansweredPrompt();
    void k22_shouldSurviveTheEndOfWhoAsked();

private:
    KeyringDaemon m_keyring;
};

void KeyringLockedTest::init()
{
    m_keyring.unlock();
    m_keyring.clear();
}

void KeyringLockedTest::k1_shouldWaitIfThePromptIsDismissed()
{
    Machine machine;
    signInOnce(machine);
    m_keyring.lock();
    const QByteArray file = keyringFile();
    MockPrompter prompter(QStringLiteral("dismiss"));
    BusMonitor monitor;
    KeyringProgram program(machine, QStringLiteral("1"));
    {
        StallProbe probe;
        program->start();
        QTRY_COMPARE(program.phase(), Phase::KeychainLocked);
        QCOMPARE(prompter.prompts(), 0); // nobody has asked for one
        QCOMPARE(QCoro::waitFor(program->unlockKeychain()).error().kind, Kind::KeychainLocked);
        machine.pass(10min, 1min);
        QTRY_COMPARE(program.phase(), Phase::KeychainLocked);
        QCOMPARE(program.token().error().kind, Kind::KeychainLocked);
        QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    }
    QCOMPARE(prompter.prompts(), 1);
    QCOMPARE(program->view().identity.subject, QStringLiteral("1"));
    for (const Phase wrong : {Phase::SignedOut, Phase::ReauthRequired, Phase::Authenticating})
        QVERIFY(!program.phases().contains(wrong));
    QCOMPARE(monitor.calls(Secrets, QStringLiteral("CreateItem")), 0);
    QCOMPARE(monitor.calls(Secrets, QStringLiteral("Delete")), 0);
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
    QCOMPARE(keyringFile(), file);

    m_keyring.unlock();
    QTRY_COMPARE(program.phase(), Phase::Active);
    QVERIFY(machine.backend.use(textOf(*program.token())));
}

void KeyringLockedTest::k2_shouldResumeOnALateUnlock()
{
    Machine machine;
    signInOnce(machine);
    m_keyring.lock();
    MockPrompter prompter(QStringLiteral("hang"));
    KeyringProgram program(machine, QStringLiteral("1"));
    StallProbe probe;
    program->start();
    QTRY_COMPARE(program.phase(), Phase::KeychainLocked);
    const auto unlocking = program->unlockKeychain();
    const QDeadlineTimer patience(KeychainPatience + 500ms); // longer than any one wait for the keychain
    QTRY_VERIFY_WITH_TIMEOUT(patience.hasExpired(), 10'000);
    QCOMPARE(program.phase(), Phase::KeychainLocked);
    QCOMPARE(prompter.prompts(), 1);
    prompter.answer(QStringLiteral("accept:pw"));
    // The clock of the session stands still: no later attempt, but the late answer itself makes it go on.
    QTRY_COMPARE(program.phase(), Phase::Active);
    QVERIFY(QCoro::waitFor(unlocking));
    QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    QVERIFY(machine.backend.use(textOf(*program.token())));
    QCOMPARE(prompter.prompts(), 1);
}

void KeyringLockedTest::k3_shouldNotAskAgainAndAgainWithoutAPrompter()
{
    const QString prompterPath = QStringLiteral("/org/gnome/keyring/Prompter");
    Machine machine;
    signInOnce(machine);
    m_keyring.lock();
    const QByteArray file = keyringFile();
    BusMonitor monitor;
    KeyringProgram program(machine, QStringLiteral("1"));
    {
        StallProbe probe;
        program->start();
        QTRY_COMPARE(program.phase(), Phase::KeychainLocked);
        QCOMPARE(QCoro::waitFor(program->unlockKeychain()).error().kind, Kind::KeychainLocked);
        machine.pass(1h, 1min);
        QTRY_COMPARE(program.phase(), Phase::KeychainLocked);
        QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    }
    QVERIFY(monitor.calls(prompterPath) <= 1);
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
    QCOMPARE(keyringFile(), file);
    m_keyring.unlock();
    QTRY_COMPARE(program.phase(), Phase::Active);
}

void KeyringLockedTest::k4_shouldWaitAfterAWrongPassword()
{
    Machine machine;
    signInOnce(machine);
    m_keyring.lock();
    const QByteArray file = keyringFile();
    MockPrompter prompter(QStringLiteral("wrong:nope"));
    KeyringProgram program(machine, QStringLiteral("1"));
    {
        StallProbe probe;
        program->start();
        QTRY_COMPARE(program.phase(), Phase::KeychainLocked);
        QCOMPARE(QCoro::waitFor(program->unlockKeychain()).error().kind, Kind::KeychainLocked);
        machine.pass(10min, 1min);
        QTRY_COMPARE(program.phase(), Phase::KeychainLocked);
        QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    }
    QCOMPARE(prompter.prompts(), 2); // the one prompt, and that prompt again after the wrong password
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
    QCOMPARE(keyringFile(), file);
    m_keyring.unlock();
    QTRY_COMPARE(program.phase(), Phase::Active);
}

void KeyringLockedTest::k5_shouldNotHangOnAnUnansweredPrompt()
{
    Machine first;
    Machine second;
    signInOnce(first);
    signInOnce(second);
    m_keyring.lock();
    MockPrompter prompter(QStringLiteral("hang"));
    KeyringProgram program(first, QStringLiteral("1"));
    Program beside(second, QStringLiteral("1"), program.store()); // a second account of the same program
    StallProbe probe;
    program->start();
    QTRY_COMPARE(program.phase(), Phase::KeychainLocked);
    const auto unlocking = program->unlockKeychain();
    QTRY_COMPARE(prompter.prompts(), 1);
    beside->start();
    QTRY_COMPARE(beside.phase(), Phase::KeychainLocked); // which people are told
    QCOMPARE(beside.token().error().kind, Kind::KeychainLocked);
    const QDeadlineTimer patience(KeychainPatience + 500ms);
    QTRY_VERIFY_WITH_TIMEOUT(patience.hasExpired(), 10'000);
    const auto unlockingBeside = beside->unlockKeychain(); // by the prompt that is open
    QCOMPARE(program.token().error().kind, Kind::KeychainLocked);

    prompter.answer(QStringLiteral("accept:pw"));
    QTRY_COMPARE(program.phase(), Phase::Active);
    QTRY_COMPARE(beside.phase(), Phase::Active);
    QVERIFY(QCoro::waitFor(unlocking));
    QVERIFY(QCoro::waitFor(unlockingBeside));
    QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    QCOMPARE(prompter.prompts(), 1);
    QCOMPARE(first.backend.calls(FakeBackend::Call::Refresh), 1);
    QCOMPARE(second.backend.calls(FakeBackend::Call::Refresh), 1);
}

void KeyringLockedTest::k22_shouldSurviveTheEndOfWhoAsked()
{
    Machine machine;
    signInOnce(machine);
    m_keyring.lock();
    MockPrompter prompter(QStringLiteral("hang"));
    auto program = std::make_unique<KeyringProgram>(machine, QStringLiteral("1"));
    (*program)->start();
    QTRY_COMPARE(program->phase(), Phase::KeychainLocked);
    const auto unlocking = (*program)->unlockKeychain();
    QTRY_COMPARE(prompter.prompts(), 1);
    program.reset(); // the account is closed, and its store with it
    QVERIFY(!unlocking.isReady());
    prompter.answer(QStringLiteral("accept:pw"));
    QTRY_VERIFY(!m_keyring.isLocked());
    QVERIFY(QCoro::waitFor(unlocking));

    KeyringProgram next(machine, QStringLiteral("1"));
    next->start();
    QTRY_COMPARE(next.phase(), Phase::Active);
}

QTEST_GUILESS_MAIN(KeyringLockedTest)
#include "tst_keyringlocked.moc"
