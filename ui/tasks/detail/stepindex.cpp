// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/stepindex.h"

#include "core/tasks/position.h"
#include "core/tasks/taskrepository.h"

#include <algorithm>
#include <utility>

namespace Latchkey {

StepIndex::StepIndex(TaskRepository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
    connect(&repository, &TaskRepository::taskAdded, this, &StepIndex::put);
    connect(&repository, &TaskRepository::taskChanged, this, &StepIndex::put);
    connect(&repository, &TaskRepository::taskRemoved, this, &StepIndex::drop);
    connect(&repository, &TaskRepository::reset, this, [this] { m_read = false; });
}

void StepIndex::read()
{
    if (std::exchange(m_read, true))
        return;
    m_parents.clear();
    m_steps.clear();
    const QList<Task> all = m_repository.tasks();
    for (const Task &task : all)
        put(task);
}

void StepIndex::put(const Task &task)
{
    if (!m_read)
        return;
    drop(task.id);
    if (task.parentId.isEmpty())
        return;
    m_parents.insert(task.id, task.parentId);
    m_steps[task.parentId].append(task.id);
}

void StepIndex::drop(const QString &id)
{
    const auto known = m_parents.constFind(id);
    if (known == m_parents.constEnd())
        return;
    m_steps[*known].removeOne(id);
    m_parents.erase(known);
}

QList<Task> StepIndex::stepsOf(const QString &id)
{
    read();
    QList<Task> steps;
    for (const QString &step : m_steps.value(id)) {
        if (const auto task = m_repository.task(step); task && !task->trashed)
            steps << *task;
    }
    std::sort(steps.begin(), steps.end(), [](const Task &a, const Task &b) {
        const int order = comparePositions(a.position, b.position);
        return order != 0 ? order < 0 : std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
    });
    return steps;
}

} // namespace Latchkey

#include "moc_stepindex.cpp"
