// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace Latchkey {

class MainWindow;

/// The window's menu, made of the window's actions. Made when it is first opened.
[[nodiscard]] QMenu *makeMainMenu(MainWindow &window, QWidget *parent);

} // namespace Latchkey
