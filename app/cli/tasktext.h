// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QByteArray>
#include <QList>

namespace Latchkey::Cli {

/// "12  [x] Milk", with what could disturb a terminal replaced.
[[nodiscard]] QString taskLine(const Task &task, qsizetype idWidth = 0);
/// One line for each, the ids in a column.
[[nodiscard]] QStringList taskLines(const QList<Task> &tasks);
/// For scripts: id, title, description, completed, created_at, updated_at (ISO 8601 in UTC, or null).
[[nodiscard]] QString taskJson(const Task &task);
[[nodiscard]] QString taskListJson(const QList<Task> &tasks);

} // namespace Latchkey::Cli
