// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Kind = Error::Kind;
using Call = FakeBackend::Call;
using Operation = FakeCredentialStore::Operation;

/// A session that its person has locked.
class AppLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveOutNothingWhileLocked();
    void shouldAskNobodyWhileLocked();
    void shouldUnlockWithThePassword();
    void shouldStayLockedAfterAWrongPassword();
    void shouldRefuseSomebodyElse();
    void shouldUnlockWithTheKeychain();
    void shouldStayLockedIfTheKeychainsPromptIsDismissed();
    void shouldNotUnlockWithAKeychainThatWasNotLocked();
    void shouldKeepWhatARefreshUnderWayBrings();
    void shouldKeepInMemoryWhatIsNotStored();
    void shouldStayLockedThoughTheKeychainIsUnlockedElsewhere();
    void shouldSignOutWhileLocked();
    void shouldLockBeforeAnythingIsKnown();
    void shouldLockASessionThatHasEnded();
    void shouldNotLockWhereNobodyIsSignedIn();
};

namespace {

Result<void> lock(Program &program, bool withKeychain = false)
{
    return QCoro::waitFor(program->lockApp(withKeychain));
}

Result<void> unlock(Program &program)
{
    return QCoro::waitFor(program->unlockApp());
}

} // namespace

void AppLockTest::shouldGiveOutNothingWhileLocked()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    const quint64 generation = program->state().accessGeneration;
    QVERIFY(lock(program));
    QCOMPARE(program.phase(), Phase::AppLocked);
    QCOMPARE(program.token().error().kind, Kind::AppLocked);
    QCOMPARE(program.tokenAfter(generation).error().kind, Kind::AppLocked);
    QVERIFY(!program->state().held); // it is in the keychain, and only there
    QVERIFY(machine.backend.accepts(machine.storedToken()));
}

void AppLockTest::shouldAskNobodyWhileLocked()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    QVERIFY(lock(program));
    machine.store.resetCalls();
    machine.pass(8h, 1min);
    program->resumed();
    program->networkReturned();
    program->retryNow();
    machine.pass(1min);
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
    QCOMPARE(machine.store.calls(Operation::Read), 0);
    QCOMPARE(program.phase(), Phase::AppLocked);
}

void AppLockTest::shouldUnlockWithThePassword()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    QVERIFY(lock(program));
    QVERIFY(program.signIn());
    QCOMPARE(program.phase(), Phase::Active);
    QVERIFY(machine.backend.use(textOf(*program.token())));
    // The session from before, which the keychain had, is not left behind at the server.
    QTRY_COMPARE(machine.backend.liveSessions(), 1);
    QVERIFY(machine.backend.accepts(machine.storedToken()));
}

void AppLockTest::shouldStayLockedAfterAWrongPassword()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    QVERIFY(lock(program));
    QCOMPARE(program.signIn(QStringLiteral("ann@example.org"), "wrong").error().kind, Kind::WrongCredentials);
    QCOMPARE(program.phase(), Phase::AppLocked);
    QCOMPARE(program.token().error().kind, Kind::AppLocked);
    QVERIFY(machine.backend.accepts(machine.storedToken()));
}

void AppLockTest::shouldRefuseSomebodyElse()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    QVERIFY(lock(program));
    QCOMPARE(program.signIn(QStringLiteral("bob@example.org"), "password2").error().kind, Kind::OtherAccount);
    QCOMPARE(program.phase(), Phase::AppLocked);
}

void AppLockTest::shouldUnlockWithTheKeychain()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    QVERIFY(lock(program, true));
    QCOMPARE(machine.store.condition(), FakeCredentialStore::Condition::Locked);
    QVERIFY(program->view().keychainUnlocks);
    // Had another program had it unlocked: it is locked again, so that there is a prompt.
    machine.store.setCondition(FakeCredentialStore::Condition::Unlocked);
    machine.store.resetCalls();
    QVERIFY(unlock(program));
    QCOMPARE(machine.store.calls(Operation::Unlock), 1);
    QTRY_COMPARE(program.phase(), Phase::Active);
    QVERIFY(machine.backend.use(textOf(*program.token())));
    QCOMPARE(machine.backend.liveSessions(), 1);
}

void AppLockTest::shouldStayLockedIfTheKeychainsPromptIsDismissed()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    QVERIFY(lock(program, true));
    machine.store.setUnlockAnswer(FakeCredentialStore::UnlockAnswer::Dismiss);
    QCOMPARE(unlock(program).error().kind, Kind::KeychainLocked);
    QCOMPARE(program.phase(), Phase::AppLocked);
    machine.store.setUnlockAnswer(FakeCredentialStore::UnlockAnswer::Accept);
    QVERIFY(unlock(program));
    QTRY_COMPARE(program.phase(), Phase::Active);
}

void AppLockTest::shouldNotUnlockWithAKeychainThatWasNotLocked()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    QVERIFY(lock(program));
    QVERIFY(!program->view().keychainUnlocks);
    QCOMPARE(unlock(program).error().kind, Kind::InvalidInput);
    QCOMPARE(program.phase(), Phase::AppLocked);
}

void AppLockTest::shouldKeepWhatARefreshUnderWayBrings()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.backend.hold(Call::Refresh);
    Answers answers;
    askAfter(&program.session(), program->state().accessGeneration, &answers);
    QTRY_COMPARE(machine.backend.held(Call::Refresh), 1);
    auto locking = program->lockApp(true);
    QCOMPARE(program->view().phase, Phase::AppLocked);
    QVERIFY(!locking.isReady()); // the keychain is locked only when the new token is in it
    machine.backend.release(Call::Refresh);
    QTRY_VERIFY(locking.isReady());
    QTRY_COMPARE(answers.tokens.size(), 1);
    QCOMPARE(answers.tokens.first().error().kind, Kind::AppLocked);
    QCOMPARE(machine.storedToken(), QByteArray("rt.0.1"));
    QVERIFY(program->view().keychainUnlocks);
    QVERIFY(unlock(program));
    QTRY_COMPARE(program.phase(), Phase::Active);
}

void AppLockTest::shouldKeepInMemoryWhatIsNotStored()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.store.setCondition(FakeCredentialStore::Condition::Locked);
    QVERIFY(program.tokenAfter(program->state().accessGeneration));
    QVERIFY(lock(program));
    QVERIFY(program->state().held);
    QCOMPARE(machine.storedToken(), QByteArray("rt.0.0"));
    machine.store.setCondition(FakeCredentialStore::Condition::Unlocked);
    QTRY_COMPARE(machine.storedToken(), QByteArray("rt.0.1"));
    QTRY_VERIFY(!program->state().held);
    QCOMPARE(program.phase(), Phase::AppLocked);
}

void AppLockTest::shouldStayLockedThoughTheKeychainIsUnlockedElsewhere()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    QVERIFY(lock(program, true));
    machine.store.setCondition(FakeCredentialStore::Condition::Unlocked);
    machine.pass(1min);
    QCOMPARE(program.phase(), Phase::AppLocked);
    QCOMPARE(program.token().error().kind, Kind::AppLocked);
}

void AppLockTest::shouldSignOutWhileLocked()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    QVERIFY(lock(program));
    QVERIFY(program.signOut());
    QCOMPARE(program.phase(), Phase::SignedOut);
    QVERIFY(!machine.record());
    QTRY_COMPARE(machine.backend.liveSessions(), 0);
    QCOMPARE(machine.store.size(), 0);
}

/// A program that was locked when it ended begins locked.
void AppLockTest::shouldLockBeforeAnythingIsKnown()
{
    Machine machine;
    {
        Program program(machine);
        signInAnn(program);
    }
    machine.store.hold(Operation::Probe);
    Program program(machine, QStringLiteral("1"));
    program->start();
    QVERIFY(lock(program, true));
    machine.store.release(Operation::Probe);
    machine.pass(1min);
    QCOMPARE(program.phase(), Phase::AppLocked);
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
    QVERIFY(unlock(program));
    QTRY_COMPARE(program.phase(), Phase::Active);
}

void AppLockTest::shouldLockASessionThatHasEnded()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.backend.endAllSessions();
    QVERIFY(!program.tokenAfter(program->state().accessGeneration));
    QVERIFY(lock(program));
    QCOMPARE(program.phase(), Phase::AppLocked);
    QVERIFY(program.signIn());
    QCOMPARE(program.phase(), Phase::Active);
}

void AppLockTest::shouldNotLockWhereNobodyIsSignedIn()
{
    Machine machine;
    Program program(machine);
    program->start();
    QTRY_COMPARE(program.phase(), Phase::SignedOut);
    QVERIFY(lock(program, true));
    QCOMPARE(program.phase(), Phase::SignedOut);
    QCOMPARE(machine.store.condition(), FakeCredentialStore::Condition::Unlocked);
}

QTEST_GUILESS_MAIN(AppLockTest)
#include "tst_applock.moc"
