// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasklistmodel.h"

#include "core/tasks/taskrepository.h"

#include <QSet>

namespace Latchkey {

TaskListModel::TaskListModel(TaskRepository &repository, QObject *parent)
    : QAbstractListModel(parent)
    , m_repository(repository)
    , m_tasks(repository.tasks())
{
    reindexFrom(0);
    connect(&repository, &TaskRepository::taskAdded, this, &TaskListModel::onAdded);
    connect(&repository, &TaskRepository::taskChanged, this, &TaskListModel::onChanged);
    connect(&repository, &TaskRepository::taskRemoved, this, &TaskListModel::onRemoved);
    connect(&repository, &TaskRepository::reset, this, &TaskListModel::synchronise);
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task &task = m_tasks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return task.title;
    case Qt::AccessibleTextRole: return task.completed ? tr("%1, done").arg(task.title) : task.title;
    case Qt::AccessibleDescriptionRole:
    case DescriptionRole: return task.description;
    case IdRole: return task.id;
    case CompletedRole: return task.completed;
    case PendingRole: return task.pending;
    case CreatedRole: return task.createdAt;
    case UpdatedRole: return task.updatedAt;
    default: return {};
    }
}

bool TaskListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    TaskPatch patch;
    if (role == Qt::EditRole)
        patch.title = value.toString().trimmed();
    else if (role == CompletedRole)
        patch.completed = value.toBool();
    else
        return false;
    const Task &task = m_tasks.at(index.row());
    if (patch.title == task.title || patch.completed == task.completed)
        return true;
    if (patch.title && patch.title->isEmpty())
        return false;
    return m_repository.edit(QString(task.id), patch).has_value();
}

Qt::ItemFlags TaskListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

QModelIndex TaskListModel::indexOf(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? QModelIndex() : index(*row);
}

void TaskListModel::synchronise()
{
    const QList<Task> wanted = m_repository.tasks();
    if (m_tasks.isEmpty()) {
        beginResetModel();
        m_tasks = wanted;
        reindexFrom(0);
        endResetModel();
        return;
    }
    removeAbsent(wanted);
    for (const Task &task : wanted) {
        if (m_rows.contains(task.id))
            onChanged(task.id, task);
        else
            onAdded(task);
    }
}

void TaskListModel::removeAbsent(const QList<Task> &wanted)
{
    QSet<QString> ids;
    ids.reserve(wanted.size());
    for (const Task &task : wanted)
        ids.insert(task.id);
    // Runs of rows at once, from the end, so that rows before stay where they are.
    for (int last = int(m_tasks.size()) - 1; last >= 0; --last) {
        if (ids.contains(m_tasks.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !ids.contains(m_tasks.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.remove(m_tasks.at(row).id);
        m_tasks.remove(first, last - first + 1);
        reindexFrom(first);
        endRemoveRows();
        last = first;
    }
}

void TaskListModel::onAdded(const Task &task)
{
    if (m_rows.contains(task.id)) {
        onChanged(task.id, task);
        return;
    }
    const int row = int(m_tasks.size());
    beginInsertRows({}, row, row);
    m_tasks.append(task);
    m_rows.insert(task.id, row);
    endInsertRows();
}

void TaskListModel::onChanged(const QString &previousId, const Task &task)
{
    const auto found = m_rows.constFind(previousId);
    if (found == m_rows.cend() || m_tasks.at(*found) == task)
        return;
    const int row = *found;
    if (previousId != task.id) {
        m_rows.remove(previousId);
        m_rows.insert(task.id, row);
    }
    m_tasks[row] = task;
    Q_EMIT dataChanged(index(row), index(row));
}

void TaskListModel::onRemoved(const QString &id)
{
    const auto found = m_rows.constFind(id);
    if (found == m_rows.cend())
        return;
    const int row = *found;
    beginRemoveRows({}, row, row);
    m_rows.remove(id);
    m_tasks.removeAt(row);
    reindexFrom(row);
    endRemoveRows();
}

void TaskListModel::reindexFrom(int row)
{
    for (; row < m_tasks.size(); ++row)
        m_rows.insert(m_tasks.at(row).id, row);
}

} // namespace Latchkey
