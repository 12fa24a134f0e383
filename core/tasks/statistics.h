// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"
#include "core/tasks/taskview.h"

namespace Latchkey {

/// How far back somebody looks, today included.
enum class StatisticsSpan { SevenDays, ThirtyDays, TwelveWeeks, TwelveMonths };

/// Those of weeks and months begin with a whole week.
[[nodiscard]] QDate firstDayOf(StatisticsSpan span, const QDate &today, Qt::DayOfWeek weekBegins);

/// How many tasks were done from one day to another, both included.
struct PeriodCount
{
    QDate first;
    QDate last;
    int done = 0;

    bool operator==(const PeriodCount &) const = default;
};

/// How many of the tasks that were done have something in common: a list, a tag.
struct Shares
{
    struct Share
    {
        QString key;
        int done = 0;

        bool operator==(const Share &) const = default;
    };

    static constexpr int MostTold = 6;

    QList<Share> told;  ///< those with most, at most one more than MostTold
    int others = 0;     ///< how many there are besides; never only one
    int othersDone = 0; ///< tasks that have one of those, each once

    bool operator==(const Shares &) const = default;
};

/// What was done when. Steps count as the tasks that they are; what is in the trash does not count.
struct TaskStatistics
{
    // Of the span.
    int done = 0;
    int late = 0; ///< of these: on a later day than the one they are due
    QList<PeriodCount> days;
    QList<PeriodCount> weeks; ///< without those of their days that are not in the span
    Shares lists;             ///< by id; empty: the inbox
    Shares tags;              ///< of several spellings one; what has no tag is not among them

    // Of all time.
    int currentStreak = 0; ///< days in a row with something done, to today or yesterday
    int longestStreak = 0;
    int withoutDay = 0; ///< done, but nobody knows when: in none of the other numbers

    bool operator==(const TaskStatistics &) const = default;
};

/// Of the span from `first` to today. What is said to be done later than that does not count yet.
[[nodiscard]] TaskStatistics statisticsOf(const QList<Task> &tasks, const QDate &first, const Here &here,
                                          Qt::DayOfWeek weekBegins);

} // namespace Latchkey
