// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/recurrenceedit.h"

#include "core/tasks/recurrencerule.h"
#include "ui/tasks/detail/recurrencepanel.h"
#include "ui/tasks/detail/recurrencetext.h"

#include <QMenu>

namespace Latchkey {

RecurrenceEdit::RecurrenceEdit(Clock &clock, QWidget *parent)
    : ValueButton(tr("Repeat"), parent)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("detailRepeatButton"));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("repeatMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    setMenu(menu);
    setRecurrence({}, {});
}

void RecurrenceEdit::setRecurrence(const Recurrence &recurrence, const Due &due)
{
    m_recurrence = recurrence;
    m_due = due;
    setValue(recurrenceText(recurrence, QLocale()), recurrence.isSet() ? Tone::Set : Tone::Unset);
}

QDate RecurrenceEdit::anchor() const
{
    return m_due.isSet() ? m_due.date : m_clock.wallNow().toLocalTime().date();
}

void RecurrenceEdit::offer(QMenu *menu, const SimpleRule &rule)
{
    const Recurrence recurrence{toRule(rule), m_recurrence.afterCompletion};
    menu->addAction(recurrenceText({recurrence.rule, false}, QLocale()), this,
                    [this, recurrence] { Q_EMIT chosen(recurrence); });
}

void RecurrenceEdit::fill(QMenu *menu)
{
    using Unit = SimpleRule::Unit;
    menu->clear();
    SimpleRule rule;
    offer(menu, rule);
    rule.unit = Unit::Week;
    rule.weekdays = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    offer(menu, rule);
    rule.weekdays = {Qt::DayOfWeek(anchor().dayOfWeek())};
    offer(menu, rule);
    rule.weekdays.clear();
    rule.unit = Unit::Month;
    rule.monthDays = {anchor().day()};
    offer(menu, rule);
    rule.monthDays.clear();
    rule.unit = Unit::Year;
    offer(menu, rule);
    menu->addSeparator();
    menu->addAction(tr("Another rule…"), this, &RecurrenceEdit::openPanel)
        ->setObjectName(QStringLiteral("repeatOther"));
    if (m_recurrence.isSet()) {
        menu->addAction(tr("Do not repeat"), this, [this] { Q_EMIT chosen({}); })
            ->setObjectName(QStringLiteral("repeatNone"));
    }
}

void RecurrenceEdit::openPanel()
{
    delete m_panel;
    m_panel = new RecurrencePanel(m_recurrence, anchor(), this);
    m_panel->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_panel, &RecurrencePanel::chosen, this, &RecurrenceEdit::chosen);
    m_panel->openAt(this);
}

} // namespace Latchkey

#include "moc_recurrenceedit.cpp"
