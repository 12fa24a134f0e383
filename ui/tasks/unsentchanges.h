// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskrepository.h"

#include <algorithm>

namespace Latchkey {

/// How many tasks have changes that the server has not got yet: signing out loses them.
[[nodiscard]] inline int unsentChanges(const TaskRepository &tasks)
{
    const QList<Task> all = tasks.tasks();
    return int(std::count_if(all.cbegin(), all.cend(), [](const Task &task) { return task.pending; }));
}

} // namespace Latchkey
