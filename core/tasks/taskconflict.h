// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

namespace Latchkey {

/// The same fields of a task were changed here and elsewhere. What is seen of the task is the other side's until the
/// person has chosen; nothing of either side is lost meanwhile.
struct TaskConflict
{
    QString taskId;
    TaskPatch mine;      ///< what was entered here, the fields in dispute only
    TaskPatch base;      ///< those fields as they were before either change
    Task theirs;         ///< the task as the other side has it; where `gone`, as it last was
    bool gone = false;   ///< the other side deleted it
    QDateTime noticedAt; ///< UTC

    bool operator==(const TaskConflict &) const = default;
};

/// What becomes of a conflict.
enum class Resolution {
    Mine,   ///< what was entered here; a task that is gone is made again
    Theirs, ///< what the other side has
    Both,   ///< theirs stays, and mine becomes a task of its own beside it
};

} // namespace Latchkey

Q_DECLARE_METATYPE(Latchkey::TaskConflict)
