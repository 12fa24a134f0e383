// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/changes.h"

namespace Latchkey::Bench {

constexpr int ManyTasks = 100'000;

/// Lists and tasks as of a person who never threw one away: a third with notes, two thirds with a date, a quarter with
/// a tag, a tenth steps of others, a fifth done. The same texts each time, under new ids.
[[nodiscard]] QList<AddList> someLists();
[[nodiscard]] QList<AddTask> manyTasks(const QList<AddList> &lists);
/// The title of each of them.
[[nodiscard]] QString titleOf(int number);

} // namespace Latchkey::Bench
