// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowplan.h"

#include <QHash>

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

/// Where each row of `before` is in `after`; -1: nowhere.
QList<int> targetsOf(const QStringList &before, const QStringList &after)
{
    const auto [firstA, firstB] = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const qsizetype head = firstA - before.cbegin();
    const qsizetype shorter = std::min(before.size(), after.size()) - head;
    qsizetype tail = 0;
    while (tail < shorter && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    QHash<QString, int> places;
    places.reserve(after.size() - tail - head);
    for (qsizetype i = head; i < after.size() - tail; ++i)
        places.insert(after.at(i), int(i));
    QList<int> targets(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (i < head)
            targets[i] = int(i);
        else if (i >= before.size() - tail)
            targets[i] = int(after.size() - before.size() + i);
        else
            targets[i] = places.isEmpty() ? -1 : places.value(before.at(i), -1);
    }
    return targets;
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

RowPlan planRows(const QStringList &before, const QStringList &after, const QSet<int> &pinned)
{
    return planRows(targetsOf(before, after), after.size(), pinned);
}

} // namespace Latchkey
