// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Latchkey {

/// Round numbers beside a chart, at equal steps from 0.
struct ChartAxis
{
    int step = 1;
    int top = 1; ///< a multiple of `step`

    [[nodiscard]] QList<int> ticks() const;
    bool operator==(const ChartAxis &) const = default;
};

/// With at most five numbers, the uppermost of them not below `most`.
[[nodiscard]] ChartAxis axisFor(int most);

} // namespace Latchkey
