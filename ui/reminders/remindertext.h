// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

namespace Latchkey {

/// When the task is due, as told at `now` in the zone of `now`: "Today", "Today at 14:00", "Was due on Friday at 9:00".
[[nodiscard]] QString reminderBody(const Task &task, const QDateTime &now);
[[nodiscard]] QString manyRemindersTitle(int count);
[[nodiscard]] QString manyRemindersBody();
/// Nothing of the tasks.
[[nodiscard]] QString lockedReminderTitle();
[[nodiscard]] QString lockedReminderBody();

} // namespace Latchkey
