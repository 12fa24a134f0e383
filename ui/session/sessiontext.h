// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace Latchkey {

/// How precisely a time to come is told. Minutes need to be told anew once a minute, seconds each second.
enum class Precision { Minutes, Seconds };

/// "Renews in 12 min", "Renewing now", "Your session ended".
[[nodiscard]] QString renewalText(const SessionView &view, BootTime now, Precision precision);
/// When that text changes by itself; nothing if only a change of the view can change it.
[[nodiscard]] std::optional<BootTime> renewalTextChangesAt(const SessionView &view, BootTime now, Precision precision);
/// "Current access ends in 13 min", after which a server takes only what a renewal brings; empty where `renewalText`
/// says all there is to say.
[[nodiscard]] QString expiryText(const SessionView &view, BootTime now, Precision precision);
/// "Kept in GNOME Keyring", "In memory only".
[[nodiscard]] QString storageText(const SessionView &view);
/// The e-mail, or the name where there is none, or "Nobody".
[[nodiscard]] QString personText(const Identity &identity);

} // namespace Latchkey
