// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskrepository.h"

namespace Latchkey::Cli {

/// "3f25  [ ] Milk  #Home p1 2026-12-01 09:00 @shop".
[[nodiscard]] QString taskLine(const Task &task, const QString &shownId, const QList<TaskList> &lists = {});
/// A line each, their ids as short as they can be among all tasks of the repository.
[[nodiscard]] QStringList taskLines(const QList<Task> &tasks, const TaskRepository &all);

/// With all fields, named as in the Tasks API.
[[nodiscard]] QString taskJson(const Task &task);
[[nodiscard]] QString taskListJson(const QList<Task> &tasks);

} // namespace Latchkey::Cli
