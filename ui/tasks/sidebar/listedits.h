// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/tasklist.h"
#include "ui/tasks/taskcommands.h"

namespace Latchkey {

/// What a person can want of lists.
namespace ListEdits {

[[nodiscard]] TaskEdit added(const ListDraft &list);
[[nodiscard]] TaskEdit changed(const TaskList &list, const ListDraft &wanted);
/// Its tasks are in the inbox afterwards.
[[nodiscard]] TaskEdit deleted(const TaskList &list);
/// One up (-1) or down (1) among those beside it. Nothing where there is no room.
[[nodiscard]] TaskEdit shifted(const TaskList &list, const QList<TaskList> &all, int by);

} // namespace ListEdits

} // namespace Latchkey
