// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Latchkey {

/// Which of the theme's colours an icon is drawn in; it follows the palette when that changes.
enum class IconTone { Text, Muted, Accent, OnAccent, Danger, Warning, Success };

/// An icon of our own set, by file name without ending: `icon("search")`. Crisp at every size and scale.
[[nodiscard]] QIcon icon(const char *name, IconTone tone = IconTone::Text);
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon appIcon();

} // namespace Latchkey
