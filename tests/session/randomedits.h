// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/changes.h"
#include "core/tasks/taskrepository.h"

#include <random>

namespace Latchkey::Test {

/// Edits at random of whatever somebody sees. No text or date is ever entered twice.
class RandomEdits
{
public:
    /// `random` must outlive this object. `name` begins every text, so that those of several are told apart.
    RandomEdits(std::mt19937 &random, const QString &name);

    /// Of anything that a server with the whole contract stores.
    [[nodiscard]] Changes next(const TaskRepository &tasks);
    /// Of what a base server stores; of the tasks there only those of `mayChange`.
    [[nodiscard]] Changes nextAtBase(const TaskRepository &tasks, const QList<Task> &mayChange);
    /// What a base server does not store, of one of these.
    [[nodiscard]] Changes beyondBase(const QList<Task> &tasks);

    [[nodiscard]] int chance(int below) { return std::uniform_int_distribution<>(0, below - 1)(m_random); }

private:
    [[nodiscard]] QString someId();
    [[nodiscard]] QString words();
    [[nodiscard]] Due someDay();
    [[nodiscard]] AddTask newTask(const TaskRepository &tasks);
    [[nodiscard]] Changes changeOfList(const TaskRepository &tasks);
    [[nodiscard]] TaskPatch patchOfTask(const TaskRepository &tasks);
    template <typename Things>
    [[nodiscard]] QString anyId(const Things &things);

    std::mt19937 &m_random;
    QString m_name;
    int m_written = 0;
};

/// Those that `name` has entered and that the server knows.
[[nodiscard]] QList<Task> tasksOf(const QString &name, const TaskRepository &tasks);

} // namespace Latchkey::Test
