// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QToolButton;

namespace Latchkey {

/// Gives a button the menu that is made when it is pressed for the first time, and shows it: the button looked for one
/// before.
void giveFirstMenu(QToolButton &button, QMenu *menu);

} // namespace Latchkey
