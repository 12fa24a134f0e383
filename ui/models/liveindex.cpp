// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/liveindex.h"

#include "core/base/freememory.h"
#include "core/tasks/taskrepository.h"

#include <algorithm>

namespace Latchkey {

namespace {
/// Takes a few milliseconds.
constexpr qsizetype PieceSize = 4000;
} // namespace

LiveIndex::LiveIndex(TaskRepository &repository, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_day(clock)
    , m_index([&repository](const QString &id) { return repository.peek(id); }, QLocale())
    , m_steps(repository)
{
    connect(&m_reading, &QTimer::timeout, this, [this] {
        readOn();
        if (m_reading.isActive())
            return;
        // It was a long list.
        m_steps.read();
        giveBackFreeMemory();
    });
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
    connect(&repository, &TaskRepository::filtersChanged, this, [this] {
        m_index.setFilters(m_repository.filters());
        Q_EMIT changed();
    });
    connect(&repository, &TaskRepository::reset, this, &LiveIndex::readAnew);
    connect(&m_day, &DayWatch::changed, this, &LiveIndex::changed);
    readAnew();
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
    m_read = 0;
    m_index.setLists(m_repository.lists());
    m_index.setFilters(m_repository.filters());
    m_reading.start(0);
    readOn();
}

/// Those who look are told of the first piece of a list, and of all of it.
void LiveIndex::readOn()
{
    const bool first = m_index.size() == 0;
    const QList<Task> all = m_repository.tasks();
    for (const qsizetype end = std::min(all.size(), m_read + PieceSize); m_read < end; ++m_read)
        m_index.put(all.at(m_read));
    if (m_read >= all.size())
        finishReading(all);
    if (first || !m_reading.isActive())
        Q_EMIT changed();
}

/// The order may have been another one for each piece.
void LiveIndex::finishReading(const QList<Task> &all)
{
    m_reading.stop();
    if (m_index.size() == all.size())
        return;
    QSet<QString> ids;
    for (const Task &task : all) {
        ids.insert(task.id);
        if (!m_index.task(task.id))
            m_index.put(task);
    }
    m_index.keepOnly(ids);
}

void LiveIndex::put(const Task &task)
{
    m_index.put(task);
    Q_EMIT taskChanged(task.id);
}

} // namespace Latchkey
