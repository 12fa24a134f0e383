// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/terminal.h"
#include "core/tasks/taskrepository.h"

namespace Latchkey::Cli {

/// What is known of a new task before the server is asked: its title as it was typed, or what standard input says.
/// Errors: InvalidInput.
[[nodiscard]] Result<TaskDraft> enteredDraft(const Invocation &invocation, Terminal &terminal);
/// The same with the words of the title understood, as far as this server can store what they say; the others stay in
/// the title. Errors: InvalidInput, also for a list that is not there.
[[nodiscard]] Result<TaskDraft> understoodDraft(TaskDraft draft, const TaskRepository &tasks);
/// What `edit` changes of `task`. Errors: InvalidInput.
[[nodiscard]] Result<TaskPatch> enteredPatch(const Invocation &invocation, const Task &task,
                                             const TaskRepository &tasks);

} // namespace Latchkey::Cli
