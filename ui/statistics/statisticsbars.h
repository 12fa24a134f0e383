// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/statistics.h"
#include "core/tasks/tasklist.h"
#include "ui/statistics/chart.h"

namespace Latchkey {

// What was counted, as people read it.

[[nodiscard]] QString spanText(StatisticsSpan span);
/// "27 October to 25 November 2026".
[[nodiscard]] QString periodText(const QDate &first, const QDate &last);
/// Whether the bars of a span are weeks, and not days.
[[nodiscard]] bool isByWeek(StatisticsSpan span);
[[nodiscard]] QList<ChartBar> timeBars(const TaskStatistics &statistics, StatisticsSpan span);
[[nodiscard]] QList<ChartBar> listBars(const Shares &shares, const QList<TaskList> &lists);
[[nodiscard]] QList<ChartBar> tagBars(const Shares &shares);

} // namespace Latchkey
