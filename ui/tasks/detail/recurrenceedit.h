// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/due.h"
#include "core/tasks/recurrence.h"
#include "ui/widgets/valuebutton.h"

#include <QPointer>

class QMenu;

namespace Latchkey {

class RecurrencePanel;
struct SimpleRule;

/// How a task comes back, as a sentence; a click offers what is usual, and the panel for the rest.
class RecurrenceEdit : public ValueButton
{
    Q_OBJECT

public:
    /// `clock` must outlive this widget.
    explicit RecurrenceEdit(Clock &clock, QWidget *parent = nullptr);

    void setRecurrence(const Recurrence &recurrence, const Due &due);
    /// The day that a rule is made for: when it is due, or today.
    [[nodiscard]] QDate anchor() const;

Q_SIGNALS:
    void chosen(const Latchkey::Recurrence &recurrence);

private:
    void fill(QMenu *menu);
    void offer(QMenu *menu, const SimpleRule &rule);
    void openPanel();

    Clock &m_clock;
    Recurrence m_recurrence;
    Due m_due;
    QPointer<RecurrencePanel> m_panel;
};

} // namespace Latchkey
