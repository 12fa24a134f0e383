// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/due.h"
#include "core/tasks/recurrence.h"
#include "core/tasks/taskfield.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace Latchkey {

/// Limits of the Tasks API contract: texts in characters.
constexpr int TaskTitleMaxLength = 255;
constexpr int TaskDescriptionMaxLength = 1000;
constexpr int TagMaxLength = 64;
constexpr int TagMaxCount = 50;
constexpr int RemindersMaxCount = 10;

/// 1 is the most urgent; 4 is what a task has that nobody gave a priority.
constexpr int HighestPriority = 1;
constexpr int NoPriority = 4;

/// What a person says of something to do.
struct TaskDraft
{
    QString title;
    QString description; ///< Markdown
    QString listId;      ///< empty: the inbox
    QString parentId;    ///< the task it is a step of; empty: none
    QString position;    ///< among its siblings: see position.h; empty: behind them
    Due due;
    Recurrence recurrence;
    QStringList tags;     ///< without the "@", in the person's order, no two the same
    QList<int> reminders; ///< minutes before it is due (an all-day task: before 9:00 of the day), none negative
    int priority = NoPriority;
    bool completed = false;
    bool trashed = false;

    bool operator==(const TaskDraft &) const = default;
};

/// One thing to do.
struct Task : TaskDraft
{
    // First, where they take no room: a long list has many tasks.
    bool pending = false;    ///< this computer holds a change of it that the server has not confirmed
    bool conflicted = false; ///< it was changed here and elsewhere, and the person has not chosen yet
    QString id;              ///< given where the task was first seen, and the same for as long as it exists here
    QDateTime createdAt;     ///< UTC
    QDateTime updatedAt;     ///< UTC
    QDateTime completedAt;   ///< UTC; invalid while it is open, and where the server does not tell
    QDateTime trashedAt;     ///< UTC; likewise

    bool operator==(const Task &) const = default;
};

/// A change: absent fields stay as they are.
struct TaskPatch
{
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<bool> completed;
    std::optional<QString> listId;
    std::optional<QString> parentId;
    std::optional<QString> position;
    std::optional<int> priority;
    std::optional<Due> due;
    std::optional<Recurrence> recurrence;
    std::optional<QStringList> tags;
    std::optional<QList<int>> reminders;
    std::optional<bool> trashed;

    bool operator==(const TaskPatch &) const = default;
};

/// Which fields `patch` names.
[[nodiscard]] TaskFields fieldsOf(const TaskPatch &patch);
/// `patch` with those of its fields that are among `fields`.
[[nodiscard]] TaskPatch restricted(TaskPatch patch, TaskFields fields);
/// `fields` of `draft`, as a change that would set them.
[[nodiscard]] TaskPatch patchOf(const TaskDraft &draft, TaskFields fields);
/// `draft` with the fields of `patch` that are there.
void apply(const TaskPatch &patch, TaskDraft &draft);
/// Where the two differ.
[[nodiscard]] TaskFields differences(const TaskDraft &a, const TaskDraft &b);

} // namespace Latchkey

Q_DECLARE_METATYPE(Latchkey::Task)
Q_DECLARE_TYPEINFO(Latchkey::Task, Q_RELOCATABLE_TYPE);
