// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace Latchkey {

class Appearance;
class MainWindow;
class Settings;

/// The window's menu, made of the window's actions and the choice of colours. Made when it is first opened.
[[nodiscard]] QMenu *makeMainMenu(MainWindow &window, Appearance &appearance, Settings &settings, QWidget *parent);

} // namespace Latchkey
