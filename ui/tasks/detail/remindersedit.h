// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QMenu;

namespace Latchkey {

class FlowLayout;
class ValueButton;

/// "At the time", "10 minutes before", "2 days before".
[[nodiscard]] QString reminderText(int minutes);

/// When a task reminds of itself: a chip each, and a button that offers more.
class RemindersEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RemindersEdit(QWidget *parent = nullptr);

    /// Minutes before the task is due.
    void setReminders(const QList<int> &reminders);

Q_SIGNALS:
    void chosen(const QList<int> &reminders);

private:
    void fill(QMenu *menu);

    QList<int> m_reminders;
    FlowLayout *m_flow;
    ValueButton *m_add;
};

} // namespace Latchkey
