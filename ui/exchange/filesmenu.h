// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats.h"
#include "ui/exchange/exchangeplace.h"

class QMenu;
class QWidget;

namespace Latchkey {

/// Fills `menu` with the ways in and out: import, restoring a backup, export in each format, print, PDF. Files are
/// asked for over `window`. All must outlive the menu.
void fillFilesMenu(QMenu &menu, const ExchangePlace &place, QWidget *window);

/// Shows over `window`, one after the other, what importing these would bring. What is in `place` must outlive it.
void importFiles(const ExchangePlace &place, QStringList names, QWidget *window);

/// Asks over `window`, which `tasks` must outlive, for a file, and writes everything into it.
void exportTasks(ExchangeFormat format, TaskRepository &tasks, QWidget *window);

} // namespace Latchkey
