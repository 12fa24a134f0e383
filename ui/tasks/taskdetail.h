// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/tasks/applychanges.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Latchkey {

class TaskForm;
class TaskRepository;

/// All of one task, to read and edit; an invitation to choose one while there is none.
class TaskDetail : public QScrollArea
{
    Q_OBJECT

public:
    /// All must outlive this widget. Everything is changed through `apply`.
    TaskDetail(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent = nullptr);

    /// Empty: no task.
    void setTask(const QString &id);
    /// Empty: none.
    [[nodiscard]] QString taskId() const;
    [[nodiscard]] bool hasTask() const;
    /// Hands over what was typed now.
    void save();
    /// In a narrow window the details stand in place of the list, and lead back to it.
    void setBackVisible(bool visible);
    void focusTitle();

Q_SIGNALS:
    void backRequested();
    void completionToggled(const QString &id);
    void removalRequested(const QString &id);

private:
    [[nodiscard]] static QWidget *makePlaceholder();
    void makeForm();

    TaskRepository &m_repository;
    ApplyChanges m_apply;
    Clock &m_clock;
    QVBoxLayout *m_column;
    QWidget *m_placeholder;
    TaskForm *m_form = nullptr; ///< made with the first task
    bool m_backVisible = false;
};

} // namespace Latchkey
