// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowplan.h"

#include <algorithm>
#include <numeric>

namespace Latchkey {

namespace {

/// Views do some work for each run.
constexpr qsizetype MostRuns = 64;

/// Appends `row` to the runs, or to the last of them.
void extend(QList<RowRun> &runs, int row)
{
    if (!runs.isEmpty() && runs.constLast().first + runs.constLast().count == row)
        ++runs.last().count;
    else
        runs.append({row, 1});
}

RowPlan planFor(const QList<int> &targets, qsizetype wanted)
{
    RowPlan plan;
    QList<int> kept;
    QList<bool> there(wanted, false);
    for (int row = 0; row < targets.size(); ++row) {
        if (targets.at(row) < 0) {
            extend(plan.removals, row);
        } else {
            kept.append(targets.at(row));
            there[targets.at(row)] = true;
        }
    }
    std::reverse(plan.removals.begin(), plan.removals.end());
    if (!std::is_sorted(kept.cbegin(), kept.cend())) {
        plan.order.resize(kept.size());
        std::iota(plan.order.begin(), plan.order.end(), 0);
        std::sort(plan.order.begin(), plan.order.end(), [&](int a, int b) { return kept.at(a) < kept.at(b); });
    }
    for (int row = 0; row < wanted; ++row) {
        if (!there.at(row))
            extend(plan.insertions, row);
    }
    return plan;
}

} // namespace

RowPlan planRows(QList<int> targets, qsizetype wanted, const QSet<int> &pinned)
{
    RowPlan plan = planFor(targets, wanted);
    if (plan.removals.size() + plan.insertions.size() <= MostRuns)
        return plan;
    for (int row = 0; row < targets.size(); ++row) {
        if (!pinned.contains(row))
            targets[row] = -1;
    }
    return planFor(targets, wanted);
}

} // namespace Latchkey
