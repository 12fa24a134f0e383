// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminders.h"

#include <QTimeZone>

#include <algorithm>

namespace Latchkey {

namespace {

/// What the minutes before are counted from.
QDateTime anchorOf(const Due &due, const QTimeZone &local)
{
    static const QTime Morning(9, 0);
    return due.isAllDay() ? QDateTime(due.date, Morning, local) : due.moment(local);
}

} // namespace

QList<QDateTime> reminderMoments(const Task &task, const QTimeZone &local)
{
    QList<QDateTime> moments;
    if (task.completed || task.trashed || !task.due.isSet() || task.reminders.isEmpty())
        return moments;
    const QDateTime anchor = anchorOf(task.due, local).toUTC();
    for (const int minutes : task.reminders)
        moments.append(anchor.addSecs(-60 * qint64(minutes)));
    std::sort(moments.begin(), moments.end());
    return moments;
}

int dueTasksIn(const QList<Task> &tasks, const Here &here)
{
    return int(std::count_if(tasks.cbegin(), tasks.cend(), [&here](const Task &task) {
        return !task.completed && !task.trashed && task.due.isSet() && task.due.day(here.zone) <= here.today;
    }));
}

} // namespace Latchkey
