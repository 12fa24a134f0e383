// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/task.h"
#include "ui/tasks/applychanges.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Latchkey {

class ProblemLabel;
class StepIndex;
class StepRow;
class TaskRepository;

/// The steps of a task, in their order, and a line to add one.
class StepsEdit : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this widget.
    StepsEdit(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent = nullptr);

    /// One without an id: none.
    void setTask(const Task &task);
    /// Hands over what was typed, and adds a step that was only typed.
    void save();

private:
    void showAvailable();
    void follow(const Task &task);
    void refresh();
    void showSteps(const QList<Task> &steps);
    StepRow *makeRow(const Task &step);
    void add();
    void edit(const QString &id, const QString &text, const TaskPatch &patch);
    void complete(const Task &step, bool completed);
    void move(StepRow *row, int by);
    void remove(StepRow *row);
    void goOn(const StepRow *row);
    bool make(const QString &text, const Changes &changes);

    TaskRepository &m_repository;
    ApplyChanges m_apply;
    Clock &m_clock;
    Task m_task;
    StepIndex *m_index; ///< before all that follows the repository, to be told first
    QList<StepRow *> m_rows;
    QVBoxLayout *m_column;
    QLineEdit *m_add;
    ProblemLabel *m_problem;
};

} // namespace Latchkey
