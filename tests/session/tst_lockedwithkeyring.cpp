// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/keyringprogram.h"
#include "tests/support/keyringdaemon.h"
#include "tests/support/mockprompter.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Phase = SessionView::Phase;

/// Locking with the keychain: the real keyring's own prompt is the way back.
class LockedWithKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldLockTheKeyringToo();
    void shouldUnlockThroughTheKeyringsPrompt();
    void shouldStayLockedIfThePromptIsDismissed();
    void shouldAskThoughTheKeyringWasUnlockedElsewhere();

private:
    KeyringDaemon m_keyring;
};

namespace {

void lockWithKeyring(KeyringProgram &program)
{
    signInAnn(program);
    QVERIFY(QCoro::waitFor(program->lockApp(true)));
    QVERIFY(program->view().keychainUnlocks);
}

} // namespace

void LockedWithKeyringTest::init()
{
    m_keyring.unlock();
    m_keyring.clear();
}

void LockedWithKeyringTest::shouldLockTheKeyringToo()
{
    Machine machine;
    KeyringProgram program(machine);
    lockWithKeyring(program);
    QVERIFY(m_keyring.isLocked());
    QCOMPARE(program.phase(), Phase::AppLocked);
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
}

void LockedWithKeyringTest::shouldUnlockThroughTheKeyringsPrompt()
{
    Machine machine;
    KeyringProgram program(machine);
    lockWithKeyring(program);
    MockPrompter prompter(QStringLiteral("accept:pw"));
    QVERIFY(QCoro::waitFor(program->unlockApp()));
    QTRY_COMPARE(program.phase(), Phase::Active);
    QCOMPARE(prompter.prompts(), 1);
    QVERIFY(machine.backend.use(textOf(*program.token())));
    QCOMPARE(machine.backend.liveSessions(), 1);
}

void LockedWithKeyringTest::shouldStayLockedIfThePromptIsDismissed()
{
    Machine machine;
    KeyringProgram program(machine);
    lockWithKeyring(program);
    MockPrompter prompter(QStringLiteral("dismiss"));
    QCOMPARE(QCoro::waitFor(program->unlockApp()).error().kind, Error::Kind::KeychainLocked);
    QCOMPARE(program.phase(), Phase::AppLocked);
    QCOMPARE(prompter.prompts(), 1);
    QVERIFY(program.signIn()); // the password is a way back too
    QCOMPARE(program.phase(), Phase::Active);
}

void LockedWithKeyringTest::shouldAskThoughTheKeyringWasUnlockedElsewhere()
{
    Machine machine;
    KeyringProgram program(machine);
    lockWithKeyring(program);
    m_keyring.unlock();
    MockPrompter prompter(QStringLiteral("dismiss"));
    QCOMPARE(QCoro::waitFor(program->unlockApp()).error().kind, Error::Kind::KeychainLocked);
    QCOMPARE(prompter.prompts(), 1);
    QCOMPARE(program.phase(), Phase::AppLocked);
}

QTEST_GUILESS_MAIN(LockedWithKeyringTest)
#include "tst_lockedwithkeyring.moc"
