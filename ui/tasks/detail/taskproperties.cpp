// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/taskproperties.h"

#include "core/tasks/occurrence.h"
#include "core/tasks/taskrepository.h"
#include "ui/tasks/detail/dueedit.h"
#include "ui/tasks/detail/listedit.h"
#include "ui/tasks/detail/priorityedit.h"
#include "ui/tasks/detail/propertyrow.h"
#include "ui/tasks/detail/recurrenceedit.h"
#include "ui/tasks/detail/remindersedit.h"
#include "ui/tasks/detail/tagsedit.h"
#include "ui/tasks/taskedits.h"
#include "ui/tasks/taskproblem.h"

#include <QVBoxLayout>

namespace Latchkey {

TaskProperties::TaskProperties(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_apply(std::move(apply))
    , m_list(new ListEdit(repository))
    , m_due(new DueEdit(clock))
    , m_recurrence(new RecurrenceEdit(clock))
    , m_priority(new PriorityEdit)
    , m_tags(new TagsEdit(repository))
    , m_reminders(new RemindersEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_listRow = addRow(column, "list", m_list);
    m_dueRow = addRow(column, "calendar", m_due);
    m_recurrenceRow = addRow(column, "repeat", m_recurrence);
    m_remindersRow = addRow(column, "bell", m_reminders);
    m_priorityRow = addRow(column, "flag", m_priority);
    m_tagsRow = addRow(column, "tag", m_tags);
    connectAll();
    connect(&repository, &TaskRepository::syncChanged, this, &TaskProperties::showAvailable);
}

PropertyRow *TaskProperties::addRow(QVBoxLayout *column, const char *iconName, QWidget *editor)
{
    auto *row = new PropertyRow(iconName, editor);
    column->addWidget(row);
    return row;
}

void TaskProperties::connectAll()
{
    connect(m_list, &ListEdit::chosen, this, [this](const QString &id) {
        const TaskEdit move = TaskEdits::moved({m_task}, m_repository.tasks(), id, m_list->nameOf(id));
        make(m_listRow, move.text, move.changes);
    });
    connect(m_due, &DueEdit::chosen, this, [this](const Due &due) {
        TaskPatch patch;
        patch.due = due;
        save(m_dueRow, tr("Date changed"), patch);
    });
    connect(m_recurrence, &RecurrenceEdit::chosen, this, &TaskProperties::saveRecurrence);
    connect(m_priority, &PriorityEdit::chosen, this, [this](int priority) {
        TaskPatch patch;
        patch.priority = priority;
        save(m_priorityRow, tr("Priority changed"), patch);
    });
    connect(m_tags, &TagsEdit::chosen, this, [this](const QStringList &tags) {
        TaskPatch patch;
        patch.tags = tags;
        save(m_tagsRow, tr("Tags changed"), patch);
    });
    connect(m_reminders, &RemindersEdit::chosen, this, [this](const QList<int> &reminders) {
        TaskPatch patch;
        patch.reminders = reminders;
        save(m_remindersRow, tr("Reminders changed"), patch);
    });
}

void TaskProperties::saveRecurrence(const Recurrence &recurrence)
{
    TaskPatch patch;
    patch.recurrence = recurrence;
    // What comes back needs a day to come back from.
    if (recurrence.isSet() && !m_task.due.isSet() && m_repository.fields().testFlag(TaskField::Due))
        patch.due = Due{firstDay(recurrence.rule, m_recurrence->anchor()), std::nullopt, {}};
    save(m_recurrenceRow, tr("Repetition changed"), patch);
}

void TaskProperties::save(PropertyRow *row, const QString &text, const TaskPatch &patch)
{
    make(row, text, {EditTask{m_task.id, patch}});
}

void TaskProperties::make(PropertyRow *row, const QString &text, const Changes &changes)
{
    const Result<void> made = m_apply(text, changes);
    row->setProblem(made ? QString() : taskProblem(made.error(), {}));
    if (!made)
        showTask(Task(m_task));
}

void TaskProperties::showTask(const Task &task)
{
    m_task = task;
    m_list->setListId(task.listId);
    m_due->setDue(task.due, !task.completed);
    m_recurrence->setRecurrence(task.recurrence, task.due);
    m_priority->setPriority(task.priority);
    m_tags->setTags(task.tags);
    m_reminders->setReminders(task.reminders);
    showAvailable();
}

void TaskProperties::clearProblems()
{
    for (PropertyRow *row : {m_listRow, m_dueRow, m_recurrenceRow, m_remindersRow, m_priorityRow, m_tagsRow})
        row->setProblem({});
}

void TaskProperties::showAvailable()
{
    const TaskFields fields = m_repository.fields();
    m_listRow->setVisible(fields.testFlag(TaskField::List));
    m_dueRow->setVisible(fields.testFlag(TaskField::Due));
    m_recurrenceRow->setVisible(fields.testFlag(TaskField::Recurrence));
    m_remindersRow->setVisible(fields.testFlag(TaskField::Reminders) && m_task.due.isSet());
    m_priorityRow->setVisible(fields.testFlag(TaskField::Priority));
    m_tagsRow->setVisible(fields.testFlag(TaskField::Tags));
}

} // namespace Latchkey

#include "moc_taskproperties.cpp"
