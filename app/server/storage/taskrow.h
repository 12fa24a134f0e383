// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Latchkey::Backend {

/// A task as stored. Times are milliseconds since 1970, UTC; null strings and empty optionals are what it does not
/// have.
struct TaskRow
{
    qint64 id = 0;
    QString uid;
    qint64 version = 0;
    QString title;
    QString description;
    bool completed = false;
    QString listUid; ///< null: the inbox
    QString parentUid;
    QString position;
    int priority = 4;
    QString due;
    QString recurrence;
    bool afterCompletion = false; ///< what `recurrence` counts from, instead of from when it was due
    QString tags;                 ///< a JSON array, as it goes over the wire
    QString reminders;            ///< likewise
    std::optional<qint64> completedAt;
    std::optional<qint64> trashedAt;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

/// What is to be different: what is absent stays, a null string takes a field away.
struct TaskChange
{
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<bool> completed;
    std::optional<QString> listUid;
    std::optional<QString> parentUid;
    std::optional<QString> position;
    std::optional<int> priority;
    std::optional<QString> due;
    std::optional<QString> recurrence;
    std::optional<bool> afterCompletion;
    std::optional<QString> tags;
    std::optional<QString> reminders;
    std::optional<bool> trashed;
    // Of a task that is made anew only: since when, in place of now.
    std::optional<qint64> createdAt;
    std::optional<qint64> completedAt;
    std::optional<qint64> trashedAt;
};

/// Does to `row` what `change` says, at `moment`.
void apply(const TaskChange &change, TaskRow &row, qint64 moment);

} // namespace Latchkey::Backend
