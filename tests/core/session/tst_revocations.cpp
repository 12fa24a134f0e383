// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionbench.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Kind = Error::Kind;
using Call = FakeBackend::Call;

/// Ended sessions that the server has not been told about.
class RevocationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s3_shouldTellTheServerInALaterRun();
    void s3_shouldForgetATokenNobodyCouldBeToldAboutForAWeek();
    void s3_shouldTryOnceMoreHoweverOldItIs();
    void s3_shouldTellInThisRunOnlyIfTheKeychainIsLocked();
    void s4_shouldNotBelieveARefusal();
    void shouldLeaveNothingBehindOnceTheServerKnows();
    void shouldNotConfuseItWithANewSession();
};

namespace {

void signOutOffline(Machine &machine)
{
    Program program(machine);
    signInAnn(program);
    machine.backend.failNext(Call::Revoke, Error(Kind::Unreachable));
    QVERIFY(program.signOut());
    QCOMPARE(program->pendingRevocations(), 1);
}

} // namespace

void RevocationsTest::s3_shouldTellTheServerInALaterRun()
{
    Machine machine;
    signOutOffline(machine);
    QCOMPARE(machine.backend.liveSessions(), 1);
    QVERIFY(!machine.record());
    machine.store.hold(FakeCredentialStore::Operation::Probe);
    Program later(machine);
    later->start();
    QCOMPARE(later->pendingRevocations(), 1); // not known yet
    machine.store.release(FakeCredentialStore::Operation::Probe);
    QTRY_COMPARE(later.phase(), Phase::SignedOut);
    QTRY_COMPARE(machine.backend.liveSessions(), 0);
    QTRY_COMPARE(later->pendingRevocations(), 0);
    QTRY_COMPARE(machine.store.size(), 0);
    QCOMPARE(machine.backend.revoked(), QStringList(QStringLiteral("rt.0.0")));
}

void RevocationsTest::s3_shouldForgetATokenNobodyCouldBeToldAboutForAWeek()
{
    Machine machine;
    signOutOffline(machine);
    machine.clock.advance(8 * 24h);
    machine.backend.failNext(Call::Revoke, Error(Kind::Unreachable));
    Program later(machine);
    later->start();
    QTRY_COMPARE(machine.backend.calls(Call::Revoke), 2);
    QTRY_COMPARE(machine.store.size(), 0);
}

/// Also where the wall clock is what is wrong.
void RevocationsTest::s3_shouldTryOnceMoreHoweverOldItIs()
{
    Machine machine;
    signOutOffline(machine);
    machine.clock.setWall(machine.clock.wallNow().addYears(1));
    Program later(machine);
    later->start();
    QTRY_COMPARE(machine.backend.liveSessions(), 0);
}

void RevocationsTest::s3_shouldTellInThisRunOnlyIfTheKeychainIsLocked()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.backend.failNext(Call::Revoke, Error(Kind::Unreachable));
    machine.store.setCondition(FakeCredentialStore::Condition::Locked);
    QCOMPARE(program.signOut().error().kind, Kind::KeychainLocked);
    QCOMPARE(program->pendingRevocations(), 1);
    machine.pass(1min);
    QTRY_COMPARE(machine.backend.liveSessions(), 0);
    QTRY_COMPARE(program->pendingRevocations(), 0);
}

void RevocationsTest::s4_shouldNotBelieveARefusal()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.backend.failNext(Call::Revoke, Error(Kind::ServerFailure));
    QVERIFY(program.signOut());
    QCOMPARE(machine.store.size(), 1); // RFC 7009, 2.2.1: 503 means that it is not revoked
    machine.pass(1min);
    QTRY_COMPARE(machine.backend.liveSessions(), 0);
    QTRY_COMPARE(machine.store.size(), 0);
}

void RevocationsTest::shouldLeaveNothingBehindOnceTheServerKnows()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    QVERIFY(program.signOut());
    QCOMPARE(machine.store.size(), 0);
    QCOMPARE(program->pendingRevocations(), 0);
    QCOMPARE(machine.backend.calls(Call::Revoke), 1);
}

void RevocationsTest::shouldNotConfuseItWithANewSession()
{
    Machine machine;
    signOutOffline(machine);
    machine.backend.hold(Call::Revoke);
    Program later(machine);
    later->start();
    QTRY_COMPARE(machine.backend.held(Call::Revoke), 1);
    QVERIFY(later.signIn());
    machine.backend.release(Call::Revoke);
    QTRY_COMPARE(later->pendingRevocations(), 0);
    QCOMPARE(machine.backend.liveSessions(), 1);
    QVERIFY(machine.backend.accepts(machine.storedToken()));
    QTRY_COMPARE(machine.store.size(), 1);
}

QTEST_GUILESS_MAIN(RevocationsTest)
#include "tst_revocations.moc"
