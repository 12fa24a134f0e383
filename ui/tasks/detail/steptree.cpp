// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/steptree.h"

#include "ui/tasks/detail/stepindex.h"

#include <algorithm>

namespace Latchkey {

using TaskPlaces::Side;

StepTree::StepTree(const Task &root, StepIndex &index)
    : m_root(root)
{
    read(root.id, 0, index);
}

void StepTree::read(const QString &id, int depth, StepIndex &index)
{
    for (const Task &step : index.stepsOf(id)) {
        if (contains(step.id))
            continue; // what the server tells of meanwhile may be a circle
        m_steps.append({step, depth});
        read(step.id, depth + 1, index);
    }
}

const Task *StepTree::find(const QString &id) const
{
    const auto found =
        std::find_if(m_steps.cbegin(), m_steps.cend(), [&](const TreeStep &step) { return step.task.id == id; });
    return found == m_steps.cend() ? nullptr : &found->task;
}

bool StepTree::contains(const QString &id) const
{
    return id == m_root.id || find(id);
}

TaskPlace StepTree::endOf(const QString &parent, const QStringList &ids) const
{
    TaskPlace place;
    place.listId = m_root.listId;
    place.parentId = parent;
    for (const TreeStep &step : m_steps) {
        if (step.task.parentId == parent && !ids.contains(step.task.id))
            place.siblings.append(step.task.id);
    }
    place.at = int(place.siblings.size());
    return place;
}

std::optional<TaskPlace> StepTree::at(const QStringList &ids, const QString &target, Side side) const
{
    if (target.isEmpty())
        return endOf(m_root.id, ids);
    const Task *step = find(target);
    if (!step)
        return std::nullopt;
    for (const Task *above = step; above; above = find(above->parentId)) {
        if (ids.contains(above->id))
            return std::nullopt; // not into itself
    }
    if (side == Side::On)
        return endOf(target, ids);
    TaskPlace place = endOf(step->parentId, ids);
    place.at = int(place.siblings.indexOf(target)) + (side == Side::Below ? 1 : 0);
    return place;
}

std::optional<TaskPlace> StepTree::shifted(const QString &id, int by) const
{
    const Task *step = find(id);
    if (!step)
        return std::nullopt;
    const qsizetype now = endOf(step->parentId, {}).siblings.indexOf(id);
    TaskPlace place = endOf(step->parentId, {id});
    const qsizetype wanted = now + by;
    if (wanted < 0 || wanted > place.siblings.size())
        return std::nullopt;
    place.at = int(wanted);
    return place;
}

std::optional<TaskPlace> StepTree::indented(const QString &id) const
{
    const Task *step = find(id);
    if (!step)
        return std::nullopt;
    const QStringList beside = endOf(step->parentId, {}).siblings;
    const qsizetype now = beside.indexOf(id);
    return now > 0 ? at({id}, beside.at(now - 1), Side::On) : std::nullopt;
}

std::optional<TaskPlace> StepTree::outdented(const QString &id) const
{
    const Task *step = find(id);
    return step && find(step->parentId) ? at({id}, step->parentId, Side::Below) : std::nullopt;
}

} // namespace Latchkey
