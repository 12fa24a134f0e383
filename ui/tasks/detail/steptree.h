// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"
#include "ui/tasks/taskplaces.h"

#include <QList>

namespace Latchkey {

class StepIndex;

/// A step of a task, or of one of its steps.
struct TreeStep
{
    Task task;
    int depth = 0; ///< 0: a step of the task itself
};

/// All that is beneath one task, as it is shown: each step is followed by its own steps.
class StepTree
{
public:
    StepTree() = default;
    StepTree(const Task &root, StepIndex &index);

    [[nodiscard]] const QList<TreeStep> &steps() const { return m_steps; }
    /// The task itself, or somewhere beneath it.
    [[nodiscard]] bool contains(const QString &id) const;

    // Places as of TaskPlaces, among these steps; none where there is none.
    [[nodiscard]] std::optional<TaskPlace> shifted(const QString &id, int by) const;
    [[nodiscard]] std::optional<TaskPlace> indented(const QString &id) const;
    /// Not for a step of the task itself: its new place would not be here.
    [[nodiscard]] std::optional<TaskPlace> outdented(const QString &id) const;
    /// `target` empty: as the last step of the task itself.
    [[nodiscard]] std::optional<TaskPlace> at(const QStringList &ids, const QString &target,
                                              TaskPlaces::Side side) const;

private:
    void read(const QString &id, int depth, StepIndex &index);
    [[nodiscard]] const Task *find(const QString &id) const;
    /// Behind the steps of `parent` that are not among `ids`.
    [[nodiscard]] TaskPlace endOf(const QString &parent, const QStringList &ids) const;

    Task m_root;
    QList<TreeStep> m_steps;
};

} // namespace Latchkey
