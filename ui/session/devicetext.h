// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/remotesessions.h"

namespace Latchkey {

/// "Latchkey on Debian GNU/Linux 12"; for other programs what they call themselves.
[[nodiscard]] QString deviceName(const RemoteSession &session);
/// "In use now", "Used 5 minutes ago", "Used on 3 October 2026".
[[nodiscard]] QString lastUseText(const RemoteSession &session, const QDateTime &now);

} // namespace Latchkey
