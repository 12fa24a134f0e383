// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/taskconflict.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Latchkey {

class ProblemLabel;
class TaskRepository;

/// Shows what was changed here and elsewhere side by side, one task after the other, and lets the person choose. It
/// closes when nothing is left to choose.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /// `first`: the task to begin with; empty: any. Both others must outlive the dialog.
    ConflictDialog(TaskRepository &repository, Clock &clock, const QString &first, QWidget *parent);

private:
    void build();
    QLayout *buildButtons();
    void follow();
    void showConflict(const TaskConflict &conflict);
    void showRows(const TaskConflict &conflict);
    void resolve(Resolution resolution);

    TaskRepository &m_repository;
    Clock &m_clock;
    QString m_taskId;
    QLabel *m_title;
    QLabel *m_subtitle;
    QScrollArea *m_scroll;
    ProblemLabel *m_problem;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_both;
};

} // namespace Latchkey
