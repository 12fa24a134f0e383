// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/changes.h"
#include "ui/tasks/taskcommands.h"

#include <QTimeZone>

namespace Latchkey {

/// What a person can want of tasks.
namespace TaskEdits {

/// `tasks`, each followed by its steps at every depth, as far as they are among `all`; none twice.
[[nodiscard]] QList<Task> withSteps(const QList<Task> &tasks, const QList<Task> &all);

/// Done or open again, with their steps. What is so already stays as it is; what recurs leaves its next occurrence.
/// `now`: UTC, `zone`: the person's.
[[nodiscard]] TaskEdit completed(const QList<Task> &tasks, const QList<Task> &all, bool completed, const QDateTime &now,
                                 const QTimeZone &zone);
/// Into the trash, or for good where `fields` has none, and from the trash.
[[nodiscard]] TaskEdit removed(const QList<Task> &tasks, const QList<Task> &all, TaskFields fields);
/// Out of the trash.
[[nodiscard]] TaskEdit restored(const QList<Task> &tasks, const QList<Task> &all);
[[nodiscard]] TaskEdit prioritised(const QList<Task> &tasks, int priority);
/// To another day, a time of it stays; `day` invalid: not due any more, nor again.
[[nodiscard]] TaskEdit scheduled(const QList<Task> &tasks, const QDate &day);
/// To that day, time and zone; not set: not due any more, nor again.
[[nodiscard]] TaskEdit scheduled(const QList<Task> &tasks, const Due &due);
/// To a list, with their steps; `list`: its id, empty: the inbox. `name` is what the person calls it; empty: it
/// goes without saying. A step whose task
/// stays where it is becomes a task of its own.
[[nodiscard]] TaskEdit moved(const QList<Task> &tasks, const QList<Task> &all, const QString &list,
                             const QString &name);
[[nodiscard]] TaskEdit tagged(const QList<Task> &tasks, const QString &tag, bool tagged);

} // namespace TaskEdits

} // namespace Latchkey
