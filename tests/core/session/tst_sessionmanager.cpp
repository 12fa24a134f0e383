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
using Rotation = FakeBackend::Rotation;

/// The rows of the failure matrix that concern refreshing and signing in and out, by their codes.
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

    void r1_shouldRefreshOnceForManyRejections();
    void r2_shouldSurfaceAServerThatAlwaysRefuses();
    void r4_shouldSurviveALostAnswer_data();
    void r4_shouldSurviveALostAnswer();
    void r7_shouldSendTheSameKeyAfterACrash();
    void r8_shouldNotUseATokenBeforeItsRecordIsStored();
    void r9_shouldKeepTheRefreshTokenIfNoneIsReturned();
    void r10_shouldStoreTheRecordOfAnUnusableToken();
    void r11_shouldNotEndForPassingFailures_data();
    void r11_shouldNotEndForPassingFailures();
    void r12_shouldWaitAsLongAsTheServerAsks();
    void r13_shouldAskOnceIfDefinitivelyRefused();
    void r14_shouldUseWhatAnotherProcessStored();
    void r20_shouldIgnoreTheWallClock();
    void r21_shouldNotRefreshPerRequest_data();
    void r21_shouldNotRefreshPerRequest();
    void r23_shouldNotResurrectASessionSignedOutOf();
    void r23_shouldNotLeaveARecordWrittenTooLate();
    void r24_shouldRefuseAnAnswerAboutSomebodyElse();
    void r25_shouldShareASessionBetweenProcesses();
    void r27_shouldAllowCallsFromItsSignals();

    void k1_shouldWaitForALockedKeychain();
    void k5_shouldWaitForABusyKeychain();
    void k6_shouldWorkWithoutAKeychain();
    void k8_shouldResumeWhenTheServiceAppears();
    void k13_shouldAskAgainIfTheRecordIsGone();
    void k14_shouldPersistLaterIfAWriteFails_data();
    void k14_shouldPersistLaterIfAWriteFails();
    void k16_shouldNeverUseWhatCouldNotBeDeleted();
    void k16_shouldDeleteWhatItNeverCouldRead();
    void shouldNotResumeIfItCrashedWhileSigningOut();
    void k24_shouldGoOnWhileTheKeychainIsLocked();
    void shouldNotUseARecordThatIsNotItsOwn_data();
    void shouldNotUseARecordThatIsNotItsOwn();
    void shouldNoticeThatAnotherProcessSignedOut();

    void s1_shouldContinueInPlace();
    void s2_shouldRefuseSomebodyElse();
    void s3_shouldSignOutOffline();
    void s4_shouldRetryARefusedRevocation();
    void shouldEndWhatWaitsWhenShutDown();
};

namespace {

/// Ann, signed in.
void signInAnn(Program &program)
{
    program->start();
    QTRY_VERIFY(program.phase() != Phase::Starting);
    const Result<void> signedIn = program.signIn();
    QVERIFY(signedIn);
    QCOMPARE(program.phase(), Phase::Active);
}

struct Answers
{
    int expected = 0;
    QList<Result<AccessToken>> tokens;
};

QCoro::Task<> askAfter(SessionManager *session, quint64 generation, Answers *answers)
{
    auto asking = session->accessTokenAfter(generation);
    const Result<AccessToken> token = co_await asking;
    answers->tokens.append(token);
}

} // namespace

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
    QTRY_COMPARE(third.phase(), Phase::ReauthRequired);
    QVERIFY(third.signIn());
    QCOMPARE(third.phase(), Phase::Active);
    QCOMPARE(third.tokenAfter(third.token()->generation).error().kind, Kind::ReauthRequired);
    QVERIFY(third.signIn());
    QVERIFY(third.signOut());
    QCOMPARE(machine.store.size(), 0);
}

void SessionManagerTest::r1_shouldRefreshOnceForManyRejections()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    const quint64 rejected = program.token()->generation;
    Answers answers;
    for (int i = 0; i < 200; ++i)
        askAfter(&program.session(), rejected, &answers);
    QTRY_COMPARE(answers.tokens.size(), 200);
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
    for (const Result<AccessToken> &token : answers.tokens) {
        QVERIFY(token);
        QVERIFY(token->generation > rejected);
        QVERIFY(machine.backend.use(textOf(*token)));
    }
}

void SessionManagerTest::r2_shouldSurfaceAServerThatAlwaysRefuses()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    Result<AccessToken> token = program.tokenAfter(program.token()->generation);
    QVERIFY(token);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(program.tokenAfter(token->generation).error().kind, Kind::Unauthorized);
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
}

void SessionManagerTest::r4_shouldSurviveALostAnswer_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<int>("lost");
    QTest::addColumn<int>("outcome");
    QTest::newRow("parent, once") << int(Rotation::Parent) << 1 << int(Phase::Active);
    QTest::newRow("parent, often") << int(Rotation::Parent) << 9 << int(Phase::Active);
    QTest::newRow("grace, once") << int(Rotation::Grace) << 1 << int(Phase::Active);
    QTest::newRow("strict, once") << int(Rotation::Strict) << 1 << int(Phase::ReauthRequired);
    QTest::newRow("no rotation") << int(Rotation::None) << 3 << int(Phase::Active);
}

void SessionManagerTest::r4_shouldSurviveALostAnswer()
{
    QFETCH(int, rotation);
    QFETCH(int, lost);
    QFETCH(int, outcome);
    Machine machine;
    machine.backend.setRotation(static_cast<Rotation>(rotation));
    Program program(machine);
    signInAnn(program);
    const QByteArray stored = machine.storedToken();
    machine.backend.loseNextAnswer(Call::Refresh, Kind::ConnectionLost, lost);
    Answers answers;
    askAfter(&program.session(), program.token()->generation, &answers);
    machine.pass(0s);
    QCOMPARE(program.phase(), Phase::Renewing);
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
    QCOMPARE(machine.storedToken(), stored);
    machine.pass(300ms, 300ms);
    QTRY_VERIFY(machine.backend.calls(Call::Refresh) >= 2);
    QCOMPARE(machine.backend.idempotencyKeys().at(0), machine.backend.idempotencyKeys().at(1));
    machine.pass(10min);
    QCOMPARE(int(program.phase()), outcome);
    // Even a session that ended keeps what is stored until somebody signs in or out.
    QVERIFY(!machine.storedToken().isEmpty());
    if (program.phase() == Phase::Active)
        QVERIFY(machine.backend.accepts(machine.storedToken()));
}

void SessionManagerTest::r7_shouldSendTheSameKeyAfterACrash()
{
    Machine machine;
    {
        Program first(machine);
        signInAnn(first);
        machine.backend.loseNextAnswer(Call::Refresh, Kind::ConnectionLost, 2);
        Answers answers;
        askAfter(&first.session(), first.token()->generation, &answers);
        machine.pass(300ms, 300ms);
        QTRY_COMPARE(first.phase(), Phase::Degraded);
    }
    Program second(machine, QStringLiteral("1"));
    second->start();
    QTRY_COMPARE(second.phase(), Phase::Active);
    const QList<QByteArray> keys = machine.backend.idempotencyKeys();
    QCOMPARE(keys.size(), 3);
    QCOMPARE(keys.at(2), keys.at(0));
    QVERIFY(machine.backend.accepts(machine.storedToken()));
}

void SessionManagerTest::r8_shouldNotUseATokenBeforeItsRecordIsStored()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    const quint64 generation = machine.record()->generation;
    machine.store.hold(Operation::Write);
    Answers answers;
    askAfter(&program.session(), program.token()->generation, &answers);
    QTRY_COMPARE(machine.store.held(Operation::Write), 1);
    machine.pass(1s);
    QVERIFY(answers.tokens.isEmpty());
    QCOMPARE(machine.record()->generation, generation);
    machine.store.release(Operation::Write);
    QTRY_COMPARE(answers.tokens.size(), 1);
    QVERIFY(answers.tokens.first());
    QCOMPARE(machine.record()->generation, generation + 1);
}

void SessionManagerTest::r9_shouldKeepTheRefreshTokenIfNoneIsReturned()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.backend.setRotation(Rotation::None);
    const QByteArray stored = machine.storedToken();
    machine.store.resetCalls();
    QVERIFY(program.tokenAfter(program.token()->generation));
    QCOMPARE(program.phase(), Phase::Active);
    QCOMPARE(machine.storedToken(), stored);
    QCOMPARE(machine.store.calls(Operation::Write), 0);
    QVERIFY(machine.backend.accepts(stored));
}

void SessionManagerTest::r10_shouldStoreTheRecordOfAnUnusableToken()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    const quint64 generation = machine.record()->generation;
    machine.backend.alterNextGrant([](TokenGrant &grant) { grant.accessToken = Secret(); });
    const Result<AccessToken> token = program.tokenAfter(program.token()->generation);
    QCOMPARE(token.error().kind, Kind::BadReply);
    QCOMPARE(program.phase(), Phase::Degraded);
    QCOMPARE(machine.record()->generation, generation + 1);
    machine.pass(5s);
    QTRY_COMPARE(program.phase(), Phase::Active);
}

void SessionManagerTest::r11_shouldNotEndForPassingFailures_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind :
         {Kind::Unreachable, Kind::TlsFailure, Kind::Redirected, Kind::BadReply, Kind::BadRequest, Kind::Unauthorized,
          Kind::Forbidden, Kind::NotFound, Kind::RateLimited, Kind::ServerFailure, Kind::Conflict, Kind::Invalid})
        QTest::newRow(qPrintable(errorName(kind))) << static_cast<int>(kind);
}

void SessionManagerTest::r11_shouldNotEndForPassingFailures()
{
    QFETCH(int, kind);
    Machine machine;
    Program program(machine);
    signInAnn(program);
    const QByteArray stored = machine.storedToken();
    machine.backend.failNext(Call::Refresh, Error(static_cast<Kind>(kind)), 100'000);
    machine.pass(24h, 5min);
    QVERIFY(program.phase() == Phase::Degraded || program.phase() == Phase::Renewing);
    QCOMPARE(machine.storedToken(), stored);
    // Every attempt that may have been received is followed by one quick repetition.
    QVERIFY(machine.backend.calls(Call::Refresh) > 100);
    QVERIFY(machine.backend.calls(Call::Refresh) < 24 * 60);
    QCOMPARE(static_cast<int>(program.token().error().kind), kind);
}

void SessionManagerTest::r12_shouldWaitAsLongAsTheServerAsks()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    Error limited(Kind::RateLimited);
    limited.retryAfter = 600s;
    machine.backend.failNext(Call::Refresh, limited);
    QCOMPARE(program.tokenAfter(program.token()->generation).error().kind, Kind::RateLimited);
    machine.pass(599s);
    program->retryNow();
    machine.pass(0s);
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
    machine.pass(2s);
    QTRY_COMPARE(program.phase(), Phase::Active);
    QCOMPARE(machine.backend.calls(Call::Refresh), 2);
}

void SessionManagerTest::r13_shouldAskOnceIfDefinitivelyRefused()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.backend.endAllSessions();
    QCOMPARE(program.tokenAfter(program.token()->generation).error().kind, Kind::ReauthRequired);
    QCOMPARE(program.phase(), Phase::ReauthRequired);
    QCOMPARE(program->view().lastError->kind, Kind::InvalidGrant);
    for (int i = 0; i < 20; ++i) {
        program->retryNow();
        QCOMPARE(program.token().error().kind, Kind::ReauthRequired);
        machine.pass(10min, 1min);
    }
    QCOMPARE(machine.backend.calls(Call::Refresh), 1);
}

void SessionManagerTest::r14_shouldUseWhatAnotherProcessStored()
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

void SessionManagerTest::r20_shouldIgnoreTheWallClock()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    const QDateTime wall = machine.clock.wallNow();
    for (const int seconds : {86'400, -86'400, 3'600, 400'000'000}) {
        machine.clock.setWall(wall.addSecs(seconds));
        machine.pass(1min, 1min);
        QCOMPARE(program.phase(), Phase::Active);
        QVERIFY(program.token());
    }
    QCOMPARE(machine.backend.calls(Call::Refresh), 0);
    machine.clock.advance(8h);
    QTRY_COMPARE(program.phase(), Phase::Active);
    QVERIFY(machine.backend.calls(Call::Refresh) > 0);
}

void SessionManagerTest::r21_shouldNotRefreshPerRequest_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<int>("mostPerMinute");
    QTest::newRow("1 s") << 1 << 4;
    QTest::newRow("5 s") << 5 << 4;
    QTest::newRow("30 s") << 30 << 4;
    QTest::newRow("60 s") << 60 << 2;
}

void SessionManagerTest::r21_shouldNotRefreshPerRequest()
{
    QFETCH(int, lifetime);
    QFETCH(int, mostPerMinute);
    Machine machine;
    machine.backend.setAccessLifetime(std::chrono::seconds(lifetime));
    Program program(machine);
    signInAnn(program);
    Answers answers;
    const int minutes = 5;
    for (int second = 0; second < minutes * 60; ++second) {
        askAfter(&program.session(), 0, &answers);
        machine.pass(1s);
    }
    QVERIFY(machine.backend.calls(Call::Refresh) >= minutes);
    QVERIFY(machine.backend.calls(Call::Refresh) <= minutes * mostPerMinute);
    machine.pass(15s);
    QTRY_COMPARE(answers.tokens.size(), minutes * 60);
    for (const Result<AccessToken> &token : answers.tokens)
        QVERIFY(token);
}

void SessionManagerTest::r23_shouldNotResurrectASessionSignedOutOf()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.backend.hold(Call::Refresh);
    Answers answers;
    askAfter(&program.session(), program.token()->generation, &answers);
    QTRY_COMPARE(machine.backend.held(Call::Refresh), 1);
    QVERIFY(program.signOut());
    QTRY_COMPARE(answers.tokens.size(), 1);
    QCOMPARE(answers.tokens.first().error().kind, Kind::Cancelled);
    QCOMPARE(program.phase(), Phase::SignedOut);
    QCOMPARE(machine.store.size(), 0);
    machine.store.resetCalls();
    machine.backend.release(Call::Refresh);
    QTRY_COMPARE(machine.backend.revoked(), QStringList({QStringLiteral("rt.0.0"), QStringLiteral("rt.0.1")}));
    QCOMPARE(program.phase(), Phase::SignedOut);
    QCOMPARE(machine.store.calls(Operation::Write), 0);
    QCOMPARE(machine.store.size(), 0);
}

void SessionManagerTest::r23_shouldNotLeaveARecordWrittenTooLate()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    machine.store.hold(Operation::Write);
    Answers answers;
    askAfter(&program.session(), program.token()->generation, &answers);
    QTRY_COMPARE(machine.store.held(Operation::Write), 1);
    QVERIFY(program.signOut());
    machine.store.release(Operation::Write);
    QTRY_VERIFY(machine.backend.revoked().contains(QStringLiteral("rt.0.1")));
    QTRY_COMPARE(machine.store.size(), 0);
    QCOMPARE(program.phase(), Phase::SignedOut);
}

void SessionManagerTest::r24_shouldRefuseAnAnswerAboutSomebodyElse()
{
    Machine machine;
    Program program(machine);
    signInAnn(program);
    const QByteArray stored = machine.storedToken();
    machine.backend.alterNextGrant([](TokenGrant &grant) { grant.identity.subject = QStringLiteral("2"); });
    QCOMPARE(program.tokenAfter(program.token()->generation).error().kind, Kind::OtherAccount);
    QCOMPARE(program.phase(), Phase::Degraded);
    QCOMPARE(machine.storedToken(), stored);
    QCOMPARE(program->view().identity.subject, QStringLiteral("1"));
}

void SessionManagerTest::r25_shouldShareASessionBetweenProcesses()
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

void SessionManagerTest::r27_shouldAllowCallsFromItsSignals()
{
    Machine machine;
    Program program(machine);
    Answers answers;
    int depth = 0;
    int deepest = 0;
    connect(&program.session(), &Session::changed, this, [&] {
        deepest = std::max(deepest, ++depth);
        ++answers.expected;
        askAfter(&program.session(), 0, &answers);
        program->retryNow();
        --depth;
    });
    signInAnn(program);
    machine.passUntilRefresh();
    QVERIFY(program.signOut());
    QTRY_VERIFY(answers.expected >= 3);
    QTRY_COMPARE(answers.tokens.size(), answers.expected);
    QCOMPARE(deepest, 1);
    QCOMPARE(program.phase(), Phase::SignedOut);
    disconnect(&program.session(), nullptr, this, nullptr);
}

void SessionManagerTest::k1_shouldWaitForALockedKeychain()
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

void SessionManagerTest::k5_shouldWaitForABusyKeychain()
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

void SessionManagerTest::k6_shouldWorkWithoutAKeychain()
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

void SessionManagerTest::k8_shouldResumeWhenTheServiceAppears()
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

void SessionManagerTest::k13_shouldAskAgainIfTheRecordIsGone()
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

void SessionManagerTest::k14_shouldPersistLaterIfAWriteFails_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : {Kind::KeychainLocked, Kind::KeychainBusy, Kind::KeychainDenied, Kind::KeychainMismatch})
        QTest::newRow(qPrintable(errorName(kind))) << static_cast<int>(kind);
}

void SessionManagerTest::k14_shouldPersistLaterIfAWriteFails()
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

void SessionManagerTest::k16_shouldNeverUseWhatCouldNotBeDeleted()
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

void SessionManagerTest::shouldNotResumeIfItCrashedWhileSigningOut()
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

void SessionManagerTest::k16_shouldDeleteWhatItNeverCouldRead()
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

void SessionManagerTest::k24_shouldGoOnWhileTheKeychainIsLocked()
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

void SessionManagerTest::shouldNotUseARecordThatIsNotItsOwn_data()
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

void SessionManagerTest::shouldNotUseARecordThatIsNotItsOwn()
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

void SessionManagerTest::shouldNoticeThatAnotherProcessSignedOut()
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
    QCOMPARE(machine.store.size(), 0);
    QCOMPARE(machine.backend.liveSessions(), 1);
    QCOMPARE(program->pendingRevocations(), 1);
    machine.pass(1min);
    QTRY_COMPARE(machine.backend.revoked(), QStringList(QStringLiteral("rt.0.0")));
    QTRY_COMPARE(program->pendingRevocations(), 0);
    QCOMPARE(machine.backend.liveSessions(), 0);
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
