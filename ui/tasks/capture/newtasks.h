// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/changes.h"
#include "core/tasks/pastedtasks.h"
#include "core/tasks/quickadd.h"

namespace Latchkey {

class TaskRepository;

/// New tasks, as changes that make them.
struct NewTasks
{
    Changes changes;
    QString firstId;
};

/// What a quick-add line says, with `defaults` where it says nothing. A list that is not there yet is made as well.
[[nodiscard]] NewTasks newTask(const QuickAdd &quickAdd, const TaskDraft &defaults, const TaskRepository &repository);
/// One of each pasted line, behind what is there, in the order of the lines; steps where those can be stored.
[[nodiscard]] NewTasks newTasks(const QList<PastedTask> &lines, const TaskDraft &defaults,
                                const TaskRepository &repository);

} // namespace Latchkey
