// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskrepository.h"
#include "ui/tasks/applychanges.h"

class QMenu;
class QWidget;

namespace Latchkey {

/// Fills `menu` with the ways in and out: import, export in each format, print, PDF. Files are asked for over `window`.
/// All must outlive the menu.
void fillFilesMenu(QMenu &menu, TaskRepository &repository, const ApplyChanges &apply, QWidget *window);

} // namespace Latchkey
