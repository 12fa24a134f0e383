// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/securityevent.h"
#include "tests/core/session/states.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Phase = SessionState::Phase;
using What = SecurityEvent::What;
using Kind = Error::Kind;

/// What is worth telling of each step; the steps themselves are those of `transition`.
class SecurityEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTell_data();
    void shouldTell();
    void shouldTellNothing_data();
    void shouldTellNothing();
};

namespace {

SessionState signingInFrom(Phase before)
{
    return with(in(Phase::Authenticating), [before](SessionState &s) { s.before = before; });
}

std::optional<SecurityEvent> told(const SessionState &before, const SessionEvent &event)
{
    return securityEventOf(before, event, transition(before, event, Here).state);
}

} // namespace

void SecurityEventTest::shouldTell_data()
{
    QTest::addColumn<SessionState>("before");
    QTest::addColumn<SessionEvent>("event");
    QTest::addColumn<What>("what");
    QTest::addColumn<std::optional<Kind>>("why");
    const auto row = [](const char *name, const SessionState &before, const SessionEvent &event, What what,
                        std::optional<Kind> why = std::nullopt) {
        QTest::newRow(name) << before << event << what << why;
    };
    const SessionState lockedWhileRenewing = with(in(Phase::Refreshing), [](SessionState &s) { s.lockWanted = true; });
    const SessionEvent lock = Event::LockWanted{};
    const SessionEvent signOut = Event::SignOutWanted{};

    row("signed in", signingInFrom(Phase::SignedOut), signedIn(), What::SignedIn);
    row("signed in again", signingInFrom(Phase::ReauthRequired), signedIn(), What::SignedIn);
    row("unlocked with the password", signingInFrom(Phase::AppLocked), signedIn(), What::Unlocked);
    row("unlocked with the keychain", in(Phase::AppLocked), Event::Unlocked{}, What::Unlocked);
    row("refused", signingInFrom(Phase::SignedOut), Event::SignInFailed{3, Kind::WrongCredentials}, What::SignInRefused,
        Kind::WrongCredentials);
    row("refused at the lock", signingInFrom(Phase::AppLocked), Event::SignInFailed{3, Kind::WrongCredentials},
        What::UnlockRefused, Kind::WrongCredentials);
    row("too many at the lock", signingInFrom(Phase::AppLocked), Event::SignInFailed{3, Kind::RateLimited},
        What::UnlockRefused, Kind::RateLimited);
    row("somebody else", signingInFrom(Phase::ReauthRequired), signedIn(QStringLiteral("2")), What::SignInRefused,
        Kind::OtherAccount);
    row("somebody else at the lock", signingInFrom(Phase::AppLocked), signedIn(QStringLiteral("2")),
        What::UnlockRefused, Kind::OtherAccount);

    row("renewed", in(Phase::Refreshing), ended(renewed()), What::Renewed);
    row("renewed, in memory only", in(Phase::Refreshing), ended(renewedInMemory()), What::Renewed);
    row("not renewed", in(Phase::Refreshing), ended(Outcome::Failed(Error(Kind::Unreachable))), What::RenewalFailed,
        Kind::Unreachable);
    row("ended", in(Phase::Refreshing), ended(Outcome::Ended(Error(Kind::InvalidGrant))), What::Ended,
        Kind::InvalidGrant);
    row("ended while locked", lockedWhileRenewing, ended(Outcome::Ended(Error(Kind::InvalidGrant))), What::Ended,
        Kind::InvalidGrant);
    row("gone from the keychain", in(Phase::Probing), Event::Probed{KeychainProbe::State::Absent}, What::Ended,
        Kind::CredentialMissing);

    for (const Phase phase : {Phase::Active, Phase::Refreshing, Phase::Degraded, Phase::ReauthRequired}) {
        const QByteArray name = phaseName(phase).data();
        row("locked: " + name, in(phase), lock, What::Locked);
        row("signed out: " + name, in(phase), signOut, What::SignedOut);
    }
    row("signed out while locked", in(Phase::AppLocked), signOut, What::SignedOut);
}

void SecurityEventTest::shouldTell()
{
    QFETCH(SessionState, before);
    QFETCH(SessionEvent, event);
    const std::optional<SecurityEvent> found = told(before, event);
    QVERIFY(found);
    QTEST(found->what, "what");
    QTEST(found->why, "why");
}

void SecurityEventTest::shouldTellNothing_data()
{
    QTest::addColumn<SessionState>("before");
    QTest::addColumn<SessionEvent>("event");
    const auto row = [](const char *name, const SessionState &before, const SessionEvent &event) {
        QTest::newRow(name) << before << event;
    };
    const SessionState locked = in(Phase::AppLocked);
    row("started", in(Phase::Boot), Event::Started{});
    row("found in the keychain", in(Phase::Probing), Event::Probed{KeychainProbe::State::Present});
    row("nobody has signed in", fresh(Phase::Probing), Event::Probed{KeychainProbe::State::Absent});
    row("signing in begins", in(Phase::SignedOut), Event::SignInStarted{});
    row("unlocking begins", locked, Event::SignInStarted{});
    row("given up", signingInFrom(Phase::SignedOut), Event::SignInFailed{3, Kind::Cancelled});
    row("no network at the lock", signingInFrom(Phase::AppLocked), Event::SignInFailed{3, Kind::Unreachable});
    row("an old sign-in comes back", in(Phase::Active), signedIn());
    row("an old sign-in fails", in(Phase::Active), Event::SignInFailed{3, Kind::WrongCredentials});
    row("a renewal begins", with(in(Phase::Active), [](SessionState &s) { s.renewAt = Now; }), Event::Woke{});
    row("another program has renewed", in(Phase::Refreshing), ended(Outcome::Adopted()));
    row("another program has signed out", in(Phase::Refreshing), ended(Outcome::Ended(Error(Kind::SignedOut))));
    row("the program ends", in(Phase::Refreshing), ended(Outcome::Failed(Error(Kind::Cancelled))));
    row("a renewal of an epoch that is over", in(Phase::Refreshing), Event::RefreshEnded(2, renewed()));
    row("locked already", locked, Event::LockWanted{});
    row("locked while nobody is signed in", in(Phase::SignedOut), Event::LockWanted{});
    row("signed out already", in(Phase::SignedOut), Event::SignOutWanted{});
    row("the keychain changed", in(Phase::Active), Event::KeychainChanged{});
}

void SecurityEventTest::shouldTellNothing()
{
    QFETCH(SessionState, before);
    QFETCH(SessionEvent, event);
    QVERIFY(!told(before, event));
}

QTEST_APPLESS_MAIN(SecurityEventTest)
#include "tst_securityevent.moc"
