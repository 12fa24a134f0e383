// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/firstmenu.h"

#include <QToolButton>

namespace Latchkey {

void makeMenuWhenPressed(QToolButton &button, std::function<QMenu *()> make)
{
    QObject::connect(&button, &QToolButton::pressed, &button, [&button, make = std::move(make)] {
        if (button.menu())
            return;
        button.setMenu(make());
        if (button.isDown())
            button.showMenu();
    });
}

QMenu *menuOf(QToolButton &button)
{
    if (!button.menu())
        Q_EMIT button.pressed();
    return button.menu();
}

} // namespace Latchkey
