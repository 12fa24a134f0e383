// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionbench.h"

#include <QSignalSpy>
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

/// Signing in and out, by the rows S of the failure matrix, and the life of a session.
class SessionManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSignInAndKeepTheSession();
    void shouldSignUpOnlyWhereNobodyIsKnown();
    void shouldTellWhyASignInFailed_data();
    void shouldTellWhyASignInFailed();
    void shouldResumeWithOneReadAndOneRequest();
    void shouldRenewBeforeAnybodyNotices();
    void shouldLiveAsLongAsTheAccessTokenOfABaseServer();
    void s1_shouldContinueInPlace();
    void s2_shouldRefuseSomebodyElse();
    void s3_shouldSignOutOffline();
    void s4_shouldRetryARefusedRevocation();
    void shouldEndWhatWaitsWhenShutDown();
};

void SessionManagerTest::shouldSignInAndKeepTheSession()
{
    Machine machine;
    Program program(machine);
    QSignalSpy changed(&program.session(), &Session::changed);
    signInAnn(program);
    QCOMPARE(program->view().identity.email, QStringLiteral("ann@example.org"));
    QCOMPARE(program->view().identity.subject, QStringLiteral("1"));
    QCOMPARE(program->view().storage, Storage::Persisted);
    QCOMPARE(program->view().keychainName, machine.store.displayName());
    QCOMPARE(*program->view().accessExpiresAt, machine.clock.bootNow() + 30min);
    QVERIFY(*program->view().renewsAt < *program->view().accessExpiresAt);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(machine.backend.accepts(machine.storedToken()));
    const Result<AccessToken> token = program.token();
    QVERIFY(token);
    QVERIFY(machine.backend.use(textOf(*token)));
    QVERIFY(program.signOut());
    QCOMPARE(program.phase(), Phase::SignedOut);
    QCOMPARE(machine.store.size(), 0);
    QCOMPARE(machine.backend.liveSessions(), 0);
    QCOMPARE(program.token().error().kind, Kind::SignedOut);
}

void SessionManagerTest::shouldSignUpOnlyWhereNobodyIsKnown()
{
    Machine machine;
    Program program(machine);
    program->start();
    QTRY_COMPARE(program.phase(), Phase::SignedOut);
    QVERIFY(QCoro::waitFor(program->signUp(credentials(QStringLiteral("eve@example.org"), "password3"))));
    QCOMPARE(program.phase(), Phase::Active);
    machine.backend.endAllSessions();
    QCOMPARE(program.tokenAfter(program.token()->generation).error().kind, Kind::ReauthRequired);
    const auto again = QCoro::waitFor(program->signUp(credentials(QStringLiteral("mia@example.org"), "password4")));
    QCOMPARE(again.error().kind, Kind::OtherAccount);
    QCOMPARE(machine.backend.calls(Call::SignUp), 1);
    QVERIFY(program.signOut());
    QVERIFY(QCoro::waitFor(program->signUp(credentials(QStringLiteral("mia@example.org"), "password4"))));
    QCOMPARE(program->view().identity.email, QStringLiteral("mia@example.org"));
}

void SessionManagerTest::shouldTellWhyASignInFailed_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : {Kind::Unreachable, Kind::Timeout, Kind::RateLimited, Kind::ServerFailure, Kind::Invalid})
        QTest::newRow(qPrintable(errorName(kind))) << static_cast<int>(kind);
}

void SessionManagerTest::shouldTellWhyASignInFailed()
{
    QFETCH(int, kind);
    Machine machine;
    Program program(machine);
    program->start();
    QTRY_COMPARE(program.phase(), Phase::SignedOut);
    machine.backend.failNext(Call::SignIn, Error(static_cast<Kind>(kind)));
    const Result<void> refused = program.signIn();
    QCOMPARE(static_cast<int>(refused.error().kind), kind);
    QCOMPARE(program.phase(), Phase::SignedOut);
    QCOMPARE(program.signIn(QStringLiteral("ann@example.org"), "wrong").error().kind, Kind::WrongCredentials);
    QVERIFY(program.signIn());
    QCOMPARE(program.signIn().error().kind, Kind::InvalidInput);
    QCOMPARE(program.phase(), Phase::Active);
}

void SessionManagerTest::shouldResumeWithOneReadAndOneRequest()
{
    Machine machine;
    {
        Program first(machine);
        signInAnn(first);
    }
    machine.store.resetCalls();
    Program second(machine, QStringLiteral("1"));
    second->start();
    QTRY_COMPARE(second.phase(), Phase::Active);
    QCOMPARE(machine.store.calls(Operation::Read), 1);
    QCOMPARE(machine.store.calls(Operation::Write), 1);
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
    QCOMPARE(second->view().identity.email, QStringLiteral("ann@example.org"));
    QCOMPARE(second->view().storage, Storage::Persisted);
}

void SessionManagerTest::shouldRenewBeforeAnybodyNotices()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    const QByteArray first = textOf(*program.token());
    const quint64 generation = machine.record()->generation;
    machine.passUntilRefresh();
    QTRY_COMPARE(machine.backend.calls(Call::Refresh), 1);
    QTRY_COMPARE(program.phase(), Phase::Active);
    QCOMPARE(machine.record()->generation, generation + 1);
    QVERIFY(textOf(*program.token()) != first);
    // A refresh in progress costs no request anything while the token is good.
    machine.backend.hold(Call::Refresh);
    machine.passUntilRefresh();
    QCOMPARE(program.phase(), Phase::Renewing);
    QVERIFY(program.token());
    machine.backend.release(Call::Refresh);
    QTRY_COMPARE(program.phase(), Phase::Active);
}

void SessionManagerTest::shouldLiveAsLongAsTheAccessTokenOfABaseServer()
{
    Machine machine;
    machine.backend.setRenewable(false);
    QByteArray token;
    {
        Program first(machine);
        signInAnn(first);
        QVERIFY(!first->view().renewable);
        QCOMPARE(first->view().storage, Storage::Persisted);
        token = textOf(*first.token());
    }
    machine.clock.advance(10min);
    Program second(machine, QStringLiteral("1"));
    second->start();
    QTRY_COMPARE(second.phase(), Phase::Active);
    QCOMPARE(textOf(*second.token()), token);
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
    machine.pass(20min, 1min);
    QTRY_COMPARE(second.phase(), Phase::ReauthRequired);
    QCOMPARE(second.token().error().kind, Kind::ReauthRequired);
    second.quit();
    Program third(machine, QStringLiteral("1"));
    third->start();
    // By the wall clock it is over, and the wall clock may be wrong: the server decides (R20).
    QTRY_COMPARE(third.phase(), Phase::Active);
    QCOMPARE(third.tokenAfter(third.token()->generation).error().kind, Kind::ReauthRequired);
    QVERIFY(third.signIn());
    QCOMPARE(third.phase(), Phase::Active);
    QCOMPARE(third.tokenAfter(third.token()->generation).error().kind, Kind::ReauthRequired);
    QVERIFY(third.signIn());
    QVERIFY(third.signOut());
    QCOMPARE(machine.store.size(), 0);
}

void SessionManagerTest::s1_shouldContinueInPlace()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.backend.endAllSessions();
    const quint64 rejected = program.token()->generation;
    QCOMPARE(program.tokenAfter(rejected).error().kind, Kind::ReauthRequired);
    QCOMPARE(program->view().identity.email, QStringLiteral("ann@example.org"));
    QVERIFY(program.signIn());
    QCOMPARE(program.phase(), Phase::Active);
    const Result<AccessToken> token = program.token();
    QVERIFY(token->generation > rejected);
    QVERIFY(machine.backend.use(textOf(*token)));
    QVERIFY(machine.backend.accepts(machine.storedToken()));
    QVERIFY(machine.record()->generation > 1);
}

void SessionManagerTest::s2_shouldRefuseSomebodyElse()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.backend.endAllSessions();
    QVERIFY(!program.tokenAfter(program.token()->generation));
    const QByteArray stored = machine.storedToken();
    const Result<void> other = program.signIn(QStringLiteral("bob@example.org"), "password2");
    QCOMPARE(other.error().kind, Kind::OtherAccount);
    QCOMPARE(program.phase(), Phase::ReauthRequired);
    QCOMPARE(program->view().identity.subject, QStringLiteral("1"));
    QCOMPARE(machine.storedToken(), stored);
    QTRY_COMPARE(machine.backend.liveSessions(), 0);
    QVERIFY(program.signIn());
}

void SessionManagerTest::s3_shouldSignOutOffline()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.backend.failNext(Call::Revoke, Error(Kind::Unreachable), 3);
    QVERIFY(program.signOut());
    QCOMPARE(program.phase(), Phase::SignedOut);
    QVERIFY(!machine.record());
    QCOMPARE(machine.backend.liveSessions(), 1);
    QCOMPARE(program->pendingRevocations(), 1);
    machine.pass(1min);
    QTRY_COMPARE(machine.backend.revoked(), QStringList(QStringLiteral("rt.0.0")));
    QTRY_COMPARE(program->pendingRevocations(), 0);
    QCOMPARE(machine.backend.liveSessions(), 0);
    QCOMPARE(machine.store.size(), 0);
}

void SessionManagerTest::s4_shouldRetryARefusedRevocation()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    Error busy(Kind::ServerFailure);
    busy.retryAfter = 120s;
    machine.backend.failNext(Call::Revoke, busy);
    QVERIFY(program.signOut());
    machine.pass(119s);
    QCOMPARE(machine.backend.calls(Call::Revoke), 1);
    machine.pass(1s);
    QTRY_COMPARE(machine.backend.calls(Call::Revoke), 2);
    QCOMPARE(machine.backend.liveSessions(), 0);
    machine.pass(1h, 1min);
    QCOMPARE(machine.backend.calls(Call::Revoke), 2);
}

void SessionManagerTest::shouldEndWhatWaitsWhenShutDown()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.backend.hold(Call::Refresh);
    Answers answers;
    for (int i = 0; i < 10; ++i)
        askAfter(&program.session(), program->state().accessGeneration, &answers);
    QTRY_COMPARE(machine.backend.held(Call::Refresh), 1);
    auto closing = program->shutdown();
    QTRY_COMPARE(answers.tokens.size(), 10);
    for (const Result<AccessToken> &token : answers.tokens)
        QCOMPARE(token.error().kind, Kind::Cancelled);
    QCOMPARE(program.token().error().kind, Kind::Cancelled);
    QCOMPARE(program.signIn().error().kind, Kind::Cancelled);
    QVERIFY(!closing.isReady());
    // An answer that still comes is not lost.
    machine.backend.release(Call::Refresh);
    QTRY_VERIFY(closing.isReady());
    QCOMPARE(machine.storedToken(), QByteArray("rt.0.1"));
}

QTEST_GUILESS_MAIN(SessionManagerTest)
#include "tst_sessionmanager.moc"
