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
using Condition = FakeCredentialStore::Condition;
using Operation = FakeCredentialStore::Operation;
using Rotation = FakeBackend::Rotation;

/// Several runs of the program over one keychain, at once and after another.
class SessionSharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r14_shouldUseWhatAnotherProcessStored();
    void r25_shouldShareASessionBetweenProcesses();
    void r25_shouldNotSendWhatAnotherProcessHasReplacedInMemory();
    void shouldNoticeThatAnotherProcessSignedOut();
    void shouldNotResumeIfItCrashedWhileSigningOut();
};

void SessionSharingTest::r14_shouldUseWhatAnotherProcessStored()
{
    Machine machine;
    machine.backend.setRotation(Rotation::Strict);
    Program first(machine);
    signInAnn(first);
    Program second(machine, QStringLiteral("1"));
    second->start();
    QTRY_COMPARE(second.phase(), Phase::Active);
    const QByteArray stored = machine.storedToken();
    // The first one's token in memory has been spent; its access token is still good, so it adopts without a request.
    const int calls = machine.backend.calls(Call::Refresh);
    machine.passUntilRefresh();
    QTRY_COMPARE(first.phase(), Phase::Active);
    QTRY_COMPARE(second.phase(), Phase::Active);
    QVERIFY(machine.backend.calls(Call::Refresh) > calls);
    QVERIFY(machine.storedToken() != stored);
    QVERIFY(first.tokenAfter(first.token()->generation));
    QVERIFY(second.tokenAfter(second.token()->generation));
    QCOMPARE(machine.backend.liveSessions(), 1);
}

void SessionSharingTest::r25_shouldShareASessionBetweenProcesses()
{
    Machine machine;
    Program first(machine);
    signInAnn(first);
    Program second(machine, QStringLiteral("1"));
    second->start();
    QTRY_COMPARE(second.phase(), Phase::Active);
    Answers answers;
    for (int round = 0; round < 100; ++round) {
        // Both at once, and what they get is used.
        askAfter(&first.session(), first->state().accessGeneration, &answers);
        askAfter(&second.session(), second->state().accessGeneration, &answers);
        const auto expected = 2 * (round + 1);
        for (int i = 0; i < 200 && answers.tokens.size() < expected; ++i)
            machine.pass(50ms, 50ms);
        QCOMPARE(answers.tokens.size(), expected);
        for (const Result<AccessToken> &token : answers.tokens.mid(expected - 2)) {
            QVERIFY(token);
            QVERIFY(machine.backend.use(textOf(*token)));
        }
        machine.pass(16s, 16s);
    }
    QCOMPARE(machine.backend.liveSessions(), 1);
    QVERIFY(machine.record()->generation > 100);
}

void SessionSharingTest::r25_shouldNotSendWhatAnotherProcessHasReplacedInMemory()
{
    Machine machine;
    Program first(machine);
    signInAnn(first);
    Program second(machine, QStringLiteral("1"));
    second->start();
    QTRY_COMPARE(second.phase(), Phase::Active);
    // The keychain can be read, but not written: what the first one gets stays with it, and is used.
    constexpr int Writes = 50;
    machine.store.failNext(Operation::Write, Kind::KeychainDenied, Writes);
    machine.pass(16s);
    const Result<AccessToken> used = first.tokenAfter(first->state().accessGeneration);
    QVERIFY(used);
    QVERIFY(machine.backend.use(textOf(*used)));
    QCOMPARE(first->view().storage, Storage::MemoryOnly);

    const int calls = machine.backend.calls(Call::Refresh);
    QCOMPARE(second.tokenAfter(second->state().accessGeneration).error().kind, Kind::LockTimeout);
    QCOMPARE(machine.backend.calls(Call::Refresh), calls);
    QCOMPARE(second.phase(), Phase::Degraded);
    // It goes on as soon as the record is stored.
    for (int minute = 0; minute < Writes && first->view().storage != Storage::Persisted; ++minute)
        machine.pass(1min, 1s);
    QCOMPARE(first->view().storage, Storage::Persisted);
    machine.pass(10s);
    QCOMPARE(second.phase(), Phase::Active);
    QCOMPARE(machine.backend.liveSessions(), 1);
}

void SessionSharingTest::shouldNoticeThatAnotherProcessSignedOut()
{
    Machine machine;
    Program first(machine);
    signInAnn(first);
    {
        Program second(machine, QStringLiteral("1"));
        second->start();
        QTRY_COMPARE(second.phase(), Phase::Active);
        // Offline: the server would still accept what the first one has.
        machine.backend.failNext(Call::Revoke, Error(Kind::Unreachable), 10);
        QVERIFY(second.signOut());
    }
    const int calls = machine.backend.calls(Call::Refresh);
    QCOMPARE(first.tokenAfter(first.token()->generation).error().kind, Kind::SignedOut);
    QCOMPARE(first.phase(), Phase::SignedOut);
    QCOMPARE(machine.backend.calls(Call::Refresh), calls);
    QVERIFY(!machine.record());
}

void SessionSharingTest::shouldNotResumeIfItCrashedWhileSigningOut()
{
    Machine machine;
    QByteArray record;
    {
        Program first(machine);
        signInAnn(first);
        record = machine.store.value(machine.key());
        QVERIFY(first.signOut());
    }
    machine.store.put(machine.key(), record);
    Program second(machine, QStringLiteral("1"));
    second->start();
    QTRY_COMPARE(second.phase(), Phase::SignedOut);
    QCOMPARE(machine.store.size(), 0);
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
    // The next session is a new one, whoever it belongs to, and is kept.
    machine.store.setCondition(Condition::Locked);
    QVERIFY(second.signIn(QStringLiteral("bob@example.org"), "password2"));
    machine.store.setCondition(Condition::Unlocked);
    QTRY_COMPARE(second->view().storage, Storage::Persisted);
    QVERIFY(second.tokenAfter(second.token()->generation));
    second.quit();
    Program third(machine, QStringLiteral("2"));
    third->start();
    QTRY_COMPARE(third.phase(), Phase::Active);
}

QTEST_GUILESS_MAIN(SessionSharingTest)
#include "tst_sessionsharing.moc"
