// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogsize.h"

#include <QWidget>

namespace Latchkey {

void resizeWithinWindow(QWidget &dialog, QSize wished)
{
    const QWidget *parent = dialog.parentWidget();
    dialog.resize(parent ? wished.boundedTo(parent->window()->size()) : wished);
}

} // namespace Latchkey
