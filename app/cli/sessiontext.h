// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounts.h"
#include "core/base/clock.h"

#include <QStringList>

namespace Latchkey::Cli {

/// "Signed in as a@b.example at https://tasks.example. The session is kept in GNOME Keyring."
[[nodiscard]] QString signedInText(OpenAccount &account);
/// Who, where, how it is kept and until when, a line each.
[[nodiscard]] QStringList sessionLines(OpenAccount &account, const Clock &clock);
/// The same for scripts: state, email, name, server, local, keychain, persisted, expires_in, renews_in (seconds or
/// null), error.
[[nodiscard]] QString sessionJson(OpenAccount &account, const Clock &clock);

} // namespace Latchkey::Cli
