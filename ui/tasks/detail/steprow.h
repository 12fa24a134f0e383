// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace Latchkey {

/// A step of a task: whether it is done, its title to edit in place, and its removal. Alt with an arrow moves it,
/// Backspace in an empty title deletes it, Enter goes on to the next.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(const Task &step, QWidget *parent = nullptr);

    [[nodiscard]] const Task &step() const { return m_step; }
    /// A title that is being typed stays.
    void setStep(const Task &step);
    void focusTitle();
    /// Hands over a title that was typed.
    void save();

Q_SIGNALS:
    void titleChanged(const QString &title);
    void completionToggled(bool completed);
    void moved(int by);
    void removed();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onKey(const QKeyEvent &event);

    Task m_step;
    QCheckBox *m_check;
    QLineEdit *m_title;
    QToolButton *m_remove;
};

} // namespace Latchkey
