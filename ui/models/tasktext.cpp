// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasktext.h"

#include "core/tasks/task.h"

#include <QCoreApplication>
#include <QLocale>

namespace Latchkey::TaskText {

namespace {

struct TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TaskText)
};

constexpr int DaysNamed = 6; ///< from tomorrow on a weekday says which day is meant

QString nearName(const QDate &day, const QDate &today)
{
    const qint64 ahead = today.daysTo(day);
    if (ahead == -1)
        return TaskWords::tr("Yesterday");
    if (ahead == 0)
        return TaskWords::tr("Today");
    if (ahead == 1)
        return TaskWords::tr("Tomorrow");
    return ahead > 1 && ahead <= DaysNamed ? QLocale().standaloneDayName(day.dayOfWeek()) : QString();
}

} // namespace

QString shortDate(const QDate &day, bool withYear)
{
    return QLocale().toString(day, withYear ? TaskWords::tr("d MMM yyyy") : TaskWords::tr("d MMM"));
}

QString longDate(const QDate &day, bool withYear)
{
    return QLocale().toString(day, withYear ? TaskWords::tr("d MMMM yyyy") : TaskWords::tr("d MMMM"));
}

QString day(const QDate &day, const QDate &today)
{
    const QString name = nearName(day, today);
    return name.isEmpty() ? shortDate(day, day.year() != today.year()) : name;
}

QString dayHeading(const QDate &day, const QDate &today)
{
    const QString name = nearName(day, today);
    return TaskWords::tr("%1, %2", "weekday or word for a day, date")
        .arg(name.isEmpty() ? QLocale().standaloneDayName(day.dayOfWeek()) : name,
             longDate(day, day.year() != today.year()));
}

DueText due(const Due &due, const Here &here)
{
    const QDate on = due.day(here.zone);
    DueText text;
    text.text = day(on, here.today);
    text.overdue = on < here.today;
    text.today = on == here.today;
    if (!due.isAllDay()) {
        const QTime time = due.moment(here.zone).toTimeZone(here.zone).time();
        text.text += QLatin1Char(' ') + QLocale().toString(time, QLocale::ShortFormat);
    }
    return text;
}

QString spokenDue(const Task &task, const Here &here)
{
    const DueText text = due(task.due, here);
    return text.overdue && !task.completed ? TaskWords::tr("overdue: %1").arg(text.text)
                                           : TaskWords::tr("due: %1").arg(text.text);
}

QString priority(int priority)
{
    return priority >= NoPriority ? TaskWords::tr("No priority") : TaskWords::tr("Priority %1").arg(priority);
}

} // namespace Latchkey::TaskText
