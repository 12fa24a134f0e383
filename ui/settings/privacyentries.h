// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingentry.h"

namespace Latchkey {

class Accounts;

/// What can be done with what is kept of the account that is shown; nothing where nobody is signed in.
[[nodiscard]] QList<SettingEntry> privacyEntries(Accounts &accounts);

} // namespace Latchkey
