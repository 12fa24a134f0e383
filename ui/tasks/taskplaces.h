// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"
#include "ui/tasks/taskcommands.h"

#include <optional>

namespace Latchkey {

class TaskViewModel;

/// Where tasks could be put: among which others, beneath which task, in which list.
struct TaskPlace
{
    QString listId;
    QString parentId;
    QStringList siblings; ///< ids, in order, without those that are to be put there
    int at = 0;           ///< before the sibling of that number

    bool operator==(const TaskPlace &) const = default;
};

/// Places in the order that a person gives; none where the view has another one. Of `ids`, those whose parent is among
/// them stay beneath it.
namespace TaskPlaces {

/// Whether the view's own order is the one that positions make, and the server stores them.
[[nodiscard]] bool canOrder(const TaskViewModel &model);

/// Before the sibling above (`by` -1) or behind the one below (1).
[[nodiscard]] std::optional<TaskPlace> shifted(const TaskViewModel &model, const QStringList &ids, int by);
/// As the last step of the sibling above.
[[nodiscard]] std::optional<TaskPlace> indented(const TaskViewModel &model, const QStringList &ids);
/// Behind the task that they are steps of.
[[nodiscard]] std::optional<TaskPlace> outdented(const TaskViewModel &model, const QStringList &ids);

enum class Side { Above, On, Below };
/// At the row of `target`, a task that is not among `ids`.
[[nodiscard]] std::optional<TaskPlace> at(const TaskViewModel &model, const QStringList &ids, const QString &target,
                                          Side side);

/// `tasks`, in order, are put there, with their steps. `all`: where siblings and steps are looked up.
[[nodiscard]] TaskEdit put(const QList<Task> &tasks, const QList<Task> &all, const TaskPlace &place);

} // namespace TaskPlaces

} // namespace Latchkey
