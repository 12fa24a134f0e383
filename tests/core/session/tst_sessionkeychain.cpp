// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionbench.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Storage = SessionView::Storage;
using Kind = Error::Kind;
using Call = FakeBackend::Call;
using Operation = FakeCredentialStore::Operation;
using Condition = FakeCredentialStore::Condition;

/// A keychain that is locked, busy, absent or lying, by the rows K of the failure matrix.
class SessionKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void k1_shouldWaitForALockedKeychain();
    void k5_shouldWaitForABusyKeychain();
    void k6_shouldWorkWithoutAKeychain();
    void k8_shouldResumeWhenTheServiceAppears();
    void k13_shouldAskAgainIfTheRecordIsGone();
    void k14_shouldPersistLaterIfAWriteFails_data();
    void k14_shouldPersistLaterIfAWriteFails();
    void k16_shouldNeverUseWhatCouldNotBeDeleted();
    void k16_shouldDeleteWhatItNeverCouldRead();
    void k24_shouldGoOnWhileTheKeychainIsLocked();
    void shouldNotUseARecordThatIsNotItsOwn_data();
    void shouldNotUseARecordThatIsNotItsOwn();
};

void SessionKeychainTest::k1_shouldWaitForALockedKeychain()
{
    Machine machine;
    {
        Program first(machine);
        signInAnn(first);
    }
    const QByteArray stored = machine.store.value(machine.key());
    machine.store.setCondition(Condition::Locked);
    machine.store.setUnlockAnswer(FakeCredentialStore::UnlockAnswer::Dismiss);
    machine.store.resetCalls();
    Program program(machine, QStringLiteral("1"));
    program->start();
    QTRY_COMPARE(program.phase(), Phase::KeychainLocked);
    QCOMPARE(QCoro::waitFor(program->unlockKeychain()).error().kind, Kind::KeychainLocked);
    machine.pass(10min, 1min);
    QCOMPARE(program.phase(), Phase::KeychainLocked);
    QCOMPARE(program.token().error().kind, Kind::KeychainLocked);
    QCOMPARE(machine.store.calls(Operation::Read), 0);
    QCOMPARE(machine.store.calls(Operation::Write), 0);
    QCOMPARE(machine.store.calls(Operation::Remove), 0);
    QCOMPARE(machine.store.calls(Operation::Unlock), 1);
    QCOMPARE(machine.store.value(machine.key()), stored);
    machine.store.setUnlockAnswer(FakeCredentialStore::UnlockAnswer::Accept);
    QVERIFY(QCoro::waitFor(program->unlockKeychain()));
    QTRY_COMPARE(program.phase(), Phase::Active);
}

void SessionKeychainTest::k5_shouldWaitForABusyKeychain()
{
    Machine machine;
    {
        Program first(machine);
        signInAnn(first);
    }
    machine.store.setCondition(Condition::Busy);
    Program program(machine, QStringLiteral("1"));
    program->start();
    QTRY_COMPARE(program.phase(), Phase::KeychainBusy);
    // No signal tells that a keychain has come back to its senses.
    machine.store.blockSignals(true);
    machine.store.setCondition(Condition::Unlocked);
    machine.store.blockSignals(false);
    machine.pass(60s);
    QTRY_COMPARE(program.phase(), Phase::Active);
}

void SessionKeychainTest::k6_shouldWorkWithoutAKeychain()
{
    Machine machine;
    machine.store.setCondition(Condition::Unavailable);
    Program program(machine);
    program->start();
    QTRY_COMPARE(program.phase(), Phase::KeychainUnavailable);
    QVERIFY(program.signIn());
    QCOMPARE(program.phase(), Phase::Active);
    QCOMPARE(program->view().storage, Storage::MemoryOnly);
    QCOMPARE(program->view().lastError->kind, Kind::KeychainUnavailable);
    for (int i = 0; i < 3; ++i) {
        machine.passUntilRefresh();
        QTRY_COMPARE(program.phase(), Phase::Active);
        QVERIFY(machine.backend.use(textOf(*program.token())));
    }
    QVERIFY(machine.backend.calls(Call::Refresh) >= 3);
    QCOMPARE(program->view().storage, Storage::MemoryOnly);
    machine.store.setCondition(Condition::Unlocked);
    QTRY_COMPARE(program->view().storage, Storage::Persisted);
    QVERIFY(machine.backend.accepts(machine.storedToken()));
}

void SessionKeychainTest::k8_shouldResumeWhenTheServiceAppears()
{
    Machine machine;
    {
        Program first(machine);
        signInAnn(first);
    }
    machine.store.setCondition(Condition::Unavailable);
    Program program(machine, QStringLiteral("1"));
    program->start();
    QTRY_COMPARE(program.phase(), Phase::KeychainUnavailable);
    machine.store.setCondition(Condition::Unlocked);
    QTRY_COMPARE(program.phase(), Phase::Active);
}

void SessionKeychainTest::k13_shouldAskAgainIfTheRecordIsGone()
{
    Machine machine;
    Program program(machine, QStringLiteral("1"));
    program->start();
    QTRY_COMPARE(program.phase(), Phase::ReauthRequired);
    QCOMPARE(program->view().lastError->kind, Kind::CredentialMissing);
    QVERIFY(program.signIn());
    QCOMPARE(program.phase(), Phase::Active);
    // The keychain is reset while the session is in memory: it is not lost.
    machine.store.drop(machine.key());
    QVERIFY(program.tokenAfter(program.token()->generation));
    QVERIFY(machine.backend.accepts(machine.storedToken()));
}

void SessionKeychainTest::k14_shouldPersistLaterIfAWriteFails_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : {Kind::KeychainLocked, Kind::KeychainBusy, Kind::KeychainDenied, Kind::KeychainMismatch})
        QTest::newRow(qPrintable(errorName(kind))) << static_cast<int>(kind);
}

void SessionKeychainTest::k14_shouldPersistLaterIfAWriteFails()
{
    QFETCH(int, kind);
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.store.failNext(Operation::Write, static_cast<Kind>(kind), 3);
    QVERIFY(program.tokenAfter(program.token()->generation));
    QCOMPARE(program.phase(), Phase::Active);
    QCOMPARE(program->view().storage, Storage::MemoryOnly);
    QCOMPARE(static_cast<int>(program->view().lastError->kind), kind);
    QCOMPARE(machine.storedToken(), QByteArray("rt.0.0"));
    machine.pass(1s + 2s + 4s);
    QTRY_COMPARE(program->view().storage, Storage::Persisted);
    QVERIFY(!program->view().lastError);
    QCOMPARE(machine.storedToken(), QByteArray("rt.0.1"));
}

void SessionKeychainTest::k16_shouldNeverUseWhatCouldNotBeDeleted()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.store.setCondition(Condition::Locked);
    const Result<void> signedOut = program.signOut();
    QCOMPARE(signedOut.error().kind, Kind::KeychainLocked);
    QCOMPARE(program.phase(), Phase::SignedOut);
    QCOMPARE(machine.store.size(), 1);
    program.quit();

    Program next(machine, QStringLiteral("1"));
    next->start();
    QTRY_COMPARE(next.phase(), Phase::KeychainLocked);
    machine.store.setCondition(Condition::Unlocked);
    QTRY_COMPARE(next.phase(), Phase::SignedOut);
    QTRY_COMPARE(machine.store.size(), 0);
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
    QVERIFY(next.signIn());
    QCOMPARE(next->view().storage, Storage::Persisted);
}

void SessionKeychainTest::k16_shouldDeleteWhatItNeverCouldRead()
{
    Machine machine;
    {
        Program first(machine);
        signInAnn(first);
    }
    machine.store.setCondition(Condition::Locked);
    Program program(machine, QStringLiteral("1"));
    program->start();
    QTRY_COMPARE(program.phase(), Phase::KeychainLocked);
    QCOMPARE(program.signOut().error().kind, Kind::KeychainLocked);
    machine.store.setCondition(Condition::Unlocked);
    QTRY_COMPARE(machine.store.size(), 0);
    QTRY_COMPARE(machine.backend.revoked(), QStringList(QStringLiteral("rt.0.0")));
    QCOMPARE(program.phase(), Phase::SignedOut);
}

void SessionKeychainTest::k24_shouldGoOnWhileTheKeychainIsLocked()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.store.setCondition(Condition::Locked);
    machine.store.resetCalls();
    machine.passUntilRefresh();
    QTRY_COMPARE(program.phase(), Phase::Active);
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
    QCOMPARE(program->view().storage, Storage::MemoryOnly);
    QVERIFY(machine.backend.use(textOf(*program.token())));
    QCOMPARE(machine.store.calls(Operation::Unlock), 0);
    machine.store.setCondition(Condition::Unlocked);
    QTRY_COMPARE(program->view().storage, Storage::Persisted);
    QVERIFY(machine.backend.accepts(machine.storedToken()));
}

void SessionKeychainTest::shouldNotUseARecordThatIsNotItsOwn_data()
{
    QTest::addColumn<QByteArray>("record");
    const auto encoded = [](const QUuid &account, const QString &issuer, const QString &subject) {
        RotationRecord record;
        record.account = account;
        record.issuer = issuer;
        record.subject = subject;
        record.refreshToken = Secret(QByteArray("rt.0.0"));
        return textOf(*encodeRecord(record));
    };
    const QUuid mine = QUuid(QStringLiteral("{11111111-1111-4111-8111-111111111111}"));
    const QString issuer = QStringLiteral("https://tasks.example");
    QTest::newRow("another account") << encoded(QUuid::createUuid(), issuer, QStringLiteral("1"));
    QTest::newRow("another server") << encoded(mine, QStringLiteral("https://evil.example"), QStringLiteral("1"));
    QTest::newRow("somebody else") << encoded(mine, issuer, QStringLiteral("2"));
    QTest::newRow("no record at all") << QByteArray("hunter2");
}

void SessionKeychainTest::shouldNotUseARecordThatIsNotItsOwn()
{
    QFETCH(QByteArray, record);
    Machine machine;
    machine.account = QUuid(QStringLiteral("{11111111-1111-4111-8111-111111111111}"));
    machine.store.put(machine.key(), record);
    Program program(machine, QStringLiteral("1"));
    program->start();
    QTRY_COMPARE(program.phase(), Phase::ReauthRequired);
    QCOMPARE(program->view().lastError->kind, Kind::CredentialCorrupt);
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
    QCOMPARE(machine.store.value(machine.key()), record);
    QVERIFY(program.signIn());
    QCOMPARE(program->view().storage, Storage::Persisted);
}

QTEST_GUILESS_MAIN(SessionKeychainTest)
#include "tst_sessionkeychain.moc"
