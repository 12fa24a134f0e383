// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/recurrence.h"
#include "ui/widgets/popuppanel.h"

#include <QDate>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace Latchkey {

/// Makes a rule by which something comes back: every so often, on which days, until when. A sentence at its foot says
/// what has been made.
class RecurrencePanel : public PopupPanel
{
    Q_OBJECT

public:
    /// `due`: the day that the days of months are offered for.
    RecurrencePanel(const Recurrence &recurrence, QDate due, QWidget *parent);

Q_SIGNALS:
    void chosen(const Latchkey::Recurrence &recurrence);

private:
    QLayout *buildEvery();
    QWidget *buildWeekdays();
    void fillMonthDays();
    QLayout *buildEnd();
    void build();
    void connectAll();
    void begin(const Recurrence &recurrence);
    [[nodiscard]] Recurrence made() const;
    void showMade();

    QDate m_due;
    QSpinBox *m_every;
    QComboBox *m_unit;
    QList<QToolButton *> m_dayButtons;
    QWidget *m_weekdays;
    QComboBox *m_monthDays;
    QComboBox *m_end;
    QSpinBox *m_times;
    QLineEdit *m_until;
    QCheckBox *m_afterCompletion;
    QLabel *m_sentence;
};

} // namespace Latchkey
