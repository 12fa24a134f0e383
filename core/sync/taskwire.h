// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasks/task.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace Latchkey {

/// The Tasks API contract's JSON for tasks. Reading takes what the servers of the field send - ids as integers or
/// strings, naive UTC times with microseconds, null descriptions, fields it does not know - and nothing else: every
/// wrong type is BadReply.
namespace TaskWire {

/// A task as it comes. Error: BadReply.
[[nodiscard]] Result<Task> task(const QJsonValue &json);
/// A list as it comes, in its order. Error: BadReply, also when two tasks have the same id.
[[nodiscard]] Result<QList<Task>> taskList(const QJsonValue &json);

/// The body of a create. The base server compares `user_id` with the token's.
[[nodiscard]] QJsonObject createBody(const TaskDraft &draft, bool completed, const QString &userId);
/// The body of an update: the fields that are there.
[[nodiscard]] QJsonObject updateBody(const TaskPatch &patch);

/// The id as one path segment.
[[nodiscard]] QString pathSegment(const QString &id);

} // namespace TaskWire

} // namespace Latchkey
