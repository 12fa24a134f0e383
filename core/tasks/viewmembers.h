// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/viewoutline.h"

#include <functional>
#include <optional>

namespace Latchkey {

/// What belongs to a view.
struct Membership
{
    /// The group that a task, named by where it is in the book, belongs to for itself; nothing: it does not. Groups are
    /// shown in ascending order.
    std::function<std::optional<qint64>(int task)> groupOf;
    bool ofDone = false; ///< what is done belongs to it in any case
};

/// Says it for the tasks of `book`, which must outlive it. Nothing belongs to a list or filter that is not there, or
/// whose query is wrong. What is in the trash is not its concern.
[[nodiscard]] Membership membershipIn(const TaskView &view, const IndexedBook &book, const Here &here);

/// The heading over a group; nothing: it has none.
[[nodiscard]] std::optional<TaskRow> headingOf(qint64 group, const TaskView &view, const IndexedBook &book);

/// The groups that have a heading even if nothing is in them.
[[nodiscard]] QList<qint64> standingGroups(const TaskView &view, const IndexedBook &book);

} // namespace Latchkey
