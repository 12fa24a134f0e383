// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/firstmenu.h"

#include <QToolButton>

namespace Latchkey {

void giveFirstMenu(QToolButton &button, QMenu *menu)
{
    button.setMenu(menu);
    if (button.isDown())
        button.showMenu();
}

} // namespace Latchkey
