// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textzoom.h"

#include "core/settings/settings.h"

#include <algorithm>

namespace Latchkey {

namespace {

int zoomed(int percent, Zoom zoom)
{
    const QList<int> &sizes = textSizes();
    switch (zoom) {
    case Zoom::In: {
        const auto larger = std::upper_bound(sizes.cbegin(), sizes.cend(), percent);
        return larger == sizes.cend() ? percent : *larger;
    }
    case Zoom::Out: {
        const auto same = std::lower_bound(sizes.cbegin(), sizes.cend(), percent);
        return same == sizes.cbegin() ? percent : *std::prev(same);
    }
    case Zoom::Reset: return SettingKeys::textPercent.fallback;
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<int> &textSizes()
{
    static const QList<int> sizes{80, 90, 100, 110, 125, 150, 175, 200};
    return sizes;
}

void zoomText(Settings &settings, Zoom zoom)
{
    settings.setValue(SettingKeys::textPercent, zoomed(settings.value(SettingKeys::textPercent), zoom));
}

} // namespace Latchkey
