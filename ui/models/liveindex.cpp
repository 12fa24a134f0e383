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
/// In which the window does what waits.
constexpr auto Breath = std::chrono::milliseconds(5);
} // namespace

LiveIndex::LiveIndex(TaskRepository &repository, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_day(clock)
    , m_index([&repository](const QString &id) { return repository.peek(id); }, QLocale())
    , m_steps(repository)
{
    connect(&m_reading, &QTimer::timeout, this, &LiveIndex::readOn);
    connect(&m_turns, &QTimer::timeout, this, &LiveIndex::takeTurn);
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
    m_turns.stop();
    m_index.reserve(m_repository.tasks().size());
    m_index.setLists(m_repository.lists());
    m_index.setFilters(m_repository.filters());
    m_reading.start(0);
    if (m_repository.tasks().size() <= PieceSize)
        readOn();
}

/// Those who look are told of the first piece of a list, and of all of it. After the last piece of a long one much is
/// to be done, which is not done in one go: the window has to go on.
void LiveIndex::readOn()
{
    const bool first = m_index.size() == 0;
    const bool isLong = m_read > 0;
    const QList<Task> all = m_repository.tasks();
    for (const qsizetype end = std::min(all.size(), m_read + PieceSize); m_read < end; ++m_read)
        m_index.put(all.at(m_read));
    if (m_read >= all.size())
        finishReading(all);
    if (m_reading.isActive() ? first : !isLong)
        Q_EMIT changed();
    if (m_reading.isActive() || !isLong)
        return;
    // Not fill(): Qt 6.4's writes behind the end of a list from whose front something was taken.
    m_works = QList<std::function<void()>>(TaskIndex::Parts, [this] { Q_EMIT preparing(); });
    m_works << [this] { Q_EMIT changed(); } << [this] { m_steps.read(); } << &giveBackFreeMemory;
    m_turns.start(Breath);
}

/// One after the other, with time for everything else in between.
void LiveIndex::takeTurn()
{
    const std::function<void()> work = m_works.takeFirst();
    if (m_works.isEmpty())
        m_turns.stop();
    work();
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

#include "moc_liveindex.cpp"
