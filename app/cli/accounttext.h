// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounts.h"

namespace Latchkey::Cli {

/// A line each: id, who, where and of what kind; * is the current one.
[[nodiscard]] QStringList accountLines(const QList<Account> &accounts, const QUuid &current);
/// The same for scripts: id, current, kind, server, tasks, local, email, name.
[[nodiscard]] QString accountsJson(const QList<Account> &accounts, const QUuid &current);
/// Who somebody is, by the best that is known of them.
[[nodiscard]] QString personText(const Identity &identity);
/// "this computer", or the address.
[[nodiscard]] QString placeText(const Account &account);

} // namespace Latchkey::Cli
