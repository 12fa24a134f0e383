// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/savedfilter.h"

#include "core/tasks/folding.h"
#include "core/tasks/position.h"

#include <algorithm>
#include <tuple>

namespace Latchkey {

QList<SavedFilter> inOrder(QList<SavedFilter> filters)
{
    std::sort(filters.begin(), filters.end(), [](const SavedFilter &a, const SavedFilter &b) {
        const int order = comparePositions(a.position, b.position);
        return order != 0 ? order < 0 : std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return filters;
}

const SavedFilter *filterCalled(const QList<SavedFilter> &filters, const QString &name)
{
    const auto key = [](const QString &text) { return foldedForSearch(text.simplified()); };
    const auto found = std::find_if(filters.cbegin(), filters.cend(),
                                    [&](const SavedFilter &filter) { return key(filter.name) == key(name); });
    return found == filters.cend() ? nullptr : &*found;
}

} // namespace Latchkey
