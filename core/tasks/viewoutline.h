// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/findtask.h"
#include "core/tasks/listtree.h"
#include "core/tasks/savedfilter.h"
#include "core/tasks/taskrank.h"
#include "core/tasks/taskview.h"
#include "core/tasks/textpool.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <vector>

namespace Latchkey {

/// The tasks and lists of a TaskIndex. Of each task there is something in the first three, at the same place; the task
/// itself is where it is kept.
struct IndexedBook
{
    std::vector<QString> ids;
    TextPool texts;              ///< what a search looks into: folded, UTF-8
    std::vector<TaskRank> ranks; ///< for who looks
    QHash<QString, int> at;      ///< where the task of this id is
    ListTree lists;
    QHash<QString, SavedFilter> filters; ///< by id
    QLocale locale;
    FindTask find;

    /// One that is gone meanwhile is one of which nothing is said.
    [[nodiscard]] const Task &task(int at) const
    {
        static const Task none;
        const Task *found = find(ids[at]);
        return found ? *found : none;
    }
};

/// How the tasks of a book belong together.
struct Family
{
    std::vector<int> parents;  ///< of each task where the one is that it is a step of; -1: none that is there
    std::vector<bool> trashed; ///< of each task whether it, or what it is a step of, is in the trash
    QSet<QString> missing;     ///< the ids of those that are not there, though they have steps
};
[[nodiscard]] Family familyOf(const IndexedBook &book);
/// The last task of the book has come. False: it has steps, and all is to be looked at anew.
[[nodiscard]] bool extend(Family &family, const IndexedBook &book);

/// A view with everything unfolded and nothing searched for.
struct Outline
{
    struct Row
    {
        int task = -1; ///< where it is in the book; less than 0: heading number -1 - `task`
        int depth = 0;
        int inner = 0; ///< of a task, as of TaskRow

        [[nodiscard]] bool isHeading() const { return task < 0; }
        [[nodiscard]] std::size_t heading() const { return std::size_t(-1 - task); }
    };
    std::vector<Row> rows;
    std::vector<TaskRow> headings;
};

[[nodiscard]] Outline outlineOf(const IndexedBook &book, const Family &family, const TaskView &view, TaskOrder order,
                                bool showDone, const Here &here);

/// The day a task is due for somebody who is here; invalid: none.
[[nodiscard]] QDate dueDay(const Due &due, const Here &here);

} // namespace Latchkey
