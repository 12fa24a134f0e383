// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Latchkey::Test {

/// Presses Tab until it comes round, and tells what is wrong with the way it took through a window, or through a part
/// of it that lies over the rest: a control it leaves out, one it does not come away from, or a step back to what is
/// read earlier. A line each.
[[nodiscard]] QStringList wrongTabStopsIn(QWidget &part);

} // namespace Latchkey::Test
