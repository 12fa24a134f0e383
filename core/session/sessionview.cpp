// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionview.h"

#include <tuple>

namespace Latchkey {

namespace {

/// Looking again by itself at a keychain that could not be read is no news until it can be.
SessionView::Phase probing(const SessionState &state)
{
    using To = SessionView::Phase;
    if (!state.lookingAgain || !state.why)
        return To::Starting;
    switch (state.why->kind) {
    case Error::Kind::KeychainBusy: return To::KeychainBusy;
    case Error::Kind::KeychainUnavailable:
    case Error::Kind::OtherKeychain: return To::KeychainUnavailable;
    case Error::Kind::KeychainLocked:
    case Error::Kind::KeychainDenied: return To::KeychainLocked;
    default: return To::Starting;
    }
}

SessionView::Phase phaseOf(const SessionState &state)
{
    using From = SessionState::Phase;
    using To = SessionView::Phase;
    switch (state.phase) {
    case From::Boot: return To::Starting;
    case From::Probing: return probing(state);
    case From::KeychainLocked: return To::KeychainLocked;
    case From::KeychainBusy: return To::KeychainBusy;
    case From::KeychainUnavailable: return To::KeychainUnavailable;
    case From::SignedOut: return To::SignedOut;
    case From::Authenticating: return To::Authenticating;
    case From::Active: return To::Active;
    case From::Refreshing:
        if (state.lockWanted)
            return To::AppLocked;
        return state.held ? To::Renewing : To::Starting;
    case From::Degraded: return To::Degraded;
    case From::ReauthRequired: return To::ReauthRequired;
    case From::AppLocked: return To::AppLocked;
    case From::SigningOut: return To::SigningOut;
    }
    Q_UNREACHABLE();
}

SessionView::Storage storageOf(const SessionState &state, bool persistentStore)
{
    if (!state.held)
        return SessionView::Storage::None;
    return state.durable && persistentStore ? SessionView::Storage::Persisted : SessionView::Storage::MemoryOnly;
}

// Where there is no keychain at all the person has been told, and nothing can be waited for.
bool isUnsaved(const SessionState &state, bool persistentStore)
{
    const bool noKeychain = state.why && state.why->kind == Error::Kind::KeychainUnavailable;
    return state.held && !state.durable && persistentStore && !noKeychain;
}

} // namespace

SessionView viewOf(const SessionState &state, Identity identity, const QString &keychainName, bool persistentStore)
{
    SessionView view;
    view.phase = phaseOf(state);
    view.storage = storageOf(state, persistentStore);
    view.identity = std::move(identity);
    view.keychainName = keychainName;
    view.accessExpiresAt = state.accessExpiresAt;
    if (state.renewable)
        view.renewsAt = state.phase == SessionState::Phase::Degraded ? state.retryAt : state.renewAt;
    view.lastError = state.why;
    view.unsaved = isUnsaved(state, persistentStore);
    view.renewable = state.renewable;
    return view;
}

QLatin1String phaseName(SessionView::Phase phase)
{
    using Phase = SessionView::Phase;
    switch (phase) {
    case Phase::Starting: return QLatin1String("starting");
    case Phase::KeychainLocked: return QLatin1String("keychain-locked");
    case Phase::KeychainBusy: return QLatin1String("keychain-busy");
    case Phase::KeychainUnavailable: return QLatin1String("keychain-unavailable");
    case Phase::SignedOut: return QLatin1String("signed-out");
    case Phase::Authenticating: return QLatin1String("authenticating");
    case Phase::Active: return QLatin1String("active");
    case Phase::Renewing: return QLatin1String("renewing");
    case Phase::Degraded: return QLatin1String("degraded");
    case Phase::ReauthRequired: return QLatin1String("reauth-required");
    case Phase::AppLocked: return QLatin1String("app-locked");
    case Phase::SigningOut: return QLatin1String("signing-out");
    }
    Q_UNREACHABLE();
}

bool sameView(const SessionView &a, const SessionView &b)
{
    const auto parts = [](const SessionView &v) {
        return std::tie(v.phase, v.storage, v.identity, v.keychainName, v.accessExpiresAt, v.renewsAt, v.lastError,
                        v.unsaved, v.keychainUnlocks, v.renewable);
    };
    return parts(a) == parts(b);
}

} // namespace Latchkey
