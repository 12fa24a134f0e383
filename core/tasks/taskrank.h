// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/listtree.h"
#include "core/tasks/task.h"

#include <QTimeZone>

#include <limits>

namespace Latchkey {

/// Where a task stands among all, in numbers that are side by side in memory: views go through those of every task.
struct TaskRank
{
    static constexpr qint64 Nothing = std::numeric_limits<qint64>::max(); ///< behind everything

    qint64 due = Nothing;      ///< by the clock on the wall, in milliseconds of days counted as QDate does
    qint64 position = Nothing; ///< its first characters: a lesser number is a lesser position
    qint64 created = Nothing;  ///< milliseconds since 1970
    qint64 completedAt = Nothing;
    qint64 trashedAt = Nothing;
    int doneDay = 0; ///< of `completedAt`, a Julian day
    int list = -1;   ///< its row in the tree of lists; -1: the inbox
    qint8 priority = NoPriority;
    bool completed = false;
    bool trashed = false; ///< itself
    bool step = false;    ///< says that it is one
    bool tagged = false;
    bool wholePosition = true; ///< `position` is all of it
    std::size_t where = 0;     ///< a hash of its whole position and its parent
    std::size_t words = 0;     ///< a hash of what it says

    /// The Julian day it is due; 0: none.
    [[nodiscard]] qint64 dueDay() const;
    bool operator==(const TaskRank &) const = default;
};

/// `zone`: where somebody looks.
[[nodiscard]] TaskRank rankOf(const Task &task, const ListTree &lists, const QTimeZone &zone);

} // namespace Latchkey
