// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionevents.h"

#include <vector>

namespace Latchkey {

/// All that decides what a session does next. Holds no secret, reads no clock, does nothing: see `transition`.
struct SessionState
{
    enum class Phase {
        Boot,
        Probing,
        KeychainLocked,
        KeychainBusy,
        KeychainUnavailable,
        SignedOut,
        Authenticating,
        Active,
        Refreshing,
        Degraded,
        ReauthRequired,
        AppLocked,
        SigningOut,
    };

    SessionState() = default;

    Phase phase = Phase::Boot;
    RefreshStep step = RefreshStep::WaitLock; ///< while Refreshing
    Phase before = Phase::SignedOut;          ///< where a failed sign-in goes back to
    quint64 epoch = 0;                        ///< bumped by sign-in and sign-out: what is late is recognised by it
    QString subject; ///< whose session it is, or was until it ended by itself; empty: anybody may sign in
    bool signedOutBefore = false;
    bool lockWanted = false; ///< while Refreshing: it is locked as soon as the refresh has ended

    // The credential that makes the session.
    bool held = false;      ///< it is in memory
    bool durable = false;   ///< it is in the keychain, read back; held and not durable: volatile
    bool renewable = true;  ///< there is a refresh token
    quint64 generation = 0; ///< of its record
    bool persisting = false;
    int persistFailures = 0;
    std::optional<BootTime> persistAt;

    // The access token.
    bool access = false;
    bool rejected = false;        ///< a server answered 401 to it
    quint64 accessGeneration = 0; ///< counts what was given out
    std::optional<BootTime> accessExpiresAt;
    std::chrono::milliseconds accessMargin{0};
    std::optional<BootTime> renewAt;
    std::optional<AccessFacts> pendingAccess; ///< of a sign-in whose credential is being persisted

    // Pacing.
    std::optional<BootTime> refreshedAt; ///< the last refresh that succeeded
    bool refreshedByRejection = false;
    int failures = 0;
    std::optional<BootTime> retryAt;
    std::optional<BootTime> heldOffUntil; ///< what the server asked for: not even the user overrides it
    int probeFailures = 0;
    std::optional<BootTime> probeAt;
    bool keychainChanged = false; ///< while it was looked at or written to: what comes of that may be old
    bool lookingAgain = false;    ///< while Probing: by itself, for a keychain that could not be read before
    bool erasePending = false;

    std::optional<Error> why;
    int ignored = 0; ///< events that meant nothing in the phase they came in

    /// The access token may be given to a request now.
    [[nodiscard]] bool accessUsable(BootTime now) const;
    [[nodiscard]] bool keychainMissing() const;
    /// The next moment at which Event::Woke means something.
    [[nodiscard]] std::optional<BootTime> deadline() const;
};

/// When something happens, and a random number in [0, 1) to spread what follows from it.
struct Moment
{
    BootTime now{0};
    double jitter = 0;
};

struct Transition
{
    SessionState state;
    std::vector<SessionEffect> effects;
};

/// The whole protocol of a session. Pure: same arguments, same answer.
[[nodiscard]] Transition transition(SessionState state, const SessionEvent &event, Moment moment);

[[nodiscard]] QLatin1String phaseName(SessionState::Phase phase);

} // namespace Latchkey
