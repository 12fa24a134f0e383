// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpacerItem;
class QToolButton;

namespace Latchkey {

class IconLabel;

/// A step of a task: whether it is done, its title to edit in place, its removal, and a grip to drag it by. Alt with an
/// arrow moves it, also beneath another step and away from it; Backspace in an empty title deletes it, Enter goes on to
/// the next.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(const Task &step, QWidget *parent = nullptr);

    [[nodiscard]] const Task &step() const { return m_step; }
    /// A title that is being typed stays.
    void setStep(const Task &step);
    /// 0: a step of the task itself.
    void setDepth(int depth);
    void focusTitle();
    /// Hands over a title that was typed.
    void save();

Q_SIGNALS:
    void titleChanged(const QString &title);
    void completionToggled(bool completed);
    void moved(int by);
    /// Beneath the step above (1), or beside the step that it is beneath (-1).
    void depthChanged(int by);
    /// The grip was pulled.
    void dragged();
    void removed();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onKey(const QKeyEvent &event);
    bool onAltKey(int key);
    bool onGrip(const QEvent &event);

    Task m_step;
    IconLabel *m_grip;
    QCheckBox *m_check;
    QLineEdit *m_title;
    QToolButton *m_remove;
    QSpacerItem *m_indent; ///< belongs to the layout, as margins are the same for both reading directions
    std::optional<QPoint> m_pressed; ///< where the grip is held
};

} // namespace Latchkey
