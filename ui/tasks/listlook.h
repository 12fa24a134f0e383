// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskview.h"

namespace Latchkey {

/// How a person has set up the list of an account; it is the same after a restart.
struct ListLook
{
    TaskView view;
    TaskOrder order = TaskOrder::Manual;
    bool showDone = false;
    bool sidebarShown = true;    ///< where there is room for it
    int sidebarWidth = 0;        ///< 0: as wide as it likes
    QSet<QString> folded;        ///< tasks and sections that hide what is beneath them
    QSet<QString> sidebarFolded; ///< lists that hide those within them

    bool operator==(const ListLook &) const = default;
};

/// The names of settings: "today", "list:<id>", "tag:<name>", "filter:<id>".
[[nodiscard]] QString nameOf(const TaskView &view);
/// The inbox, if it is none of them.
[[nodiscard]] TaskView viewFromName(const QString &name);

} // namespace Latchkey
