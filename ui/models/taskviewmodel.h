// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskview.h"
#include "ui/models/keyedlistmodel.h"

namespace Latchkey {

class LiveIndex;
struct Task;

/// The task's id, for a task.
[[nodiscard]] QString keyOf(const TaskRow &row);
/// Nearly all texts are shared: then it is enough to look where they are.
[[nodiscard]] inline bool sameKey(const TaskRow &a, const TaskRow &b)
{
    return a.kind == b.kind && a.day == b.day && (a.id.constData() == b.id.constData() || a.id == b.id);
}
/// Of two with the same key.
[[nodiscard]] inline bool sameLook(const TaskRow &a, const TaskRow &b)
{
    return a.depth == b.depth && a.inner == b.inner && a.collapsed == b.collapsed && a.found == b.found;
}

/// The rows of one view, flat: headings and tasks, steps beneath their tasks.
class TaskViewModel : public KeyedListModel<TaskRow>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< of the task; empty for a heading
        CompletedRole,
        HeadingRole, ///< bool
    };

    /// `tasks` must outlive the model.
    explicit TaskViewModel(LiveIndex &tasks, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Qt::EditRole sets the title, by `titleEdited`; it is trimmed, and an empty one is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

    [[nodiscard]] LiveIndex &live() const { return m_live; }
    [[nodiscard]] const TaskView &view() const { return m_view; }
    [[nodiscard]] const ViewOptions &options() const { return m_options; }
    void show(const TaskView &view, const ViewOptions &options);
    /// What a person does; `folded` tells.
    void setCollapsed(const QString &id, bool collapsed);

    [[nodiscard]] int taskCount() const { return m_taskCount; }
    /// Null for a heading. Valid until the next change.
    [[nodiscard]] const Task *task(const QModelIndex &index) const;

Q_SIGNALS:
    void titleEdited(const QString &id, const QString &title);
    void folded(const QSet<QString> &collapsed);

private:
    void renew();
    [[nodiscard]] QString headingText(const TaskRow &row) const;
    [[nodiscard]] QString spokenText(const Task &task, const TaskRow &row) const;

    LiveIndex &m_live;
    TaskView m_view;
    ViewOptions m_options;
    int m_taskCount = 0;
};

/// What carries tasks while they are dragged.
[[nodiscard]] QMimeData *draggedData(const QList<Task> &tasks);
/// The ids of tasks that are dragged; empty if it is something else.
[[nodiscard]] QStringList draggedTasks(const QMimeData *data);

} // namespace Latchkey
