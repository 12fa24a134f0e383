// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

namespace Latchkey {

class MainWindow;
class WindowActions;

/// What can be done and gone to in the window as it is now: commands that make sense, what its menus have, the places
/// of the account that is shown, and its tasks. Both must outlive it.
[[nodiscard]] PaletteSource paletteSource(MainWindow &window, const WindowActions &actions);

} // namespace Latchkey
