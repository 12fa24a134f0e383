// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/savedfilter.h"
#include "core/tasks/task.h"
#include "core/tasks/tasklist.h"

#include <QList>

#include <variant>

namespace Latchkey {

/// When something happened to a task, UTC. Invalid: it happens with the change.
struct TaskTimes
{
    QDateTime createdAt;
    QDateTime completedAt; ///< means nothing where it is not done
    QDateTime trashedAt;   ///< means nothing where it is not in the trash

    bool operator==(const TaskTimes &) const = default;
};

[[nodiscard]] TaskTimes timesOf(const Task &task);

/// A task that is to be there. `id`: a new one (newId), or that of a task that was deleted, which comes back.
struct AddTask
{
    QString id;
    TaskDraft task;
    TaskTimes times = {};
    bool operator==(const AddTask &) const = default;
};

struct EditTask
{
    QString id;
    TaskPatch patch;
    bool operator==(const EditTask &) const = default;
};

/// For good: what can be restored is moved to the trash by an edit instead. Its steps go with it.
struct DeleteTask
{
    QString id;
    bool operator==(const DeleteTask &) const = default;
};

struct AddList
{
    QString id;
    ListDraft list;
    bool operator==(const AddList &) const = default;
};

struct EditList
{
    QString id;
    ListPatch patch;
    bool operator==(const EditList &) const = default;
};

/// The list and those within it. Tasks that were in it are in the inbox afterwards.
struct DeleteList
{
    QString id;
    bool operator==(const DeleteList &) const = default;
};

/// A filter as it is to be, new or in the place of the one with its id.
struct PutFilter
{
    SavedFilter filter;
    bool operator==(const PutFilter &) const = default;
};

struct DeleteFilter
{
    QString id;
    bool operator==(const DeleteFilter &) const = default;
};

using Change = std::variant<AddTask, EditTask, DeleteTask, AddList, EditList, DeleteList, PutFilter, DeleteFilter>;
/// What is done together or not at all, in this order.
using Changes = QList<Change>;

/// A fresh id for a task, list or filter: a random UUID (RFC 9562, version 4) without braces.
[[nodiscard]] QString newId();

} // namespace Latchkey
