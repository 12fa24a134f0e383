// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/keyringprogram.h"
#include "tests/support/busmonitor.h"
#include "tests/support/keyringdaemon.h"
#include "tests/support/mockprompter.h"
#include "tests/support/stallprobe.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Storage = SessionView::Storage;
using Kind = Error::Kind;
using Call = FakeBackend::Call;

/// Somebody is signed in, and something happens to the real keyring.
class KeyringTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void k11_shouldGoOnWhileTheDaemonIsFrozen();
    void k11_shouldWaitForAFrozenDaemonAtTheStart();
    void k12_shouldGoOnAfterTheDaemonWasKilled();
    void k12_shouldWaitForADaemonThatCameBackLocked();
    void k14_shouldPersistLaterIfAWriteFails();
    void k23_shouldLeaveTheKeyringAlone();
    void k24_shouldGoOnWhileTheKeyringIsLocked();

private:
    KeyringDaemon m_keyring;
};

void KeyringTroubleTest::init()
{
    m_keyring.unlock();
    m_keyring.clear();
}

void KeyringTroubleTest::k11_shouldGoOnWhileTheDaemonIsFrozen()
{
    Machine machine;
    KeyringProgram program(machine);
    signInAnn(program);
    m_keyring.freeze();
    StallProbe probe;
    QVERIFY(machine.backend.use(textOf(*program.token()))); // from memory: no question to the keyring
    program.refreshWhenDue();
    QCOMPARE(program.phase(), Phase::Active);
    QCOMPARE(program->view().storage, Storage::MemoryOnly);
    QCOMPARE(program->view().lastError->kind, Kind::KeychainBusy);
    QVERIFY(machine.backend.use(textOf(*program.token())));
    m_keyring.thaw();
    QTRY_COMPARE(program->view().storage, Storage::Persisted);
    QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    program.quit();

    KeyringProgram next(machine, QStringLiteral("1"));
    next->start();
    QTRY_COMPARE(next.phase(), Phase::Active);
}

void KeyringTroubleTest::k11_shouldWaitForAFrozenDaemonAtTheStart()
{
    Machine machine;
    signInOnce(machine);
    m_keyring.freeze();
    KeyringProgram program(machine, QStringLiteral("1"));
    StallProbe probe;
    program->start();
    QTRY_COMPARE(program.phase(), Phase::KeychainBusy);
    QCOMPARE(program.token().error().kind, Kind::KeychainBusy);
    m_keyring.thaw(); // the late answer is the sign to look again
    QTRY_COMPARE(program.phase(), Phase::Active);
    QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
}

void KeyringTroubleTest::k12_shouldGoOnAfterTheDaemonWasKilled()
{
    Machine machine;
    KeyringProgram program(machine);
    signInAnn(program);
    m_keyring.kill();
    {
        StallProbe probe;
        QVERIFY(machine.backend.use(textOf(*program.token())));
        program.refreshWhenDue(); // the bus starts another daemon, locked
        QCOMPARE(program.phase(), Phase::Active);
        QCOMPARE(program->view().storage, Storage::MemoryOnly);
        QCOMPARE(program->view().lastError->kind, Kind::KeychainLocked);
        QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    }
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
    m_keyring.unlock();
    QTRY_COMPARE(program->view().storage, Storage::Persisted);
    program.quit();

    KeyringProgram next(machine, QStringLiteral("1"));
    next->start();
    QTRY_COMPARE(next.phase(), Phase::Active);
}

void KeyringTroubleTest::k12_shouldWaitForADaemonThatCameBackLocked()
{
    Machine machine;
    signInOnce(machine);
    m_keyring.kill();
    MockPrompter prompter(QStringLiteral("dismiss"));
    KeyringProgram program(machine, QStringLiteral("1"));
    {
        StallProbe probe;
        program->start();
        QTRY_COMPARE(program.phase(), Phase::KeychainLocked);
        QCOMPARE(program.token().error().kind, Kind::KeychainLocked);
        QCOMPARE_LT(probe.longestMs(), StallProbe::NoticeableMs);
    }
    QCOMPARE(prompter.prompts(), 0);
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
    m_keyring.unlock();
    QTRY_COMPARE(program.phase(), Phase::Active);
}

void KeyringTroubleTest::k14_shouldPersistLaterIfAWriteFails()
{
    Machine machine;
    KeyringProgram program(machine);
    signInAnn(program);
    MockPrompter prompter(QStringLiteral("dismiss"));
    machine.backend.duringNextRefresh([this] { m_keyring.lock(); }); // after the read, before the write
    program.refreshWhenDue();
    QCOMPARE(program.phase(), Phase::Active);
    QCOMPARE(program->view().storage, Storage::MemoryOnly);
    QCOMPARE(program->view().lastError->kind, Kind::KeychainLocked);
    machine.pass(5min);
    QTRY_VERIFY(!program->state().persisting);
    QCOMPARE(program->view().storage, Storage::MemoryOnly);
    QVERIFY(machine.backend.use(textOf(*program.token())));
    QCOMPARE(prompter.prompts(), 0);
    QCOMPARE(filesWithTokens(machine), QStringList());
    m_keyring.unlock();
    QTRY_COMPARE(program->view().storage, Storage::Persisted);
    QVERIFY(!program->view().lastError);
    program.quit();

    KeyringProgram next(machine, QStringLiteral("1"));
    next->start();
    QTRY_COMPARE(next.phase(), Phase::Active);
    QCOMPARE(filesWithTokens(machine), QStringList());
}

void KeyringTroubleTest::k23_shouldLeaveTheKeyringAlone()
{
    const QString secrets = QStringLiteral("/org/freedesktop/secrets");
    Machine machine;
    machine.backend.setAccessLifetime(5min);
    KeyringProgram program(machine);
    signInAnn(program);
    BusMonitor monitor;
    const BootTime end = machine.clock.bootNow() + 1h;
    int rotations = 0;
    for (; machine.clock.bootNow() < end; ++rotations) {
        machine.pass(*program->view().renewsAt - machine.clock.bootNow() - 1s, 10s);
        QVERIFY(machine.backend.use(textOf(*program.token())));
        QCOMPARE(monitor.calls(secrets), 0); // between rotations
        program.refreshWhenDue();
        QCOMPARE(program->view().storage, Storage::Persisted);
        QCOMPARE(monitor.calls(secrets, QStringLiteral("CreateItem")), 1);
        QCOMPARE(monitor.calls(secrets, QStringLiteral("GetSecrets")), 2); // read under the lock, read back
        monitor.reset();
    }
    QCOMPARE_GE(rotations, 12);
}

void KeyringTroubleTest::k24_shouldGoOnWhileTheKeyringIsLocked()
{
    Machine machine;
    KeyringProgram program(machine);
    signInAnn(program);
    MockPrompter prompter(QStringLiteral("dismiss"));
    m_keyring.lock();
    for (int rotation = 0; rotation < 3; ++rotation) {
        program.refreshWhenDue();
        QCOMPARE(program.phase(), Phase::Active);
        QCOMPARE(program->view().storage, Storage::MemoryOnly);
        QVERIFY(machine.backend.use(textOf(*program.token())));
    }
    QCOMPARE(prompter.prompts(), 0); // a notice says it; only the user asks for a prompt
    QCOMPARE(QCoro::waitFor(program->unlockKeychain()).error().kind, Kind::KeychainLocked);
    QCOMPARE(prompter.prompts(), 1);
    QCOMPARE(program.phase(), Phase::Active);
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
    m_keyring.unlock();
    QTRY_COMPARE(program->view().storage, Storage::Persisted);
    QCOMPARE(m_keyring.count(itemOf(machine)), 1);
    program.quit();

    KeyringProgram next(machine, QStringLiteral("1"));
    next->start();
    QTRY_COMPARE(next.phase(), Phase::Active);
}

QTEST_GUILESS_MAIN(KeyringTroubleTest)
#include "tst_keyringtrouble.moc"
