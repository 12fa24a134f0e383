// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/remindertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace Latchkey {

namespace {

struct ReminderWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Reminders)
};

QString dayText(const QDate &day, const QDate &today)
{
    switch (today.daysTo(day)) {
    case -1: return ReminderWords::tr("yesterday");
    case 0: return ReminderWords::tr("today");
    case 1: return ReminderWords::tr("tomorrow");
    default: return QLocale().toString(day, QLocale::LongFormat);
    }
}

} // namespace

QString reminderBody(const Task &task, const QDateTime &now)
{
    const QTimeZone zone = now.timeZone();
    const QString day = dayText(task.due.day(zone), now.date());
    const bool late = task.due.moment(zone) < now;
    if (task.due.isAllDay())
        return late ? ReminderWords::tr("Was due %1").arg(day) : ReminderWords::tr("Due %1").arg(day);
    const QString time = QLocale().toString(task.due.moment(zone).toTimeZone(zone).time(), QLocale::ShortFormat);
    return late ? ReminderWords::tr("Was due %1 at %2").arg(day, time)
                : ReminderWords::tr("Due %1 at %2").arg(day, time);
}

QString manyRemindersTitle(int count)
{
    return ReminderWords::tr("%n tasks to remember", nullptr, count);
}

QString manyRemindersBody()
{
    return ReminderWords::tr("Open Latchkey to see them.");
}

QString lockedReminderTitle()
{
    return ReminderWords::tr("There is something to remember");
}

QString lockedReminderBody()
{
    return ReminderWords::tr("Unlock Latchkey to see what.");
}

} // namespace Latchkey
