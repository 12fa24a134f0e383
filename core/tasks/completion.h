// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/changes.h"

#include <QTimeZone>

#include <functional>

namespace Latchkey {

/// Under what circumstances something is done.
struct Completion
{
    QDateTime at;    ///< UTC
    QTimeZone local; ///< whose days and hours count where a due date names no zone
    /// Whether a task has this id. A next occurrence that is there - made by another computer, or before the task was
    /// opened again - is not made a second time.
    std::function<bool(const QString &id)> exists;
};

/// All that is beneath a task, its steps and theirs, each behind what it is a step of.
[[nodiscard]] QList<Task> stepsBeneath(const QString &id, const QList<Task> &tasks);

/// The task and its open steps are done. If it recurs, its next occurrence comes into being, with all its steps open
/// and their due dates moved by as many days. Nothing for a task that is done. `steps`: see stepsBeneath.
[[nodiscard]] Changes completing(const Task &task, const QList<Task> &steps, const Completion &completion);

/// The task is open again, and the steps that were done together with it. A next occurrence stays.
[[nodiscard]] Changes reopening(const Task &task, const QList<Task> &steps);

/// The id of what comes after `id`, the same wherever it is computed: a UUID of version 5 (RFC 9562, 5.5).
[[nodiscard]] QString occurrenceId(const QString &id, const Due &next);

} // namespace Latchkey
