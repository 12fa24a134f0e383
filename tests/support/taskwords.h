// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

namespace Latchkey::Test {

inline TaskDraft draftOf(const QString &title, const QString &description = {})
{
    TaskDraft draft;
    draft.title = title;
    draft.description = description;
    return draft;
}

inline TaskPatch titled(const QString &title)
{
    TaskPatch patch;
    patch.title = title;
    return patch;
}

inline TaskPatch done(bool completed = true)
{
    TaskPatch patch;
    patch.completed = completed;
    return patch;
}

} // namespace Latchkey::Test
