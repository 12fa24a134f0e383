// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Latchkey {

class Settings;

/// The sizes of text that are offered, in percent, smallest first.
[[nodiscard]] const QList<int> &textSizes();

enum class Zoom { In, Out, Reset };
/// The next larger or smaller text of those, as far as there is one, or the size of the desktop.
void zoomText(Settings &settings, Zoom zoom);

} // namespace Latchkey
