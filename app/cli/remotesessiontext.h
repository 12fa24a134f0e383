// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/remotesessions.h"

#include <QStringList>

namespace Latchkey::Cli {

/// "* ID  2026-11-21 12:00  192.0.2.7  Latchkey/1.0 (Debian GNU/Linux 12)" for each, in columns: when it was last used,
/// in local time, from where and by what; a star at the one that asks.
[[nodiscard]] QStringList remoteSessionLines(const QList<RemoteSession> &sessions);
/// For scripts: id, created_at, last_used_at (ISO 8601 in UTC, or null), user_agent, ip, current.
[[nodiscard]] QString remoteSessionsJson(const QList<RemoteSession> &sessions);

} // namespace Latchkey::Cli
