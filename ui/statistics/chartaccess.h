// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Latchkey {

class Chart;

/// From now on assistive technology gets to know each bar of a chart as a child of it.
void letChartsBeHeard();
/// The keys have come to the bar.
void tellFocusOfBar(Chart &chart, int bar);

} // namespace Latchkey
