// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace Latchkey {

class TaskRepository;

/// The tasks of a repository, in the order they came. A change never resets the model once it has rows, so that what is
/// being edited stays open.
class TaskListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        DescriptionRole,
        CompletedRole, ///< can be set
        PendingRole,
        CreatedRole,
        UpdatedRole,
    };

    /// `repository` must outlive the model.
    explicit TaskListModel(TaskRepository &repository, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Qt::EditRole sets the title (trimmed; an empty one is refused), CompletedRole the state.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const Task &task(int row) const { return m_tasks.at(row); }
    /// Invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

private:
    void synchronise();
    void removeAbsent(const QList<Task> &wanted);
    void onAdded(const Task &task);
    void onChanged(const QString &previousId, const Task &task);
    void onRemoved(const QString &id);
    void reindexFrom(int row);

    TaskRepository &m_repository;
    QList<Task> m_tasks;
    QHash<QString, int> m_rows;
};

} // namespace Latchkey
