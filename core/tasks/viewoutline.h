// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/listtree.h"
#include "core/tasks/task.h"
#include "core/tasks/taskview.h"

#include <QHash>
#include <QLocale>

#include <string_view>
#include <vector>

namespace Latchkey {

/// A task as TaskIndex keeps it.
struct IndexedTask
{
    Task task;
    QByteArray text; ///< what a search looks into: folded, UTF-8
};

/// What an outline is made of.
struct IndexedBook
{
    std::vector<IndexedTask> tasks;
    QHash<QString, int> at; ///< which of `tasks` has this id
    ListTree lists;
    QLocale locale;
};

/// A view with everything unfolded and nothing searched for.
struct Outline
{
    QList<TaskRow> rows;
    std::vector<std::string_view> texts; ///< of each row what a search looks into; those of the book
};

[[nodiscard]] Outline outlineOf(const IndexedBook &book, const TaskView &view, TaskOrder order, bool showDone,
                                const Here &here);

/// For each task whether it, or what it is a step of, is in the trash.
[[nodiscard]] std::vector<bool> trashedTasks(const IndexedBook &book);

/// The day a task is due for somebody who is here; invalid: none.
[[nodiscard]] QDate dueDay(const Due &due, const Here &here);

/// The row of the list a task is in; -1: the inbox.
[[nodiscard]] int listRow(const IndexedBook &book, const Task &task);

} // namespace Latchkey
