// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/task.h"
#include "ui/tasks/applychanges.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Latchkey {

class GrowingEdit;
class NotesEdit;
class ProblemLabel;
class ConflictMark;
class SavedText;
class StepsEdit;
class TaskProperties;
class TaskRepository;

/// All fields of one task that the server can store, each saved as it is changed.
class TaskForm : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this widget. Everything is changed through `apply`.
    TaskForm(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent = nullptr);

    /// Empty, or that of no task: none.
    void setTask(const QString &id);
    [[nodiscard]] const QString &taskId() const { return m_id; }
    [[nodiscard]] bool hasTask() const { return !m_id.isEmpty(); }
    /// Hands over what was typed now.
    void save();
    void setBackVisible(bool visible);
    void focusTitle();

Q_SIGNALS:
    void backRequested();
    void completionToggled(const QString &id);
    void removalRequested(const QString &id);
    /// The task is no longer there.
    void taskGone();

private:
    void build();
    void connectAll();
    void follow(const Task &task);
    void followAnew();
    void forget();
    void showTask(const Task &task);
    void keepRefused();
    void retypeRefused();
    void compare();
    Result<void> commit(const QString &text, const TaskPatch &patch);

    TaskRepository &m_repository;
    ApplyChanges m_apply;
    Clock &m_clock;
    QString m_id;
    QHash<QString, QString> m_refusedTitles; ///< by task: they are shown again with it
    QHash<QString, QString> m_refusedNotes;
    QToolButton *m_back;
    QPushButton *m_complete;
    QToolButton *m_delete;
    GrowingEdit *m_title;
    ProblemLabel *m_titleProblem;
    ConflictMark *m_conflict;
    TaskProperties *m_properties;
    StepsEdit *m_steps;
    NotesEdit *m_notes;
    ProblemLabel *m_notesProblem;
    QLabel *m_facts;
    SavedText *m_savedTitle;
    SavedText *m_savedNotes;
};

} // namespace Latchkey
