// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Latchkey {

constexpr int FilterNameMaxLength = 120;   ///< characters
constexpr int FilterQueryMaxLength = 1000; ///< characters

/// A query that a person wants to see again, under a name. Kept on this computer only: no server knows it.
struct SavedFilter
{
    QString id; ///< as of Task
    QString name;
    QString query;    ///< see taskquery.h; may be wrong here, as one from a newer version
    QString position; ///< among the others: see position.h; empty: behind them

    bool operator==(const SavedFilter &) const = default;
};

/// By position, then by name: the same everywhere.
[[nodiscard]] QList<SavedFilter> inOrder(QList<SavedFilter> filters);

/// The first of that name, as people compare names; null: there is none. Valid as long as the list.
[[nodiscard]] const SavedFilter *filterCalled(const QList<SavedFilter> &filters, const QString &name);

} // namespace Latchkey
