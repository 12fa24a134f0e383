// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/sessionstate.h"

namespace Latchkey {

/// What people are told of `state`. `persistentStore`: what is durable there survives a restart.
[[nodiscard]] SessionView viewOf(const SessionState &state, Identity identity, const QString &keychainName,
                                 bool persistentStore);

/// In kebab-case, for programs and diagnostics: "reauth-required".
[[nodiscard]] QLatin1String phaseName(SessionView::Phase phase);

[[nodiscard]] bool sameView(const SessionView &a, const SessionView &b);

} // namespace Latchkey
