// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/reminders/daywatch.h"
#include "core/tasks/statistics.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace Latchkey {

class InlineMessage;
class StatisticsView;
class TaskRepository;

/// What was done when, of one account. It follows what changes, and the day.
class StatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    StatisticsDialog(TaskRepository &tasks, Clock &clock, QWidget *parent = nullptr);

private:
    void build();
    QWidget *buildHead();
    void buildFoot(QBoxLayout &column);
    void follow();
    void count();
    void chooseSpan();
    void askForFile();
    void save(const QString &file);

    TaskRepository &m_tasks;
    DayWatch m_day;
    QTimer m_counting;
    QComboBox *m_span;
    StatisticsView *m_view;
    InlineMessage *m_message;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace Latchkey
