// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/remindersedit.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/valuebutton.h"

#include <QMenu>

#include <algorithm>

namespace Latchkey {

namespace {
constexpr int Hour = 60;
constexpr int Day = 24 * Hour;
constexpr int Week = 7 * Day;
constexpr int Usual[] = {0, 5, 10, 30, Hour, 2 * Hour, Day, 2 * Day, Week};
} // namespace

QString reminderText(int minutes)
{
    if (minutes == 0)
        return RemindersEdit::tr("When it is due");
    if (minutes == Week)
        return RemindersEdit::tr("A week before");
    if (minutes == Day)
        return RemindersEdit::tr("A day before");
    if (minutes == Hour)
        return RemindersEdit::tr("An hour before");
    if (minutes == 1)
        return RemindersEdit::tr("A minute before");
    if (minutes % Week == 0)
        return RemindersEdit::tr("%n weeks before", nullptr, minutes / Week);
    if (minutes % Day == 0)
        return RemindersEdit::tr("%n days before", nullptr, minutes / Day);
    if (minutes % Hour == 0)
        return RemindersEdit::tr("%n hours before", nullptr, minutes / Hour);
    return RemindersEdit::tr("%n minutes before", nullptr, minutes);
}

RemindersEdit::RemindersEdit(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_add(new ValueButton(tr("Reminders")))
{
    m_add->setObjectName(QStringLiteral("detailReminderButton"));
    auto *menu = new QMenu(m_add);
    menu->setObjectName(QStringLiteral("reminderMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    m_add->setMenu(menu);
    m_add->setValue(tr("No reminder"), ValueButton::Tone::Unset);
    m_flow->insertWidget(0, m_add);
}

void RemindersEdit::setReminders(const QList<int> &reminders)
{
    if (reminders == m_reminders)
        return;
    m_reminders = reminders;
    while (m_flow->count() > 1) {
        QLayoutItem *item = m_flow->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // its own signal may have led here
        delete item;
    }
    for (int i = 0; i < reminders.size(); ++i) {
        const int minutes = reminders.at(i);
        auto *chip = new Chip(reminderText(minutes), tr("Remove this reminder"));
        chip->setObjectName(QStringLiteral("reminder-%1").arg(minutes));
        connect(chip, &Chip::removed, this, [this, minutes] {
            QList<int> left = m_reminders;
            left.removeAll(minutes);
            Q_EMIT chosen(left);
        });
        m_flow->insertWidget(i, chip);
        chip->show();
    }
    m_add->setValue(reminders.isEmpty() ? tr("No reminder") : tr("Add"), ValueButton::Tone::Unset);
    updateGeometry();
}

void RemindersEdit::fill(QMenu *menu)
{
    menu->clear();
    for (const int minutes : Usual) {
        if (m_reminders.contains(minutes))
            continue;
        menu->addAction(reminderText(minutes), this, [this, minutes] {
            QList<int> more = m_reminders;
            more.insert(std::upper_bound(more.begin(), more.end(), minutes), minutes);
            Q_EMIT chosen(more);
        });
    }
}

} // namespace Latchkey

#include "moc_remindersedit.cpp"
