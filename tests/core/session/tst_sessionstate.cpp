// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/states.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionState::Phase;
using Kind = Error::Kind;
using Found = KeychainProbe::State;

/// The table of transitions, row by row: phase, event, phase, effects.
class SessionStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowTheTable_data();
    void shouldFollowTheTable();
    void shouldDropWhatBelongsToAnEpochThatIsOver_data();
    void shouldDropWhatBelongsToAnEpochThatIsOver();
    void shouldCountWhatMeansNothing();
};

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
    row("probing, absent, but kept elsewhere (K9)", in(Phase::Probing), Event::Probed{Found::Absent, true},
        Phase::KeychainUnavailable, "");
    row("probing, lock", in(Phase::Probing), Event::LockWanted{}, Phase::AppLocked, "drop-access");
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

void SessionStateTest::shouldCountWhatMeansNothing()
{
    const Transition step = transition(in(Phase::Boot), Event::Woke{}, Here);
    QCOMPARE(step.state.ignored, 1);
    QVERIFY(step.effects.empty());
}

QTEST_GUILESS_MAIN(SessionStateTest)
#include "tst_sessionstate.moc"
