// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionstate.h"

#include <algorithm>

namespace Latchkey {

using Phase = SessionState::Phase;

namespace {

std::optional<BootTime> earliest(std::initializer_list<std::optional<BootTime>> times)
{
    std::optional<BootTime> first;
    for (const std::optional<BootTime> &time : times) {
        if (time && (!first || *time < *first))
            first = time;
    }
    return first;
}

} // namespace

bool SessionState::accessUsable(BootTime now) const
{
    return access && !rejected && (!accessExpiresAt || *accessExpiresAt - now > accessMargin);
}

bool SessionState::keychainMissing() const
{
    return phase == Phase::KeychainLocked || phase == Phase::KeychainBusy || phase == Phase::KeychainUnavailable;
}

std::optional<BootTime> SessionState::deadline() const
{
    switch (phase) {
    case Phase::Active: return earliest({renewAt, persisting ? std::nullopt : persistAt});
    case Phase::Degraded: return earliest({retryAt, persisting ? std::nullopt : persistAt});
    case Phase::KeychainLocked:
    case Phase::KeychainBusy:
    case Phase::KeychainUnavailable: return probeAt;
    case Phase::AppLocked: return persisting ? std::nullopt : persistAt;
    case Phase::SignedOut: return erasePending ? probeAt : std::nullopt;
    default: return std::nullopt;
    }
}

QLatin1String phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Boot: return QLatin1String("boot");
    case Phase::Probing: return QLatin1String("probing");
    case Phase::KeychainLocked: return QLatin1String("keychain-locked");
    case Phase::KeychainBusy: return QLatin1String("keychain-busy");
    case Phase::KeychainUnavailable: return QLatin1String("keychain-unavailable");
    case Phase::SignedOut: return QLatin1String("signed-out");
    case Phase::Authenticating: return QLatin1String("authenticating");
    case Phase::Active: return QLatin1String("active");
    case Phase::Refreshing: return QLatin1String("refreshing");
    case Phase::Degraded: return QLatin1String("degraded");
    case Phase::ReauthRequired: return QLatin1String("reauth-required");
    case Phase::AppLocked: return QLatin1String("app-locked");
    case Phase::SigningOut: return QLatin1String("signing-out");
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey
