// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/task.h"
#include "ui/tasks/applychanges.h"

#include <QWidget>

class QVBoxLayout;

namespace Latchkey {

class DueEdit;
class ListEdit;
class PriorityEdit;
class PropertyRow;
class RecurrenceEdit;
class RemindersEdit;
class TagsEdit;
class TaskRepository;

/// What there is to a task beside its texts, as far as the server can store it. Each choice is saved at once; what is
/// refused is shown at its place, and the stored value stays.
class TaskProperties : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this widget. Everything is changed through `apply`.
    TaskProperties(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent = nullptr);

    void showTask(const Task &task);
    /// Problems were those of another task.
    void clearProblems();

private:
    PropertyRow *addRow(QVBoxLayout *column, const char *iconName, QWidget *editor);
    void connectAll();
    void save(PropertyRow *row, const QString &text, const TaskPatch &patch);
    void make(PropertyRow *row, const QString &text, const Changes &changes);
    void saveRecurrence(const Recurrence &recurrence);
    void showAvailable();

    TaskRepository &m_repository;
    ApplyChanges m_apply;
    Task m_task;
    ListEdit *m_list;
    DueEdit *m_due;
    RecurrenceEdit *m_recurrence;
    PriorityEdit *m_priority;
    TagsEdit *m_tags;
    RemindersEdit *m_reminders;
    PropertyRow *m_listRow;
    PropertyRow *m_dueRow;
    PropertyRow *m_recurrenceRow;
    PropertyRow *m_priorityRow;
    PropertyRow *m_tagsRow;
    PropertyRow *m_remindersRow;
};

} // namespace Latchkey
