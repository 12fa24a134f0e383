// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/tasklist.h"

#include <QHash>
#include <QList>

namespace Latchkey {

/// The lists in the order in which people see them: by position, each followed by those within it.
class ListTree
{
public:
    struct Row
    {
        TaskList list;
        int depth = 0;
        int end = 0; ///< the row behind the last one within it
    };

    ListTree() = default;
    /// A list whose parent is not there is at the top.
    explicit ListTree(const QList<TaskList> &lists);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// The row; -1: there is none.
    [[nodiscard]] int indexOf(const QString &id) const { return m_at.value(id, -1); }

private:
    void add(const TaskList &list, const QHash<QString, QList<TaskList>> &inner, int depth);

    QList<Row> m_rows;
    QHash<QString, int> m_at;
};

} // namespace Latchkey
