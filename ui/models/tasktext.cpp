// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasktext.h"

#include "core/tasks/task.h"

#include <QCoreApplication>
#include <QLocale>

namespace Latchkey::TaskText {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TaskText)
};

constexpr int DaysNamed = 6; ///< from tomorrow on a weekday says which day is meant

QString date(const QDate &day, const QDate &today, bool wholeMonth)
{
    //: A day of this year, in the form of QDate::toString.
    const QString shortForm = wholeMonth ? Words::tr("d MMMM") : Words::tr("d MMM");
    const QString form = day.year() == today.year() ? shortForm : shortForm + QStringLiteral(" yyyy");
    return QLocale().toString(day, form);
}

QString nearName(const QDate &day, const QDate &today)
{
    const qint64 ahead = today.daysTo(day);
    if (ahead == -1)
        return Words::tr("Yesterday");
    if (ahead == 0)
        return Words::tr("Today");
    if (ahead == 1)
        return Words::tr("Tomorrow");
    return ahead > 1 && ahead <= DaysNamed ? QLocale().standaloneDayName(day.dayOfWeek()) : QString();
}

} // namespace

QString day(const QDate &day, const QDate &today)
{
    const QString near = nearName(day, today);
    return near.isEmpty() ? date(day, today, false) : near;
}

QString dayHeading(const QDate &day, const QDate &today)
{
    const QString near = nearName(day, today);
    return near.isEmpty() ? QLocale().standaloneDayName(day.dayOfWeek()) + QStringLiteral(", ") + date(day, today, true)
                          : near + QStringLiteral(", ") + date(day, today, true);
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

QString priority(int priority)
{
    return priority >= NoPriority ? Words::tr("No priority") : Words::tr("Priority %1").arg(priority);
}

} // namespace Latchkey::TaskText
