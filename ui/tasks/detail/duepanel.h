// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/due.h"
#include "ui/widgets/popuppanel.h"

class QCalendarWidget;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Latchkey {

/// Chooses when something is due: in words, by a quick choice, in a calendar, and with a time and its zone.
class DuePanel : public PopupPanel
{
    Q_OBJECT

public:
    /// `now`: local time.
    DuePanel(const Due &due, const QDateTime &now, QWidget *parent);

Q_SIGNALS:
    void chosen(const Latchkey::Due &due);

private:
    QLayout *buildWords();
    QLayout *buildQuickDays();
    void buildCalendar();
    QLayout *buildTime();
    /// What the words say; nothing if they say no date, or more than that.
    [[nodiscard]] std::optional<Due> typedDue() const;
    void tellTyped();
    void chooseTyped();
    void chooseDay(QDate day);
    void chooseTime();

    Due m_due;
    QDateTime m_now;
    QLineEdit *m_words;
    QLabel *m_meaning;
    QCalendarWidget *m_calendar;
    QLineEdit *m_time;
    QComboBox *m_zone;
};

} // namespace Latchkey
