// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/taskrow.h"

namespace Latchkey::Backend {

namespace {

template <typename Value>
void set(Value &field, const std::optional<Value> &value)
{
    if (value)
        field = *value;
}

/// Something that was so before keeps the time from which it has been.
void mark(std::optional<qint64> &since, std::optional<bool> is, qint64 moment)
{
    if (is)
        since = *is ? std::optional(since.value_or(moment)) : std::nullopt;
}

} // namespace

void apply(const TaskChange &change, TaskRow &row, qint64 moment)
{
    set(row.title, change.title);
    set(row.description, change.description);
    set(row.completed, change.completed);
    mark(row.completedAt, change.completed, change.completedAt.value_or(moment));
    set(row.listUid, change.listUid);
    set(row.parentUid, change.parentUid);
    set(row.position, change.position);
    set(row.priority, change.priority);
    set(row.due, change.due);
    set(row.recurrence, change.recurrence);
    set(row.afterCompletion, change.afterCompletion);
    set(row.tags, change.tags);
    set(row.reminders, change.reminders);
    mark(row.trashedAt, change.trashed, change.trashedAt.value_or(moment));
    row.updatedAt = moment;
}

} // namespace Latchkey::Backend
