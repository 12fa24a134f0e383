// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/due.h"
#include "core/tasks/taskview.h"

namespace Latchkey {

struct Task;

/// The parts of a task as a person reads them.
namespace TaskText {

/// "26 Nov", "26 Nov 2027".
[[nodiscard]] QString shortDate(const QDate &day, bool withYear);
/// "26 November", "26 November 2027".
[[nodiscard]] QString longDate(const QDate &day, bool withYear);
/// "Today", "Tomorrow", "Friday" within the week, else the date; the year where it is another one.
[[nodiscard]] QString day(const QDate &day, const QDate &today);
/// The same with the date: "Tomorrow, 27 November".
[[nodiscard]] QString dayHeading(const QDate &day, const QDate &today);

struct DueText
{
    QString text; ///< "Today 14:30"
    bool overdue = false;
    bool today = false;
};
/// Precondition: `due` is set.
[[nodiscard]] DueText due(const Due &due, const Here &here);

/// "due: Tomorrow", "overdue: Yesterday": what nobody needs a colour for. Precondition: the task has a date.
[[nodiscard]] QString spokenDue(const Task &task, const Here &here);

/// "Priority 1", the highest, to "No priority".
[[nodiscard]] QString priority(int priority);

} // namespace TaskText

} // namespace Latchkey
