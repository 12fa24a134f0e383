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
using Operation = FakeCredentialStore::Operation;
using Rotation = FakeBackend::Rotation;

/// Renewing, by the rows R of the failure matrix.
class SessionRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void r20_shouldIgnoreTheWallClock();
    void r21_shouldNotRefreshPerRequest_data();
    void r21_shouldNotRefreshPerRequest();
    void r23_shouldNotResurrectASessionSignedOutOf();
    void r23_shouldNotLeaveARecordWrittenTooLate();
    void r24_shouldRefuseAnAnswerAboutSomebodyElse();
    void r27_shouldAllowCallsFromItsSignals();
};

void SessionRefreshTest::r1_shouldRefreshOnceForManyRejections()
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

void SessionRefreshTest::r2_shouldSurfaceAServerThatAlwaysRefuses()
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

void SessionRefreshTest::r4_shouldSurviveALostAnswer_data()
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

void SessionRefreshTest::r4_shouldSurviveALostAnswer()
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

void SessionRefreshTest::r7_shouldSendTheSameKeyAfterACrash()
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

void SessionRefreshTest::r8_shouldNotUseATokenBeforeItsRecordIsStored()
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

void SessionRefreshTest::r9_shouldKeepTheRefreshTokenIfNoneIsReturned()
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

void SessionRefreshTest::r10_shouldStoreTheRecordOfAnUnusableToken()
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

void SessionRefreshTest::r11_shouldNotEndForPassingFailures_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind :
         {Kind::Unreachable, Kind::TlsFailure, Kind::Redirected, Kind::BadReply, Kind::BadRequest, Kind::Unauthorized,
          Kind::Forbidden, Kind::NotFound, Kind::RateLimited, Kind::ServerFailure, Kind::Conflict, Kind::Invalid})
        QTest::newRow(qPrintable(errorName(kind))) << static_cast<int>(kind);
}

void SessionRefreshTest::r11_shouldNotEndForPassingFailures()
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

void SessionRefreshTest::r12_shouldWaitAsLongAsTheServerAsks()
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

void SessionRefreshTest::r13_shouldAskOnceIfDefinitivelyRefused()
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

void SessionRefreshTest::r20_shouldIgnoreTheWallClock()
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

void SessionRefreshTest::r21_shouldNotRefreshPerRequest_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<int>("mostPerMinute");
    QTest::newRow("1 s") << 1 << 4;
    QTest::newRow("5 s") << 5 << 4;
    QTest::newRow("30 s") << 30 << 4;
    QTest::newRow("60 s") << 60 << 2;
}

void SessionRefreshTest::r21_shouldNotRefreshPerRequest()
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

void SessionRefreshTest::r23_shouldNotResurrectASessionSignedOutOf()
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

void SessionRefreshTest::r23_shouldNotLeaveARecordWrittenTooLate()
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

void SessionRefreshTest::r24_shouldRefuseAnAnswerAboutSomebodyElse()
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

void SessionRefreshTest::r27_shouldAllowCallsFromItsSignals()
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

QTEST_GUILESS_MAIN(SessionRefreshTest)
#include "tst_sessionrefresh.moc"
