// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/filters/filteredits.h"

#include "core/tasks/position.h"

#include <QCoreApplication>

#include <algorithm>

namespace Latchkey::FilterEdits {

namespace {

struct FilterEditWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::FilterEdits)
};

} // namespace

TaskEdit added(const SavedFilter &filter)
{
    return {{PutFilter{filter}}, FilterEditWords::tr("Filter saved: %1").arg(filter.name)};
}

TaskEdit changed(const SavedFilter &filter)
{
    return {{PutFilter{filter}}, FilterEditWords::tr("Filter changed: %1").arg(filter.name)};
}

TaskEdit deleted(const SavedFilter &filter)
{
    return {{DeleteFilter{filter.id}}, FilterEditWords::tr("Filter deleted: %1").arg(filter.name)};
}

TaskEdit shifted(const QString &id, QList<SavedFilter> all, int by)
{
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const SavedFilter &filter) { return filter.id == id; });
    const auto from = found - all.cbegin();
    const auto to = from + by;
    if (found == all.cend() || to < 0 || to >= all.size())
        return {};
    TaskEdit edit;
    edit.text = FilterEditWords::tr("Filter moved: %1").arg(found->name);
    all.move(from, to);
    // All anew: some may have none yet.
    const QStringList positions = positionsBetween({}, {}, int(all.size()));
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].position = positions.at(i);
        edit.changes.append(PutFilter{all.at(i)});
    }
    return edit;
}

} // namespace Latchkey::FilterEdits
