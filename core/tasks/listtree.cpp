// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/listtree.h"

#include "core/tasks/position.h"

#include <QSet>

#include <algorithm>

namespace Latchkey {

namespace {

bool before(const TaskList &a, const TaskList &b)
{
    if (const int order = comparePositions(a.position, b.position); order != 0)
        return order < 0;
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.id < b.id;
}

} // namespace

ListTree::ListTree(const QList<TaskList> &lists)
{
    QSet<QString> ids;
    for (const TaskList &list : lists)
        ids.insert(list.id);
    QHash<QString, QList<TaskList>> inner;
    for (const TaskList &list : lists)
        inner[ids.contains(list.parentId) ? list.parentId : QString()].append(list);
    for (QList<TaskList> &siblings : inner)
        std::sort(siblings.begin(), siblings.end(), before);
    for (const TaskList &list : inner.value({}))
        add(list, inner, 0);
}

void ListTree::add(const TaskList &list, const QHash<QString, QList<TaskList>> &inner, int depth)
{
    const qsizetype row = m_rows.size();
    m_at.insert(list.id, int(row));
    m_rows.append({list, depth, 0});
    for (const TaskList &within : inner.value(list.id))
        add(within, inner, depth + 1);
    m_rows[row].end = int(m_rows.size());
}

} // namespace Latchkey
