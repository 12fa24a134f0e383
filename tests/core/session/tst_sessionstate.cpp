// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pacing.h"
#include "core/session/sessionstate.h"

#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;
using Phase = SessionState::Phase;
using Kind = Error::Kind;
using Found = KeychainProbe::State;

/// The table of session.md 3.2, row by row: phase, event, phase, effects.
class SessionStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowTheTable_data();
    void shouldFollowTheTable();
    void shouldAcceptOnlyTheSameSubject_data();
    void shouldAcceptOnlyTheSameSubject();
    void shouldUseANewSessionOnlyAfterPersisting();
    void shouldGoBackWhereAFailedSignInCameFrom_data();
    void shouldGoBackWhereAFailedSignInCameFrom();
    void shouldRenewBeforeExpiry_data();
    void shouldRenewBeforeExpiry();
    void shouldKeepApartRefreshesOfShortLivedTokens();
    void shouldRefreshOnceForARejectedToken();
    void shouldNotChaseAServerThatRefusesFreshTokens();
    void shouldBackOffAsLongAsRefreshesFail();
    void shouldNotOverrideWhatTheServerAsksFor();
    void shouldRetryPersistingAtGrowingIntervals();
    void shouldDropWhatBelongsToAnEpochThatIsOver_data();
    void shouldDropWhatBelongsToAnEpochThatIsOver();
    void shouldStoreARefreshTokenWhoseAccessTokenIsUnusable();
    void shouldEndWithTheAccessTokenWhereNothingRenewsIt();
    void shouldCountWhatMeansNothing();
};

Q_DECLARE_METATYPE(Latchkey::SessionState)
Q_DECLARE_METATYPE(Latchkey::SessionEvent)

namespace {

constexpr BootTime Now{1'000'000};
constexpr Moment Here{Now, 0};

QString nameOf(const SessionEffect &effect)
{
    static const std::array names{"probe",   "refresh",     "persist",     "hold",           "publish", "drop-access",
                                  "discard", "revoke-held", "forget-held", "cancel-waiters", "erase"};
    static_assert(std::variant_size_v<SessionEffect> == names.size());
    return QString::fromLatin1(names.at(effect.index()));
}

QStringList names(const Transition &step)
{
    QStringList all;
    for (const SessionEffect &effect : step.effects)
        all.append(nameOf(effect));
    return all;
}

SessionState in(Phase phase)
{
    SessionState state;
    state.phase = phase;
    state.subject = QStringLiteral("1");
    state.epoch = 3;
    state.generation = 5;
    const bool signedIn = phase == Phase::Active || phase == Phase::Refreshing || phase == Phase::Degraded;
    state.held = state.durable = state.access = signedIn;
    state.accessGeneration = 5;
    if (signedIn) {
        state.accessExpiresAt = Now + 30min;
        state.accessMargin = 5s;
        state.refreshedAt = Now - 1min;
    }
    if (phase == Phase::Degraded) {
        state.failures = 1;
        state.retryAt = Now + 2s;
        state.why = Error(Kind::Unreachable);
    }
    return state;
}

SessionState fresh(Phase phase)
{
    SessionState state = in(phase);
    state.subject.clear();
    return state;
}

SessionState with(SessionState state, const std::function<void(SessionState &)> &change)
{
    change(state);
    return state;
}

SessionState isVolatile(Phase phase)
{
    return with(in(phase), [](SessionState &s) {
        s.durable = false;
        s.persistAt = Now + 1s;
    });
}

Event::RefreshEnded ended(RefreshOutcome outcome)
{
    return Event::RefreshEnded(3, std::move(outcome));
}

Outcome::Renewed renewed(std::chrono::milliseconds lifetime = 30min)
{
    Outcome::Renewed outcome;
    outcome.subject = QStringLiteral("1");
    outcome.access = AccessFacts(lifetime);
    outcome.generation = 6;
    outcome.durable = true;
    return outcome;
}

Outcome::Renewed renewedInMemory()
{
    Outcome::Renewed outcome = renewed();
    outcome.durable = false;
    outcome.problem = Error(Kind::KeychainLocked);
    return outcome;
}

Outcome::Failed failedAfterReading(Kind kind)
{
    Outcome::Failed outcome{Error(kind)};
    outcome.generation = 5;
    outcome.offer = std::make_shared<Offer>();
    return outcome;
}

Event::SignInSucceeded signedIn(const QString &subject = QStringLiteral("1"))
{
    Event::SignInSucceeded event;
    event.epoch = 3;
    event.subject = subject;
    event.access = AccessFacts(30min);
    event.generation = 6;
    return event;
}

Event::PersistEnded persisted(quint64 epoch, std::optional<Error> error = std::nullopt)
{
    Event::PersistEnded event;
    event.epoch = epoch;
    event.generation = 6;
    event.error = std::move(error);
    return event;
}

} // namespace

void SessionStateTest::shouldFollowTheTable_data()
{
    QTest::addColumn<SessionState>("from");
    QTest::addColumn<SessionEvent>("event");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("effects");
    const auto row = [](const char *name, const SessionState &from, const SessionEvent &event, Phase to,
                        const char *effects) {
        QTest::newRow(name) << from << event << QString(phaseName(to)) << QString::fromLatin1(effects);
    };
    const auto probed = [](Found found) { return SessionEvent(Event::Probed{found}); };
    const SessionEvent changed = Event::KeychainChanged{};
    const SessionEvent woke = Event::Woke{};
    const SessionEvent retry = Event::RetryWanted{};
    const SessionEvent signIn = Event::SignInStarted{};
    const SessionEvent signOut = Event::SignOutWanted{};

    row("boot, start", in(Phase::Boot), Event::Started{}, Phase::Probing, "probe");
    row("probing, present", in(Phase::Probing), probed(Found::Present), Phase::Refreshing, "refresh");
    row("probing, locked", in(Phase::Probing), probed(Found::Locked), Phase::KeychainLocked, "");
    row("probing, busy", in(Phase::Probing), probed(Found::Busy), Phase::KeychainBusy, "");
    row("probing, unavailable", in(Phase::Probing), probed(Found::Unavailable), Phase::KeychainUnavailable, "");
    row("probing, absent, no account", fresh(Phase::Probing), probed(Found::Absent), Phase::SignedOut, "");
    row("probing, absent, account known (K13)", in(Phase::Probing), probed(Found::Absent), Phase::ReauthRequired,
        "drop-access forget-held");
    row("probing, absent after a sign-out", with(in(Phase::Probing), [](auto &s) { s.signedOutBefore = true; }),
        probed(Found::Absent), Phase::SignedOut, "");

    for (const Phase phase : {Phase::KeychainLocked, Phase::KeychainBusy, Phase::KeychainUnavailable}) {
        const QByteArray name = phaseName(phase).data();
        row(name + ", changed", in(phase), changed, Phase::Probing, "probe");
        row(name + ", retry", in(phase), retry, Phase::Probing, "probe");
        row(name + ", time", with(in(phase), [](auto &s) { s.probeAt = Now; }), woke, Phase::Probing, "probe");
        row(name + ", sign in", in(phase), signIn, Phase::Authenticating, "");
        row(name + ", sign out", in(phase), signOut, Phase::SigningOut, "drop-access cancel-waiters erase");
    }

    row("signed out, sign in", in(Phase::SignedOut), signIn, Phase::Authenticating, "");
    row("signed out, deletion pending, unlocked (K16)",
        with(in(Phase::SignedOut), [](auto &s) { s.erasePending = true; }), changed, Phase::SignedOut, "erase");
    row("authenticating, ok", in(Phase::Authenticating), signedIn(), Phase::Authenticating, "drop-access hold persist");
    row("authenticating, ok with an older session", with(in(Phase::Authenticating), [](auto &s) { s.held = true; }),
        signedIn(), Phase::Authenticating, "revoke-held drop-access hold persist");
    row("authenticating, sign out", in(Phase::Authenticating), signOut, Phase::SigningOut,
        "drop-access cancel-waiters erase");

    row("active, due", with(in(Phase::Active), [](auto &s) { s.renewAt = Now; }), woke, Phase::Refreshing, "refresh");
    row("active, not due", with(in(Phase::Active), [](auto &s) { s.renewAt = Now + 1ms; }), woke, Phase::Active, "");
    row("active, 401 to the current token", in(Phase::Active), Event::TokenRejected{5}, Phase::Refreshing, "refresh");
    row("active, 401 to an older token", in(Phase::Active), Event::TokenRejected{4}, Phase::Active, "");
    row("active, request", in(Phase::Active), Event::TokenWanted{}, Phase::Active, "");
    row("active, request with 5 s left", with(in(Phase::Active), [](auto &s) { s.accessExpiresAt = Now + 5s; }),
        Event::TokenWanted{}, Phase::Refreshing, "refresh");
    row("active, sign out", in(Phase::Active), signOut, Phase::SigningOut,
        "drop-access cancel-waiters revoke-held erase");
    row("active, sign in", in(Phase::Active), signIn, Phase::Active, "");
    row("active, keychain changed", in(Phase::Active), changed, Phase::Active, "");
    row("volatile, keychain changed", isVolatile(Phase::Active), changed, Phase::Active, "persist");
    row("volatile, retry", isVolatile(Phase::Active), retry, Phase::Active, "persist");
    row("volatile, time", with(isVolatile(Phase::Active), [](auto &s) { s.persistAt = Now; }), woke, Phase::Active,
        "persist");
    row("volatile, persisted", isVolatile(Phase::Active), persisted(3), Phase::Active, "");

    row("refreshing, step", in(Phase::Refreshing), Event::RefreshStepped{3, RefreshStep::Sent}, Phase::Refreshing, "");
    row("refreshing, renewed", in(Phase::Refreshing), ended(renewed()), Phase::Active, "hold publish");
    row("refreshing, renewed but not persisted (K14)", in(Phase::Refreshing), ended(renewedInMemory()), Phase::Active,
        "hold publish");
    row("refreshing, adopted (R14)", in(Phase::Refreshing), ended(Outcome::Adopted()), Phase::Active, "hold");
    row("refreshing, refused (R13)", in(Phase::Refreshing), ended(Outcome::Ended(Error(Kind::InvalidGrant))),
        Phase::ReauthRequired, "drop-access forget-held");
    row("refreshing, another process signed out", in(Phase::Refreshing), ended(Outcome::Ended(Error(Kind::SignedOut))),
        Phase::SignedOut, "drop-access forget-held");
    row("refreshing, sign out (R23)", in(Phase::Refreshing), signOut, Phase::SigningOut,
        "drop-access cancel-waiters revoke-held erase");
    row("refreshing, sign in", in(Phase::Refreshing), signIn, Phase::Refreshing, "");
    for (const Kind kind :
         {Kind::Unreachable, Kind::ConnectionLost, Kind::Timeout, Kind::Truncated, Kind::TlsFailure, Kind::Redirected,
          Kind::BadReply, Kind::BadRequest, Kind::Unauthorized, Kind::Forbidden, Kind::NotFound, Kind::RateLimited,
          Kind::ServerFailure, Kind::LockTimeout, Kind::OtherAccount})
        row("refreshing, " + errorName(kind).toLatin1() + " (R11, R15)", in(Phase::Refreshing),
            ended(Outcome::Failed(Error(kind))), Phase::Degraded, "");
    const SessionState cold = with(in(Phase::Refreshing), [](auto &s) { s.held = s.durable = s.access = false; });
    row("first refresh, locked", cold, ended(Outcome::Failed(Error(Kind::KeychainLocked))), Phase::KeychainLocked, "");
    row("first refresh, denied (K25)", cold, ended(Outcome::Failed(Error(Kind::KeychainDenied))), Phase::KeychainLocked,
        "");
    row("first refresh, busy", cold, ended(Outcome::Failed(Error(Kind::KeychainBusy))), Phase::KeychainBusy, "");
    row("first refresh, unavailable", cold, ended(Outcome::Failed(Error(Kind::KeychainUnavailable))),
        Phase::KeychainUnavailable, "");
    row("first refresh, missing", cold, ended(Outcome::Ended(Error(Kind::CredentialMissing))), Phase::ReauthRequired,
        "drop-access forget-held");
    row("first refresh, corrupt", cold, ended(Outcome::Ended(Error(Kind::CredentialCorrupt))), Phase::ReauthRequired,
        "drop-access forget-held");
    row("first refresh, offline", cold, ended(failedAfterReading(Kind::Unreachable)), Phase::Degraded, "hold");
    row("later refresh, locked (K24)", in(Phase::Refreshing), ended(Outcome::Failed(Error(Kind::KeychainLocked))),
        Phase::Degraded, "");

    row("degraded, time", with(in(Phase::Degraded), [](auto &s) { s.retryAt = Now; }), woke, Phase::Refreshing,
        "refresh");
    row("degraded, too early", in(Phase::Degraded), woke, Phase::Degraded, "");
    row("degraded, user retry", in(Phase::Degraded), retry, Phase::Refreshing, "refresh");
    row("degraded, request", in(Phase::Degraded), Event::TokenWanted{}, Phase::Degraded, "");
    row("degraded by the keychain, changed",
        with(in(Phase::Degraded), [](auto &s) { s.why = Error(Kind::KeychainLocked); }), changed, Phase::Refreshing,
        "refresh");
    row("degraded and volatile, changed", isVolatile(Phase::Degraded), changed, Phase::Degraded, "persist");
    row("degraded, sign in", in(Phase::Degraded), signIn, Phase::Authenticating, "");
    row("degraded, sign out", in(Phase::Degraded), signOut, Phase::SigningOut,
        "drop-access cancel-waiters revoke-held erase");

    row("reauth required, sign in", in(Phase::ReauthRequired), signIn, Phase::Authenticating, "");
    row("reauth required, retry (R13)", in(Phase::ReauthRequired), retry, Phase::ReauthRequired, "");
    row("reauth required, request (R13)", in(Phase::ReauthRequired), Event::TokenWanted{}, Phase::ReauthRequired, "");
    row("reauth required, 401 (R13)", in(Phase::ReauthRequired), Event::TokenRejected{5}, Phase::ReauthRequired, "");
    row("reauth required, sign out", in(Phase::ReauthRequired), signOut, Phase::SigningOut,
        "drop-access cancel-waiters erase");
    row("signing out, erased", in(Phase::SigningOut), Event::EraseEnded{3, std::nullopt}, Phase::SignedOut, "");
    row("signing out, not erased (K16)", in(Phase::SigningOut), Event::EraseEnded{3, Error(Kind::KeychainLocked)},
        Phase::SignedOut, "");
    row("signing out, sign in", in(Phase::SigningOut), signIn, Phase::SigningOut, "");
}

void SessionStateTest::shouldFollowTheTable()
{
    QFETCH(SessionState, from);
    QFETCH(SessionEvent, event);
    QFETCH(QString, phase);
    QFETCH(QString, effects);
    const Transition step = transition(from, event, Here);
    QCOMPARE(QString(phaseName(step.state.phase)), phase);
    QCOMPARE(names(step).join(QLatin1Char(' ')), effects);
}

void SessionStateTest::shouldAcceptOnlyTheSameSubject_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("first sign-in") << QString() << QStringLiteral("2") << true;
    QTest::newRow("same") << QStringLiteral("1") << QStringLiteral("1") << true;
    QTest::newRow("other (S2)") << QStringLiteral("1") << QStringLiteral("2") << false;
    QTest::newRow("prefix") << QStringLiteral("1") << QStringLiteral("10") << false;
}

void SessionStateTest::shouldAcceptOnlyTheSameSubject()
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

void SessionStateTest::shouldUseANewSessionOnlyAfterPersisting()
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

void SessionStateTest::shouldGoBackWhereAFailedSignInCameFrom_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<SessionState>("from");
    for (const Phase phase : {Phase::SignedOut, Phase::ReauthRequired, Phase::Degraded, Phase::KeychainLocked,
                              Phase::KeychainBusy, Phase::KeychainUnavailable})
        QTest::newRow(phaseName(phase).data()) << QString(phaseName(phase)) << in(phase);
}

void SessionStateTest::shouldGoBackWhereAFailedSignInCameFrom()
{
    QFETCH(QString, name);
    QFETCH(SessionState, from);
    Transition step = transition(from, Event::SignInStarted{}, Here);
    step = transition(step.state, Event::SignInFailed{from.epoch}, Here);
    QCOMPARE(QString(phaseName(step.state.phase)), name);
    QCOMPARE(step.state.why, from.why);
    QCOMPARE(step.state.epoch, from.epoch);
}

void SessionStateTest::shouldRenewBeforeExpiry_data()
{
    QTest::addColumn<int>("lifetime"); // s
    QTest::addColumn<int>("renewsIn");
    QTest::newRow("5 s (R21)") << 5 << 15;
    QTest::newRow("30 s (R21)") << 30 << 24;
    QTest::newRow("60 s (R21)") << 60 << 48;
    QTest::newRow("30 min") << 1800 << 1740;
}

void SessionStateTest::shouldRenewBeforeExpiry()
{
    QFETCH(int, lifetime);
    QFETCH(int, renewsIn);
    const Transition step = transition(in(Phase::Refreshing), ended(renewed(std::chrono::seconds(lifetime))), Here);
    QCOMPARE(*step.state.accessExpiresAt, Now + std::chrono::seconds(lifetime));
    QCOMPARE(*step.state.renewAt, Now + std::chrono::seconds(renewsIn));
    QCOMPARE(*step.state.deadline(), *step.state.renewAt);
}

void SessionStateTest::shouldKeepApartRefreshesOfShortLivedTokens()
{
    Transition step = transition(in(Phase::Refreshing), ended(renewed(5s)), Here);
    QVERIFY(step.state.accessUsable(Now + 3s));
    step = transition(step.state, Event::TokenWanted{}, Moment{Now + 4s, 0});
    QCOMPARE(step.state.phase, Phase::Refreshing);
    QCOMPARE(step.state.step, RefreshStep::Spacing);
    QCOMPARE(std::get<Effect::Refresh>(step.effects.at(0)).notBefore, Now + 15s);
}

void SessionStateTest::shouldRefreshOnceForARejectedToken()
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

void SessionStateTest::shouldNotChaseAServerThatRefusesFreshTokens()
{
    Transition step = transition(in(Phase::Active), Event::TokenRejected{5}, Here);
    step = transition(step.state, ended(renewed()), Here);
    step = transition(step.state, Event::TokenRejected{6}, Moment{Now + 1s, 0});
    QCOMPARE(step.state.phase, Phase::Active);
    QVERIFY(step.effects.empty());
    step = transition(step.state, Event::TokenRejected{6}, Moment{Now + 15s, 0});
    QCOMPARE(names(step), QStringList(QStringLiteral("refresh")));
}

void SessionStateTest::shouldBackOffAsLongAsRefreshesFail()
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

void SessionStateTest::shouldNotOverrideWhatTheServerAsksFor()
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

void SessionStateTest::shouldRetryPersistingAtGrowingIntervals()
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
    step = transition(step.state, persisted(3), Moment{now, 0});
    QVERIFY(step.state.durable);
    QVERIFY(!step.state.persistAt);
    QVERIFY(!step.state.why);
}

void SessionStateTest::shouldDropWhatBelongsToAnEpochThatIsOver_data()
{
    QTest::addColumn<SessionEvent>("event");
    QTest::addColumn<QString>("effects");
    const auto late = [](RefreshOutcome outcome) { return SessionEvent(Event::RefreshEnded(2, std::move(outcome))); };
    Event::SignInSucceeded signIn = signedIn();
    signIn.epoch = 2;
    QTest::newRow("renewed (R23)") << late(renewed()) << QStringLiteral("discard");
    QTest::newRow("superseded (R23)") << late(Outcome::Superseded()) << QStringLiteral("discard");
    QTest::newRow("refused") << late(Outcome::Ended(Error(Kind::InvalidGrant))) << QString();
    QTest::newRow("failed") << late(Outcome::Failed(Error(Kind::Timeout))) << QString();
    QTest::newRow("signed in") << SessionEvent(signIn) << QStringLiteral("discard");
    QTest::newRow("sign-in failed") << SessionEvent(Event::SignInFailed{2}) << QString();
    QTest::newRow("persisted") << SessionEvent(persisted(2)) << QString();
    QTest::newRow("erased") << SessionEvent(Event::EraseEnded{2, std::nullopt}) << QString();
    QTest::newRow("step") << SessionEvent(Event::RefreshStepped{2, RefreshStep::Sent}) << QString();
}

void SessionStateTest::shouldDropWhatBelongsToAnEpochThatIsOver()
{
    QFETCH(SessionEvent, event);
    QFETCH(QString, effects);
    for (const Phase phase :
         {Phase::SignedOut, Phase::SigningOut, Phase::Authenticating, Phase::Active, Phase::Refreshing}) {
        const SessionState from = in(phase);
        const Transition step = transition(from, event, Here);
        QCOMPARE(step.state.phase, phase);
        QCOMPARE(step.state.generation, from.generation);
        QCOMPARE(step.state.held, from.held);
        QCOMPARE(step.state.durable, from.durable);
        QCOMPARE(names(step).join(QLatin1Char(' ')), effects);
    }
}

void SessionStateTest::shouldStoreARefreshTokenWhoseAccessTokenIsUnusable()
{
    Outcome::Renewed outcome = renewed();
    outcome.access = AccessFacts();
    const Transition step = transition(in(Phase::Refreshing), ended(outcome), Here);
    QCOMPARE(step.state.phase, Phase::Degraded);
    QCOMPARE(names(step), QStringList(QStringLiteral("hold")));
    QCOMPARE(step.state.generation, quint64(6));
    QVERIFY(step.state.durable);
}

void SessionStateTest::shouldEndWithTheAccessTokenWhereNothingRenewsIt()
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

void SessionStateTest::shouldCountWhatMeansNothing()
{
    const Transition step = transition(in(Phase::Boot), Event::Woke{}, Here);
    QCOMPARE(step.state.ignored, 1);
    QVERIFY(step.effects.empty());
}

QTEST_GUILESS_MAIN(SessionStateTest)
#include "tst_sessionstate.moc"
