// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskrepository.h"

#include <QHash>

namespace Latchkey::Cli {

/// What ids are shown as: so much of the beginning that it means one task, and at least four characters.
class ShortIds
{
public:
    /// All tasks there are, not only those that are shown.
    explicit ShortIds(const QList<Task> &tasks);
    /// The whole id of a task that was not among them.
    [[nodiscard]] QString of(const QString &id) const { return m_short.value(id, id); }

private:
    QHash<QString, QString> m_short;
};

/// The task whose id is `beginning` or the only one whose id begins with it. Errors: NotFound; InvalidInput where there
/// are several.
[[nodiscard]] Result<Task> taskCalled(const QList<Task> &tasks, const QString &beginning);
/// Those tasks, each once, or the first error.
[[nodiscard]] Result<QList<Task>> tasksCalled(const QList<Task> &tasks, const QStringList &beginnings);

/// The list with this name, or path ("Home/Garden"); case does not matter. Errors: InvalidInput, where there is none or
/// there are several.
[[nodiscard]] Result<TaskList> listCalled(const QList<TaskList> &lists, const QString &name);

/// The saved filter with this name; case does not matter. Error: InvalidInput, where there is none.
[[nodiscard]] Result<SavedFilter> savedFilterCalled(const QList<SavedFilter> &filters, const QString &name);

} // namespace Latchkey::Cli
