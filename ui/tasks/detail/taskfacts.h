// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace Latchkey {

struct Task;

/// When a task was made, changed and done, in the local time, a line each; and whether a change of it waits.
[[nodiscard]] QString taskFacts(const Task &task, const QLocale &locale);

} // namespace Latchkey
