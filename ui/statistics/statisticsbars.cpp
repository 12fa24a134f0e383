// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticsbars.h"

#include "ui/models/tasktext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Latchkey {

namespace {

struct StatisticsWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Statistics)
};

using Look = ChartBar::Look;

/// Enough room for names of days.
constexpr int FewDays = 7;

QString weekText(const PeriodCount &week)
{
    if (week.first == week.last)
        return TaskText::longDate(week.first, false);
    //: Two days, from one to the other.
    return StatisticsWords::tr("%1 to %2")
        .arg(TaskText::longDate(week.first, false), TaskText::longDate(week.last, false));
}

ChartBar dayBar(const PeriodCount &day, const QDate &today, bool few)
{
    const QString label = few ? QLocale().standaloneDayName(day.first.dayOfWeek(), QLocale::ShortFormat)
                              : TaskText::shortDate(day.first, false);
    return {TaskText::dayHeading(day.first, today), label, day.done, {}, Look::Accent};
}

/// Of many weeks the first of each month has its name.
ChartBar weekBar(const PeriodCount &week, bool many)
{
    const bool beginsMonth = week.first.day() <= 7;
    const QString month = QLocale().standaloneMonthName(week.first.month(), QLocale::ShortFormat);
    const QString label = !many ? TaskText::shortDate(week.first, false) : beginsMonth ? month : QString();
    return {weekText(week), label, week.done, {}, Look::Accent};
}

void appendOthers(QList<ChartBar> &bars, const Shares &shares, const QString &name)
{
    if (shares.others > 0)
        bars.append({name, name, shares.othersDone, {}, Look::Hollow});
}

} // namespace

QString spanText(StatisticsSpan span)
{
    switch (span) {
    case StatisticsSpan::SevenDays: return StatisticsWords::tr("Last 7 days");
    case StatisticsSpan::ThirtyDays: return StatisticsWords::tr("Last 30 days");
    case StatisticsSpan::TwelveWeeks: return StatisticsWords::tr("Last 12 weeks");
    case StatisticsSpan::TwelveMonths: return StatisticsWords::tr("Last 12 months");
    }
    Q_UNREACHABLE();
}

QString periodText(const QDate &first, const QDate &last)
{
    return StatisticsWords::tr("%1 to %2")
        .arg(TaskText::longDate(first, first.year() != last.year()), TaskText::longDate(last, true));
}

bool isByWeek(StatisticsSpan span)
{
    return span == StatisticsSpan::TwelveWeeks || span == StatisticsSpan::TwelveMonths;
}

QList<ChartBar> timeBars(const TaskStatistics &statistics, StatisticsSpan span)
{
    QList<ChartBar> bars;
    const QList<PeriodCount> &periods = isByWeek(span) ? statistics.weeks : statistics.days;
    for (const PeriodCount &period : periods)
        bars.append(isByWeek(span) ? weekBar(period, span == StatisticsSpan::TwelveMonths)
                                   : dayBar(period, periods.last().last, periods.size() <= FewDays));
    return bars;
}

QList<ChartBar> listBars(const Shares &shares, const QList<TaskList> &lists)
{
    QList<ChartBar> bars;
    for (const Shares::Share &share : shares.told) {
        const auto list =
            std::find_if(lists.cbegin(), lists.cend(), [&](const TaskList &l) { return l.id == share.key; });
        const QString name = list == lists.cend() ? StatisticsWords::tr("Inbox") : list->name;
        bars.append({name, name, share.done, list == lists.cend() ? QString() : list->color, Look::Neutral});
    }
    appendOthers(bars, shares, StatisticsWords::tr("%n other lists", nullptr, shares.others));
    return bars;
}

QList<ChartBar> tagBars(const Shares &shares)
{
    QList<ChartBar> bars;
    for (const Shares::Share &share : shares.told) {
        const QString name = QLatin1Char('@') + share.key;
        bars.append({name, name, share.done, {}, Look::Accent});
    }
    appendOthers(bars, shares, StatisticsWords::tr("%n other tags", nullptr, shares.others));
    return bars;
}

} // namespace Latchkey
