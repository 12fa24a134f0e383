// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pacing.h"

#include "tests/core/session/states.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionState::Phase;
using Kind = Error::Kind;

/// What the table does not show: when things are due, who may sign in, what is kept.
class SessionRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s2_shouldAcceptOnlyTheSameSubject_data();
    void s2_shouldAcceptOnlyTheSameSubject();
    void shouldUseANewSessionOnlyAfterPersisting();
    void shouldGoBackWhereAFailedSignInCameFrom_data();
    void shouldGoBackWhereAFailedSignInCameFrom();
    void shouldRenewBeforeExpiry_data();
    void shouldRenewBeforeExpiry();
    void r21_shouldKeepApartRefreshesOfShortLivedTokens();
    void r1_shouldRefreshOnceForARejectedToken();
    void r2_shouldNotChaseAServerThatRefusesFreshTokens();
    void r11_shouldBackOffAsLongAsRefreshesFail();
    void r12_shouldNotOverrideWhatTheServerAsksFor();
    void shouldRetryPersistingAtGrowingIntervals();
    void k2_shouldLookAgainAtOnceIfTheKeychainChangedMeanwhile();
    void k14_shouldPersistAgainAtOnceIfTheKeychainChangedMeanwhile();
    void r10_shouldStoreARefreshTokenWhoseAccessTokenIsUnusable();
    void shouldEndWithTheAccessTokenWhereNothingRenewsIt();
};

void SessionRulesTest::s2_shouldAcceptOnlyTheSameSubject_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("first sign-in") << QString() << QStringLiteral("2") << true;
    QTest::newRow("same") << QStringLiteral("1") << QStringLiteral("1") << true;
    QTest::newRow("other (S2)") << QStringLiteral("1") << QStringLiteral("2") << false;
    QTest::newRow("prefix") << QStringLiteral("1") << QStringLiteral("10") << false;
}

void SessionRulesTest::s2_shouldAcceptOnlyTheSameSubject()
{
    QFETCH(QString, known);
    QFETCH(QString, answered);
    QFETCH(bool, accepted);
    SessionState from = in(Phase::Authenticating);
    from.subject = known;
    from.before = Phase::ReauthRequired;
    const Transition step = transition(from, signedIn(answered), Here);
    QCOMPARE(step.state.subject, accepted ? answered : known);
    QCOMPARE(step.state.epoch, from.epoch + (accepted ? 1 : 0));
    if (!accepted) {
        QCOMPARE(names(step), QStringList(QStringLiteral("discard")));
        QCOMPARE(step.state.phase, Phase::ReauthRequired);
        QCOMPARE(step.state.why->kind, Kind::OtherAccount);
    }
}

void SessionRulesTest::shouldUseANewSessionOnlyAfterPersisting()
{
    for (const bool works : {true, false}) {
        Transition step = transition(in(Phase::Authenticating), signedIn(), Here);
        QVERIFY(!step.state.access);
        const std::optional<Error> error = works ? std::nullopt : std::optional(Error(Kind::KeychainLocked));
        step = transition(step.state, persisted(step.state.epoch, error), Here);
        QCOMPARE(step.state.phase, Phase::Active);
        QCOMPARE(names(step), QStringList(QStringLiteral("publish")));
        QCOMPARE(step.state.durable, works);
        QCOMPARE(step.state.why, error);
        QVERIFY(step.state.accessUsable(Now));
    }
}

void SessionRulesTest::shouldGoBackWhereAFailedSignInCameFrom_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<SessionState>("from");
    for (const Phase phase : {Phase::SignedOut, Phase::ReauthRequired, Phase::Degraded, Phase::KeychainLocked,
                              Phase::KeychainBusy, Phase::KeychainUnavailable})
        QTest::newRow(phaseName(phase).data()) << QString(phaseName(phase)) << in(phase);
}

void SessionRulesTest::shouldGoBackWhereAFailedSignInCameFrom()
{
    QFETCH(QString, name);
    QFETCH(SessionState, from);
    Transition step = transition(from, Event::SignInStarted{}, Here);
    step = transition(step.state, Event::SignInFailed{from.epoch}, Here);
    QCOMPARE(QString(phaseName(step.state.phase)), name);
    QCOMPARE(step.state.why, from.why);
    QCOMPARE(step.state.epoch, from.epoch);
}

void SessionRulesTest::shouldRenewBeforeExpiry_data()
{
    QTest::addColumn<int>("lifetime"); // s
    QTest::addColumn<int>("renewsIn");
    QTest::newRow("5 s (R21)") << 5 << 15;
    QTest::newRow("30 s (R21)") << 30 << 24;
    QTest::newRow("60 s (R21)") << 60 << 48;
    QTest::newRow("30 min") << 1800 << 1740;
}

void SessionRulesTest::shouldRenewBeforeExpiry()
{
    QFETCH(int, lifetime);
    QFETCH(int, renewsIn);
    const Transition step = transition(in(Phase::Refreshing), ended(renewed(std::chrono::seconds(lifetime))), Here);
    QCOMPARE(*step.state.accessExpiresAt, Now + std::chrono::seconds(lifetime));
    QCOMPARE(*step.state.renewAt, Now + std::chrono::seconds(renewsIn));
    QCOMPARE(*step.state.deadline(), *step.state.renewAt);
}

void SessionRulesTest::r21_shouldKeepApartRefreshesOfShortLivedTokens()
{
    Transition step = transition(in(Phase::Refreshing), ended(renewed(5s)), Here);
    QVERIFY(step.state.accessUsable(Now + 3s));
    step = transition(step.state, Event::TokenWanted{}, Moment{Now + 4s, 0});
    QCOMPARE(step.state.phase, Phase::Refreshing);
    QCOMPARE(step.state.step, RefreshStep::Spacing);
    QCOMPARE(std::get<Effect::Refresh>(step.effects.at(0)).notBefore, Now + 15s);
}

void SessionRulesTest::r1_shouldRefreshOnceForARejectedToken()
{
    Transition step = transition(in(Phase::Active), Event::TokenRejected{5}, Here);
    QVERIFY(!step.state.accessUsable(Now));
    QCOMPARE(std::get<Effect::Refresh>(step.effects.at(0)).notBefore, Now);
    step = transition(step.state, Event::TokenRejected{5}, Here);
    QVERIFY(step.effects.empty());
    step = transition(step.state, ended(renewed()), Here);
    QVERIFY(step.state.accessUsable(Now));
    step = transition(step.state, Event::TokenRejected{5}, Here);
    QCOMPARE(step.state.phase, Phase::Active);
    QVERIFY(step.effects.empty());
}

void SessionRulesTest::r2_shouldNotChaseAServerThatRefusesFreshTokens()
{
    Transition step = transition(in(Phase::Active), Event::TokenRejected{5}, Here);
    step = transition(step.state, ended(renewed()), Here);
    step = transition(step.state, Event::TokenRejected{6}, Moment{Now + 1s, 0});
    QCOMPARE(step.state.phase, Phase::Active);
    QVERIFY(step.effects.empty());
    step = transition(step.state, Event::TokenRejected{6}, Moment{Now + 15s, 0});
    QCOMPARE(names(step), QStringList(QStringLiteral("refresh")));
}

void SessionRulesTest::r11_shouldBackOffAsLongAsRefreshesFail()
{
    SessionState state = in(Phase::Refreshing);
    BootTime now = Now;
    for (int failures = 1; failures <= 2000; ++failures) {
        const Moment moment{now, 0.25};
        Transition step = transition(state, ended(Outcome::Failed(Error(Kind::ServerFailure))), moment);
        QCOMPARE(step.state.phase, Phase::Degraded);
        QVERIFY(step.state.held && step.state.durable);
        QVERIFY(*step.state.retryAt - now >= Pacing::backoff(failures, 0));
        now = *step.state.retryAt;
        step = transition(step.state, Event::Woke{}, Moment{now, 0});
        QCOMPARE(names(step), QStringList(QStringLiteral("refresh")));
        state = step.state;
    }
    const Transition step = transition(state, ended(renewed()), Moment{now, 0});
    QCOMPARE(step.state.phase, Phase::Active);
    QCOMPARE(step.state.failures, 0);
}

void SessionRulesTest::r12_shouldNotOverrideWhatTheServerAsksFor()
{
    Error limited(Kind::RateLimited);
    limited.retryAfter = 120s;
    Transition step = transition(in(Phase::Refreshing), ended(Outcome::Failed(limited)), Here);
    QCOMPARE(*step.state.retryAt, Now + 120s);
    step = transition(step.state, Event::RetryWanted{}, Moment{Now + 119s, 0});
    QVERIFY(step.effects.empty());
    step = transition(step.state, Event::RetryWanted{}, Moment{Now + 120s, 0});
    QCOMPARE(names(step), QStringList(QStringLiteral("refresh")));
}

void SessionRulesTest::shouldRetryPersistingAtGrowingIntervals()
{
    Transition step = transition(in(Phase::Refreshing), ended(renewedInMemory()), Here);
    QCOMPARE(step.state.why->kind, Kind::KeychainLocked);
    BootTime now = Now;
    for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
        QCOMPARE(*step.state.persistAt, now + wait);
        now = *step.state.persistAt;
        step = transition(step.state, Event::Woke{}, Moment{now, 0});
        QCOMPARE(names(step), QStringList(QStringLiteral("persist")));
        QVERIFY(transition(step.state, Event::Woke{}, Moment{now, 0}).effects.empty());
        step = transition(step.state, persisted(3, Error(Kind::KeychainLocked)), Moment{now, 0});
        QVERIFY(!step.state.durable);
    }
    now = *step.state.persistAt;
    step = transition(step.state, Event::Woke{}, Moment{now, 0});
    step = transition(step.state, persisted(3), Moment{now, 0});
    QVERIFY(step.state.durable);
    QVERIFY(!step.state.persistAt);
    QVERIFY(!step.state.why);
}

void SessionRulesTest::r10_shouldStoreARefreshTokenWhoseAccessTokenIsUnusable()
{
    Outcome::Renewed outcome = renewed();
    outcome.access = AccessFacts();
    const Transition step = transition(in(Phase::Refreshing), ended(outcome), Here);
    QCOMPARE(step.state.phase, Phase::Degraded);
    QCOMPARE(names(step), QStringList(QStringLiteral("hold")));
    QCOMPARE(step.state.generation, quint64(6));
    QVERIFY(step.state.durable);
}

void SessionRulesTest::shouldEndWithTheAccessTokenWhereNothingRenewsIt()
{
    Outcome::Renewed restored = renewed(1min);
    restored.renewable = false;
    Transition step = transition(in(Phase::Refreshing), ended(restored), Here);
    QCOMPARE(*step.state.deadline(), Now + 1min);
    step = transition(step.state, Event::Woke{}, Moment{Now + 1min, 0});
    QCOMPARE(step.state.phase, Phase::Refreshing);
    step = transition(step.state, ended(Outcome::Ended(Error(Kind::ReauthRequired))), Moment{Now + 1min, 0});
    QCOMPARE(step.state.phase, Phase::ReauthRequired);
}

void SessionRulesTest::k2_shouldLookAgainAtOnceIfTheKeychainChangedMeanwhile()
{
    const SessionEvent locked = Event::Probed{KeychainProbe::State::Locked};
    SessionState state = transition(in(Phase::Probing), Event::KeychainChanged{}, Here).state;
    const Transition again = transition(state, locked, Here);
    QCOMPARE(again.state.phase, Phase::Probing);
    QCOMPARE(names(again), QStringList(QStringLiteral("probe")));
    QCOMPARE(transition(again.state, locked, Here).state.phase, Phase::KeychainLocked);
}

void SessionRulesTest::k14_shouldPersistAgainAtOnceIfTheKeychainChangedMeanwhile()
{
    SessionState state = transition(isVolatile(Phase::Active), Event::KeychainChanged{}, Here).state;
    QVERIFY(state.persisting);
    const Transition meanwhile = transition(state, Event::KeychainChanged{}, Here);
    QCOMPARE(names(meanwhile), QStringList());
    const Error locked(Error::Kind::KeychainLocked);
    const Transition again = transition(meanwhile.state, persisted(3, locked), Here);
    QCOMPARE(names(again), QStringList(QStringLiteral("persist")));
    // Once: without news the next attempt waits.
    const Transition last = transition(again.state, persisted(3, locked), Here);
    QCOMPARE(names(last), QStringList());
    QVERIFY(*last.state.persistAt > Now);
}

QTEST_GUILESS_MAIN(SessionRulesTest)
#include "tst_sessionrules.moc"
