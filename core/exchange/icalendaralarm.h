// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icalendarlines.h"
#include "core/tasks/due.h"

#include <QTimeZone>

namespace Latchkey {

/// A day's tasks are reminded of from here.
constexpr int ReminderHourOfDay = 9;

/// How many minutes before a task is due a VALARM of it goes off, as of TaskDraft::reminders; nothing if it goes off
/// afterwards or there is no date to count from. Error: InvalidInput with the line.
[[nodiscard]] Result<std::optional<int>> minutesOfAlarm(const IcalendarPart &alarm, const Due &start, const Due &due,
                                                        const QTimeZone &local);
/// The trigger, in seconds after the due time, or after the beginning of the day, of that reminder.
[[nodiscard]] int triggerOfReminder(int minutes, const Due &due);

} // namespace Latchkey
