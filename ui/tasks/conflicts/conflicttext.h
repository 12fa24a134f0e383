// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskconflict.h"
#include "core/tasks/tasklist.h"

#include <QLocale>

namespace Latchkey {

/// A field in dispute, both sides in words.
struct ConflictRow
{
    QString field;
    QString mine;
    QString theirs;

    bool operator==(const ConflictRow &) const = default;
};

/// The fields in dispute, in the order of the details; where the other side deleted the task, what mine says of it.
/// `now`: local time.
[[nodiscard]] QList<ConflictRow> conflictRows(const TaskConflict &conflict, const QList<TaskList> &lists,
                                              const QDateTime &now, const QLocale &locale);

/// `text` as HTML, the words marked that `other` has not at their place; `mark` is a CSS colour.
[[nodiscard]] QString withDifferences(const QString &text, const QString &other, const QString &mark);

} // namespace Latchkey
