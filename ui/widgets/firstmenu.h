// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMenu;
class QToolButton;

namespace Latchkey {

/// Gives a button the menu of `make` when it is pressed for the first time, and shows it then, too: the button looks
/// for one before it tells that it is pressed.
void makeMenuWhenPressed(QToolButton &button, std::function<QMenu *()> make);
/// That menu, made now if the button was not pressed yet.
[[nodiscard]] QMenu *menuOf(QToolButton &button);

} // namespace Latchkey
