// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionbench.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Call = FakeBackend::Call;
using Kind = Error::Kind;

/// What renews a session, given out as a bearer token to servers that want it so.
class DurableTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveWhatRenewsTheSession();
    void shouldGiveTheNewOneAfterARotation();
    void shouldFindOutThatTheSessionHasEnded();
    void shouldNotBelieveThatOneCallSpeaksForTheSession();
    void shouldGiveNothingWithoutASession();
    void shouldGiveNothingWhileLocked();
    void shouldGiveNothingWhereThereIsNoRenewal();
};

namespace {

Result<AccessToken> durable(Program &program)
{
    auto asking = program->durableTokens().accessToken();
    return QCoro::waitFor(asking);
}

Result<AccessToken> durableAfter(Program &program, quint64 generation)
{
    auto asking = program->durableTokens().accessTokenAfter(generation);
    return QCoro::waitFor(asking);
}

} // namespace

void DurableTokensTest::shouldGiveWhatRenewsTheSession()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    QCOMPARE(textOf(*durable(program)), QByteArray("rt.0.0"));
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
}

void DurableTokensTest::shouldGiveTheNewOneAfterARotation()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    const quint64 generation = durable(program)->generation;
    const Result<AccessToken> next = durableAfter(program, generation);
    QVERIFY(next);
    QCOMPARE(textOf(*next), QByteArray("rt.0.1"));
    QVERIFY(next->generation != generation);
    // Whoever was refused the old one need not renew again.
    QCOMPARE(textOf(*durableAfter(program, generation)), QByteArray("rt.0.1"));
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
}

void DurableTokensTest::shouldFindOutThatTheSessionHasEnded()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    const quint64 generation = durable(program)->generation;
    machine.backend.endAllSessions();
    QCOMPARE(durableAfter(program, generation).error().kind, Kind::ReauthRequired);
    QCOMPARE(durable(program).error().kind, Kind::ReauthRequired);
}

void DurableTokensTest::shouldNotBelieveThatOneCallSpeaksForTheSession()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    const quint64 generation = durable(program)->generation;
    // As Better Auth renews: a new access token, and the session's own token stays.
    machine.backend.alterNextGrant([](TokenGrant &grant) { grant.refreshToken = Secret(); });
    QCOMPARE(durableAfter(program, generation).error().kind, Kind::Unauthorized);
    QVERIFY(program->view().signedIn());
    QVERIFY(durable(program));
}

void DurableTokensTest::shouldGiveNothingWithoutASession()
{
    Machine machine;
    Program program(machine);
    program->start();
    QTRY_COMPARE(program.phase(), SessionView::Phase::SignedOut);
    QCOMPARE(durable(program).error().kind, Kind::SignedOut);
}

void DurableTokensTest::shouldGiveNothingWhileLocked()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    auto locking = program->lockApp(false);
    QVERIFY(QCoro::waitFor(locking));
    QCOMPARE(durable(program).error().kind, Kind::AppLocked);
}

void DurableTokensTest::shouldGiveNothingWhereThereIsNoRenewal()
{
    Machine machine;
    machine.backend.setRenewable(false);
    Program program(machine);
    signInAnn(program);
    QVERIFY(program.token());
    QCOMPARE(durable(program).error().kind, Kind::SignedOut);
}

QTEST_GUILESS_MAIN(DurableTokensTest)
#include "tst_durabletokens.moc"
