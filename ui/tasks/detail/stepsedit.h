// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/task.h"
#include "ui/tasks/applychanges.h"
#include "ui/tasks/detail/steptree.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Latchkey {

class ProblemLabel;
class StepIndex;
class StepRow;
class TaskRepository;

/// The steps of a task, with their own, in their order, and a line to add one. They are moved by key or dragged, also
/// from and to the list.
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

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showAvailable();
    void follow(const Task &task);
    void refresh();
    void showSteps();
    StepRow *makeRow(const Task &step);
    void add();
    void edit(const QString &id, const QString &text, const TaskPatch &patch);
    void complete(const Task &step, bool completed);
    void put(StepRow *row, const std::optional<TaskPlace> &place);
    void changeDepth(StepRow *row, int by);
    [[nodiscard]] TaskPlace besideTask() const;
    [[nodiscard]] QString lastPosition() const;
    void drag(StepRow *row);
    void aimDrop(const QDropEvent &event);
    [[nodiscard]] bool canMove() const;
    void remove(StepRow *row);
    void goOn(const StepRow *row);
    bool make(const QString &text, const Changes &changes);

    TaskRepository &m_repository;
    ApplyChanges m_apply;
    Clock &m_clock;
    Task m_task;
    StepIndex *m_index; ///< before all that follows the repository, to be told first
    StepTree m_tree;
    QList<StepRow *> m_rows; ///< one of each step of the tree
    StepRow *m_dropTarget = nullptr;
    TaskPlaces::Side m_dropSide = TaskPlaces::Side::Below;
    std::optional<TaskPlace> m_dropPlace; ///< where what is dragged would go
    QVBoxLayout *m_column;
    QLineEdit *m_add;
    ProblemLabel *m_problem;
};

} // namespace Latchkey
