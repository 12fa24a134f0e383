// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessiontext.h"

#include <QCoreApplication>

namespace Latchkey {

using namespace std::chrono;

namespace {

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::SessionText)
};

/// What the session waits for: its renewal, or its end where it cannot be renewed.
std::optional<BootTime> awaited(const SessionView &view)
{
    if (view.phase == SessionView::Phase::Degraded)
        return view.renewsAt;
    if (view.phase != SessionView::Phase::Active)
        return std::nullopt;
    return view.renewable ? view.renewsAt : view.accessExpiresAt;
}

QString timeText(milliseconds left, Precision precision)
{
    const auto whole = ceil<seconds>(std::max(left, milliseconds::zero()));
    if (precision == Precision::Seconds) {
        const auto minutesLeft = floor<minutes>(whole);
        return QStringLiteral("%1:%2")
            .arg(minutesLeft.count())
            .arg((whole - minutesLeft).count(), 2, 10, QLatin1Char('0'));
    }
    if (whole <= minutes(1))
        return SessionWords::tr("under a minute");
    const auto rounded = ceil<minutes>(whole);
    if (rounded >= hours(2))
        return SessionWords::tr("%1 h").arg(floor<hours>(rounded).count());
    return SessionWords::tr("%1 min").arg(rounded.count());
}

} // namespace

QString renewalText(const SessionView &view, BootTime now, Precision precision)
{
    using Phase = SessionView::Phase;
    const auto at = awaited(view);
    const QString in = at ? timeText(*at - now, precision) : QString();
    switch (view.phase) {
    case Phase::Starting: return SessionWords::tr("Looking for your saved sign-in");
    case Phase::KeychainLocked: return SessionWords::tr("Your keychain is locked");
    case Phase::KeychainBusy: return SessionWords::tr("Waiting for your keychain");
    case Phase::KeychainUnavailable:
    case Phase::SignedOut: return SessionWords::tr("Signed out");
    case Phase::Authenticating: return SessionWords::tr("Signing in");
    case Phase::Renewing: return SessionWords::tr("Renewing now");
    case Phase::ReauthRequired: return SessionWords::tr("Your session ended");
    case Phase::AppLocked: return SessionWords::tr("Locked");
    case Phase::SigningOut: return SessionWords::tr("Signing out");
    case Phase::Degraded:
        return at ? SessionWords::tr("Not renewed yet; next try in %1").arg(in)
                  : SessionWords::tr("Not renewed yet; trying again");
    case Phase::Active:
        if (!at)
            return SessionWords::tr("Signed in");
        return view.renewable ? SessionWords::tr("Renews in %1").arg(in) : SessionWords::tr("Ends in %1").arg(in);
    }
    Q_UNREACHABLE();
}

std::optional<BootTime> renewalTextChangesAt(const SessionView &view, BootTime now, Precision precision)
{
    const auto at = awaited(view);
    if (!at || *at <= now)
        return std::nullopt;
    const milliseconds left = *at - now;
    const milliseconds step = precision == Precision::Seconds ? milliseconds(seconds(1)) : milliseconds(minutes(1));
    // The text is rounded up, so it changes when a whole step is left.
    const auto wholeSteps = (left - milliseconds(1)) / step;
    if (precision == Precision::Minutes && wholeSteps == 0)
        return std::nullopt;
    return *at - wholeSteps * step;
}

QString expiryText(const SessionView &view, BootTime now, Precision precision)
{
    if (!view.signedIn() || !view.renewable || !view.accessExpiresAt || *view.accessExpiresAt <= now)
        return {};
    return SessionWords::tr("Current access ends in %1").arg(timeText(*view.accessExpiresAt - now, precision));
}

QString storageText(const SessionView &view)
{
    switch (view.storage) {
    case SessionView::Storage::None: return SessionWords::tr("Nothing is kept");
    case SessionView::Storage::Persisted:
        return view.keychainName.isEmpty() ? SessionWords::tr("Kept in your keychain")
                                           : SessionWords::tr("Kept in %1").arg(view.keychainName);
    case SessionView::Storage::MemoryOnly: return SessionWords::tr("In memory only, until you quit");
    }
    Q_UNREACHABLE();
}

QString personText(const Identity &identity)
{
    return !identity.email.isEmpty()  ? identity.email
           : !identity.name.isEmpty() ? identity.name
                                      : SessionWords::tr("Nobody");
}

} // namespace Latchkey
