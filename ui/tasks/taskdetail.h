// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QPersistentModelIndex>
#include <QScrollArea>

class QVBoxLayout;

namespace Latchkey {

class TaskForm;
class TaskListModel;
class TaskRepository;

/// All of one task, to read and edit; an invitation to choose one while there is none.
class TaskDetail : public QScrollArea
{
    Q_OBJECT

public:
    /// All must outlive this widget.
    TaskDetail(TaskListModel &model, TaskRepository &repository, Clock &clock, QWidget *parent = nullptr);

    /// An index of the model; invalid: no task.
    void setTask(const QModelIndex &index);
    [[nodiscard]] bool hasTask() const;
    /// Hands over what was typed now.
    void save();
    /// In a narrow window the details stand in place of the list, and lead back to it.
    void setBackVisible(bool visible);
    void focusTitle();

Q_SIGNALS:
    void backRequested();
    void completionToggled(const QModelIndex &index);
    void removalRequested(const QModelIndex &index);

private:
    [[nodiscard]] static QWidget *makePlaceholder();
    void makeForm();
    void dropIfGone();

    TaskListModel &m_model;
    TaskRepository &m_repository;
    Clock &m_clock;
    QVBoxLayout *m_column;
    QWidget *m_placeholder;
    TaskForm *m_form = nullptr; ///< made with the first task
    bool m_backVisible = false;
};

} // namespace Latchkey
