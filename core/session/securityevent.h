// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionstate.h"

#include <QDateTime>
#include <QLatin1String>

namespace Latchkey {

/// Something about a session that its person may want to look up later. Holds no secret, no name and no address.
struct SecurityEvent
{
    enum class What {
        SignedIn,
        SignInRefused, ///< `why`: the server did not believe who tried
        Renewed,
        RenewalFailed, ///< `why`: for a passing reason; it is tried again
        Ended,         ///< `why`: by itself or elsewhere; not by the person here
        Locked,
        Unlocked,
        UnlockRefused, ///< `why`
        DeviceEnded,   ///< another session of the account was signed out from here
        OthersEnded,   ///< all others were
        PasswordChanged,
        SignedOut,
    };

    SecurityEvent() = default;
    SecurityEvent(What what, std::optional<Error::Kind> why = std::nullopt)
        : what(what)
        , why(why)
    {
    }

    What what = What::SignedIn;
    std::optional<Error::Kind> why;
    QDateTime at;    ///< UTC, by the wall clock of this computer; of several in a row: the last
    QDateTime since; ///< of the first of them
    int times = 1;

    bool operator==(const SecurityEvent &) const = default;
};

/// In kebab-case, for files and diagnostics: "sign-in-refused".
[[nodiscard]] QLatin1String securityEventName(SecurityEvent::What what);

/// What of it `event` was, which led from `before` to `after`; without times. Pure, as `transition` is.
[[nodiscard]] std::optional<SecurityEvent> securityEventOf(const SessionState &before, const SessionEvent &event,
                                                           const SessionState &after);

} // namespace Latchkey
