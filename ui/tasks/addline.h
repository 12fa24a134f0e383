// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/tasks/applychanges.h"

#include <QWidget>

class QLineEdit;

namespace Latchkey {

class ProblemLabel;
class TaskRepository;

/// The line at the top of the list: Enter adds what it says. What cannot be added stays in it, with the reason below.
class AddLine : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the line.
    AddLine(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent = nullptr);

    /// What a new task has where the line says nothing of it: the list that is shown, for one.
    void setDefaults(const TaskDraft &defaults) { m_defaults = defaults; }
    void focusAndSelect();

Q_SIGNALS:
    void added(const QString &id);
    /// Down or Escape was pressed.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();

    TaskRepository &m_repository;
    ApplyChanges m_apply;
    Clock &m_clock;
    TaskDraft m_defaults;
    QLineEdit *m_edit;
    ProblemLabel *m_problem;
};

} // namespace Latchkey
