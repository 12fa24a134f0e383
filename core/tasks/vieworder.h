// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/viewoutline.h"

#include <optional>

namespace Latchkey {

struct SiblingOrder
{
    const TaskView &view;
    TaskOrder order;
};

/// Sorts `tasks`, places in the book, by their groups and then as siblings are sorted. Of two that are equal in all
/// that counts, the one made first is first, then the lesser id: the order is the same on every computer.
void sortSiblings(std::vector<int> &tasks, const std::vector<std::optional<qint64>> &groups, const IndexedBook &book,
                  const SiblingOrder &order);

} // namespace Latchkey
