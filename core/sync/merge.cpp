// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

namespace Latchkey {

MergedPatch merge(const TaskPatch &base, const TaskPatch &mine, const TaskDraft &theirs)
{
    TaskDraft before = theirs;
    apply(base, before);
    TaskDraft wanted = theirs;
    apply(mine, wanted);

    const TaskFields unsettled = differences(wanted, theirs) & differences(wanted, before);
    const TaskFields changedThere = differences(before, theirs);
    MergedPatch merged;
    merged.open = restricted(mine, unsettled & ~changedThere);
    merged.disputed = restricted(mine, unsettled & changedThere & ~TaskFields(TaskField::Position));
    return merged;
}

ListPatch merge(const ListPatch &mine, const ListDraft &theirs)
{
    ListPatch open = mine;
    forEachListField([&](auto value, auto member) {
        if (open.*member == theirs.*value)
            (open.*member).reset();
    });
    return open;
}

bool deletionStands(const TaskDraft &base, const TaskDraft &theirs)
{
    const TaskFields place = TaskFields(TaskField::List) | TaskField::Parent | TaskField::Position;
    return !(differences(base, theirs) & ~place);
}

} // namespace Latchkey
