// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"
#include "core/tasks/taskview.h"

namespace Latchkey {

/// When a person wants to hear of `task`, in `local` where its due date has no zone: UTC, the earliest first. None for
/// what is done, in the trash or not due.
[[nodiscard]] QList<QDateTime> reminderMoments(const Task &task, const QTimeZone &local);

/// How many of them are open and due today or earlier.
[[nodiscard]] int dueTasksIn(const QList<Task> &tasks, const Here &here);

} // namespace Latchkey
