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
    int doneDay = 0;           ///< when it was completed, a Julian day; 0: not known
    int list = -1;             ///< its row in the tree of lists; -1: the inbox
    quint32 words = 0;         ///< a hash of what it says
    quint32 where = 0; ///< a hash of what else decides about its place: all of its position, its parent, its end
    qint8 priority = NoPriority;
    bool completed = false;
    bool trashed = false;      ///< itself
    bool step = false;         ///< says that it is one
    bool wholePosition = true; ///< `position` is all of it

    /// The Julian day it is due; 0: none.
    [[nodiscard]] qint64 dueDay() const;
    bool operator==(const TaskRank &) const = default;
};

/// `zone`: where somebody looks.
[[nodiscard]] TaskRank rankOf(const Task &task, const ListTree &lists, const QTimeZone &zone);
/// A time as a number of a rank.
[[nodiscard]] qint64 timeNumber(const QDateTime &time);

} // namespace Latchkey
