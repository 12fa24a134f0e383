// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartaxis.h"

#include <algorithm>

namespace Latchkey {

namespace {
constexpr int MostSteps = 4;
}

QList<int> ChartAxis::ticks() const
{
    QList<int> numbers;
    for (int number = 0; number <= top; number += step)
        numbers.append(number);
    return numbers;
}

ChartAxis axisFor(int most)
{
    const int wanted = std::max(1, most);
    const auto stepsOf = [wanted](qint64 step) { return int((wanted + step - 1) / step); };
    for (qint64 magnitude = 1;; magnitude *= 10) {
        for (const qint64 step : {magnitude, 2 * magnitude, 5 * magnitude}) {
            if (stepsOf(step) <= MostSteps)
                return {int(step), int(step) * stepsOf(step)};
        }
    }
}

} // namespace Latchkey
