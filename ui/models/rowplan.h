// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace Latchkey {

/// A stretch of rows.
struct RowRun
{
    int first = 0;
    int count = 0;

    bool operator==(const RowRun &) const = default;
};

/// How rows become other rows with few steps, each of which a view can follow.
struct RowPlan
{
    QList<RowRun> removals; ///< from the last to the first
    QList<int> order;       ///< then: of the rows that are left, which one comes first, second, ...; empty: as they are
    QList<RowRun> insertions; ///< then: from the first to the last, where they are in the end

    bool operator==(const RowPlan &) const = default;
};

/// Where each of the keys of `before` rows is among those of `after` rows; -1: nowhere. `keyBefore(i)` and
/// `keyAfter(i)` are the keys, none of which is there twice.
template <typename KeyBefore, typename KeyAfter>
[[nodiscard]] QList<int> targetsOf(qsizetype before, KeyBefore keyBefore, qsizetype after, KeyAfter keyAfter)
{
    QList<int> targets(before, -1);
    QHash<QString, int> places; // of the fewer ones
    if (after < before) {
        for (qsizetype i = 0; i < after; ++i)
            places.insert(keyAfter(i), int(i));
        for (qsizetype i = 0; i < before; ++i)
            targets[i] = places.value(keyBefore(i), -1);
        return targets;
    }
    for (qsizetype i = 0; i < before; ++i)
        places.insert(keyBefore(i), int(i));
    for (qsizetype i = 0; i < after; ++i) {
        if (const int row = places.value(keyAfter(i), -1); row >= 0)
            targets[row] = int(i);
    }
    return targets;
}

/// `targets`: see targetsOf. `wanted`: how many rows there will be. A row that is in both is kept, unless that would
/// take more steps than are worth it: then only the `pinned` ones are, which something holds on to.
[[nodiscard]] RowPlan planRows(QList<int> targets, qsizetype wanted, const QSet<int> &pinned = {});

} // namespace Latchkey
