// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groundless.h"

#include "ui/theme/metrics.h"

#include <QLineEdit>

namespace Latchkey {

void makeGroundless(QLineEdit &edit)
{
    edit.setFrame(false);
    edit.setTextMargins(Metrics::SpaceSmall, 0, Metrics::SpaceSmall, 0);
    QPalette palette; // names this one role, so that the others still follow the theme
    palette.setColor(QPalette::Base, Qt::transparent);
    edit.setPalette(palette);
}

} // namespace Latchkey
