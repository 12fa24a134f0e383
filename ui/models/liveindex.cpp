// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/liveindex.h"

#include "core/tasks/taskrepository.h"

namespace Latchkey {

LiveIndex::LiveIndex(TaskRepository &repository, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_day(clock)
    , m_index(QLocale())
    , m_steps(repository)
{
    m_index.reset(repository.tasks(), repository.lists());
    connect(&repository, &TaskRepository::taskAdded, this, &LiveIndex::put);
    connect(&repository, &TaskRepository::taskChanged, this, &LiveIndex::put);
    connect(&repository, &TaskRepository::taskRemoved, this, [this](const QString &id) {
        m_index.drop(id);
        Q_EMIT taskChanged(id);
    });
    connect(&repository, &TaskRepository::listsChanged, this, [this] {
        m_index.setLists(m_repository.lists());
        Q_EMIT changed();
    });
    connect(&repository, &TaskRepository::reset, this, &LiveIndex::readAnew);
    connect(&m_day, &DayWatch::changed, this, &LiveIndex::changed);
}

const TaskList *LiveIndex::list(const QString &id) const
{
    const int row = m_index.lists().indexOf(id);
    return row < 0 ? nullptr : &m_index.lists().rows().at(row).list;
}

QList<Task> LiveIndex::tasksOf(const QStringList &ids) const
{
    QList<Task> tasks;
    for (const QString &id : ids) {
        if (const Task *task = m_index.task(id))
            tasks.append(*task);
    }
    return tasks;
}

void LiveIndex::readAnew()
{
    m_index.reset(m_repository.tasks(), m_repository.lists());
    Q_EMIT changed();
}

void LiveIndex::put(const Task &task)
{
    m_index.put(task);
    Q_EMIT taskChanged(task.id);
}

} // namespace Latchkey
