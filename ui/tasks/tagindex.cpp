// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tagindex.h"

#include "core/tasks/taskrepository.h"

namespace Latchkey {

TagIndex::TagIndex(TaskRepository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
    connect(&repository, &TaskRepository::taskAdded, this, &TagIndex::put);
    connect(&repository, &TaskRepository::taskChanged, this, &TagIndex::put);
    connect(&repository, &TaskRepository::taskRemoved, this, &TagIndex::drop);
    connect(&repository, &TaskRepository::reset, this, [this] { m_read = false; });
}

QStringList TagIndex::tags()
{
    if (!m_read)
        readAll();
    QStringList tags = m_uses.keys();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

void TagIndex::readAll()
{
    m_tagsOf.clear();
    m_uses.clear();
    m_read = true;
    const QList<Task> all = m_repository.tasks();
    for (const Task &task : all)
        put(task);
}

void TagIndex::put(const Task &task)
{
    if (!m_read)
        return;
    drop(task.id);
    if (task.tags.isEmpty())
        return;
    m_tagsOf.insert(task.id, task.tags);
    for (const QString &tag : task.tags)
        ++m_uses[tag];
}

void TagIndex::drop(const QString &id)
{
    for (const QString &tag : m_tagsOf.take(id)) {
        if (--m_uses[tag] == 0)
            m_uses.remove(tag);
    }
}

} // namespace Latchkey

#include "moc_tagindex.cpp"
