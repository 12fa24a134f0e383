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

/// What happens to the machine under a session: sleep, networks, clocks and other keychains.
class HostEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r18_shouldRenewAtOnceAfterSleepingOverTheExpiry();
    void r18_shouldLeaveAFreshTokenAloneAfterASleep();
    void r19_shouldTrySoonWhenTheNetworkReturns();
    void r19_shouldNotOverrideWhatTheServerAsksFor();
    void r20_shouldNotEndASessionByTheWallClock_data();
    void r20_shouldNotEndASessionByTheWallClock();
    void r22_shouldSpreadWhatFollowsAnOutage();
    void k9_shouldNotTakeAnotherKeychainsEmptinessForASignOut();
    void k9_shouldNotUseAnOldRecordOfAnotherKeychain();
    void k9_shouldStayWithTheKeychainSignedInWithLast();
};

namespace {

void makeDegraded(Machine &machine, Program &program, Error why)
{
    signInAnn(program);
    machine.backend.failNext(Call::Refresh, std::move(why), 20);
    QVERIFY(!program.tokenAfter(program->state().accessGeneration));
    QCOMPARE(program.phase(), Phase::Degraded);
}

} // namespace

void HostEventsTest::r18_shouldRenewAtOnceAfterSleepingOverTheExpiry()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.clock.sleep(8h); // nothing was called meanwhile
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
    program->resumed();
    QTRY_COMPARE(machine.backend.calls(Call::Refresh), 1);
    QTRY_COMPARE(program.phase(), Phase::Active);
    QVERIFY(machine.backend.use(textOf(*program.token())));
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
}

void HostEventsTest::r18_shouldLeaveAFreshTokenAloneAfterASleep()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.clock.sleep(1min);
    program->resumed();
    QVERIFY(program.token());
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
}

void HostEventsTest::r19_shouldTrySoonWhenTheNetworkReturns()
{
    Machine machine;
    Program program(machine);
    makeDegraded(machine, program, Error(Kind::Unreachable));
    const auto isFarOff = [&] {
        const std::optional<BootTime> planned = program->state().retryAt;
        return planned && *planned > machine.clock.bootNow() + 3s;
    };
    machine.pass(10min);
    while (!isFarOff()) // chance may have planned the next attempt for just now
        machine.pass(1s);
    const int calls = machine.backend.calls(Call::Refresh);
    program->networkReturned();
    QVERIFY(*program->state().retryAt <= machine.clock.bootNow() + 3s);
    machine.pass(3s, 100ms);
    QTRY_COMPARE(machine.backend.calls(Call::Refresh), calls + 1);
}

void HostEventsTest::r19_shouldNotOverrideWhatTheServerAsksFor()
{
    Machine machine;
    Program program(machine);
    Error limited(Kind::RateLimited);
    limited.retryAfter = 600s;
    makeDegraded(machine, program, limited);
    const BootTime planned = *program->state().retryAt;
    program->networkReturned();
    QCOMPARE(*program->state().retryAt, planned);
}

void HostEventsTest::r20_shouldNotEndASessionByTheWallClock_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("renewable");
    for (const int days : {-400, -1, 1, 400}) {
        QTest::addRow("R20 %d days, renewable", days) << days << true;
        QTest::addRow("R20 %d days, a base server", days) << days << false;
    }
}

void HostEventsTest::r20_shouldNotEndASessionByTheWallClock()
{
    QFETCH(int, days);
    QFETCH(bool, renewable);
    Machine machine;
    machine.backend.setRenewable(renewable);
    {
        Program program(machine);
        signInAnn(program);
        machine.clock.setWall(machine.clock.wallNow().addDays(days));
        machine.pass(1min);
        QCOMPARE(program.phase(), Phase::Active);
        QVERIFY(machine.backend.use(textOf(*program.token())));
    }
    Program later(machine, QStringLiteral("1"));
    later->start();
    QTRY_COMPARE(later.phase(), Phase::Active);
    QVERIFY(machine.backend.use(textOf(*later.token())));
    // What the server says of a token counts, whatever the clock says.
    machine.backend.endAllSessions();
    QCOMPARE(later.tokenAfter(later->state().accessGeneration).error().kind, Kind::ReauthRequired);
}

void HostEventsTest::r22_shouldSpreadWhatFollowsAnOutage()
{
    Machine machine;
    Program program(machine);
    makeDegraded(machine, program, Error(Kind::Unreachable));
    QSet<BootTime::rep> moments;
    for (int i = 0; i < 50; ++i) {
        machine.pass(5min);
        program->networkReturned();
        moments.insert((*program->state().retryAt - machine.clock.bootNow()).count());
    }
    QVERIFY(moments.size() > 10);
}

void HostEventsTest::k9_shouldNotTakeAnotherKeychainsEmptinessForASignOut()
{
    Machine machine;
    machine.store.setBackendId(QStringLiteral("kwallet5"));
    {
        Program program(machine);
        signInAnn(program);
    }
    FakeCredentialStore other;
    other.setBackendId(QStringLiteral("secret-service"));
    Program later(machine, QStringLiteral("1"), other);
    later->start();
    QTRY_COMPARE(later.phase(), Phase::KeychainUnavailable);
    QCOMPARE(later->view().lastError->kind, Kind::OtherKeychain);
    QCOMPARE(other.calls(FakeCredentialStore::Operation::Write), 0);
    QCOMPARE(later->view().identity.subject, QStringLiteral("1"));
    QVERIFY(machine.backend.accepts(machine.storedToken()));
}

void HostEventsTest::k9_shouldNotUseAnOldRecordOfAnotherKeychain()
{
    Machine machine;
    machine.store.setBackendId(QStringLiteral("kwallet5"));
    FakeCredentialStore other;
    other.setBackendId(QStringLiteral("secret-service"));
    {
        Program program(machine);
        signInAnn(program);
        other.put(machine.key(), machine.store.value(machine.key()));
        QVERIFY(program.tokenAfter(program->state().accessGeneration));
    }
    Program later(machine, QStringLiteral("1"), other);
    later->start();
    QTRY_COMPARE(later.phase(), Phase::KeychainUnavailable);
    QCOMPARE(later->view().lastError->kind, Kind::OtherKeychain);
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
    QVERIFY(machine.backend.accepts(machine.storedToken()));
}

void HostEventsTest::k9_shouldStayWithTheKeychainSignedInWithLast()
{
    Machine machine;
    machine.store.setBackendId(QStringLiteral("kwallet5"));
    {
        Program program(machine);
        signInAnn(program);
    }
    FakeCredentialStore other;
    other.setBackendId(QStringLiteral("secret-service"));
    {
        Program program(machine, QStringLiteral("1"), other);
        program->start();
        QTRY_COMPARE(program.phase(), Phase::KeychainUnavailable);
        QVERIFY(program.signIn());
        QCOMPARE(program->view().storage, SessionView::Storage::Persisted);
    }
    Program later(machine, QStringLiteral("1"), other);
    later->start();
    QTRY_COMPARE(later.phase(), Phase::Active);
}

QTEST_GUILESS_MAIN(HostEventsTest)
#include "tst_hostevents.moc"
