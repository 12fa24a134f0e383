// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QStringList>

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

/// Neither `before` nor `after` has a key twice. A row that is in both is kept, unless that would take more steps than
/// are worth it: then only the `pinned` ones are, which something holds on to.
[[nodiscard]] RowPlan planRows(const QStringList &before, const QStringList &after, const QSet<int> &pinned = {});
/// The same where it is known of each row of `before` where it is among the `wanted` rows of `after`; -1: nowhere.
[[nodiscard]] RowPlan planRows(QList<int> targets, qsizetype wanted, const QSet<int> &pinned = {});

} // namespace Latchkey
