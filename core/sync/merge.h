// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"
#include "core/tasks/tasklist.h"

namespace Latchkey {

/// What is left of a change made here once the other side's is known.
struct MergedPatch
{
    TaskPatch open;     ///< to be sent on top of theirs
    TaskPatch disputed; ///< both sides changed these, to different values: what was entered here
};

/// Field by field: `mine` was entered where `base` stood, and the other side has `theirs` now. A field that only one
/// side changed is that side's; what both changed alike is settled; so is a disputed position, which is theirs: where a
/// task stands among others is nothing anybody wrote. Precondition: `base` and `mine` name the same fields.
[[nodiscard]] MergedPatch merge(const TaskPatch &base, const TaskPatch &mine, const TaskDraft &theirs);

/// What is still to be sent of a list's change. Where both sides changed the same, what was entered here is sent over
/// theirs, as by everybody who comes later: a list has a name and a colour, and no text that could be lost.
[[nodiscard]] ListPatch merge(const ListPatch &mine, const ListDraft &theirs);

/// Whether a deletion made here stands although the task was changed there. A new place (list, parent, order) does not
/// stop it: those move with what happens to other tasks. Anything else that was written since does, since a deletion is
/// repeated with one key, and what somebody wrote is not. `base`: the task as it was deleted here.
[[nodiscard]] bool deletionStands(const TaskDraft &base, const TaskDraft &theirs);

} // namespace Latchkey
