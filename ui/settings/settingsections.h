// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingentry.h"
#include "ui/settings/settingsplace.h"

namespace Latchkey {

/// All there is to set, in the order in which it is shown. A new row is a new entry here.
[[nodiscard]] QList<SettingSection> settingSections(const SettingsPlace &place);

} // namespace Latchkey
