// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/statistics.h"

#include "core/tasks/folding.h"
#include "core/tasks/localdays.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr int DaysOfWeek = 7;

QDate weekOf(const QDate &day, Qt::DayOfWeek begins)
{
    return day.addDays(-((day.dayOfWeek() - begins + DaysOfWeek) % DaysOfWeek));
}

QList<Shares::Share> mostFirst(const QHash<QString, int> &counts)
{
    QList<Shares::Share> shares;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        shares.append({count.key(), count.value()});
    std::sort(shares.begin(), shares.end(), [](const Shares::Share &a, const Shares::Share &b) {
        return a.done != b.done ? a.done > b.done : a.key < b.key;
    });
    return shares;
}

/// Without `othersDone`.
Shares sharesOf(const QHash<QString, int> &counts)
{
    Shares shares{mostFirst(counts)};
    if (shares.told.size() <= Shares::MostTold + 1)
        return shares;
    shares.others = int(shares.told.size()) - Shares::MostTold;
    shares.told.resize(Shares::MostTold);
    return shares;
}

Shares sharesOfLists(const QHash<QString, int> &counts)
{
    Shares shares = sharesOf(counts);
    if (shares.others == 0)
        return shares;
    for (const int count : counts)
        shares.othersDone += count;
    for (const Shares::Share &share : std::as_const(shares.told))
        shares.othersDone -= share.done;
    return shares;
}

/// For each tag the spelling that stands for all of its.
QHash<QString, QString> spellingsOf(const QHash<QStringList, int> &counts)
{
    QSet<QString> tags;
    for (auto count = counts.keyBegin(); count != counts.keyEnd(); ++count)
        tags.unite({count->cbegin(), count->cend()});
    QStringList sorted(tags.cbegin(), tags.cend());
    sorted.sort();
    QHash<QString, QString> first; // by folded tag
    QHash<QString, QString> spellings;
    for (const QString &tag : std::as_const(sorted)) {
        QString &spelling = first[foldedForSearch(tag)];
        if (spelling.isEmpty())
            spelling = tag;
        spellings.insert(tag, spelling);
    }
    return spellings;
}

/// `counts`: how many tasks have just these tags.
Shares sharesOfTags(const QHash<QStringList, int> &counts)
{
    const QHash<QString, QString> spellings = spellingsOf(counts);
    QList<std::pair<QSet<QString>, int>> combinations;
    QHash<QString, int> byTag;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        QSet<QString> tags;
        for (const QString &tag : count.key())
            tags.insert(spellings.value(tag));
        for (const QString &tag : std::as_const(tags))
            byTag[tag] += count.value();
        combinations.append({tags, count.value()});
    }
    Shares shares = sharesOf(byTag);
    QSet<QString> told;
    for (const Shares::Share &share : std::as_const(shares.told))
        told.insert(share.key);
    for (const auto &[tags, count] : std::as_const(combinations)) {
        if (!told.contains(tags))
            shares.othersDone += count;
    }
    return shares;
}

/// Goes through tasks once.
class Counting
{
public:
    Counting(const QDate &first, const Here &here)
        : m_here(here)
        , m_first(first.toJulianDay())
        , m_today(here.today.toJulianDay())
        , m_days(here.zone)
        , m_perDay(std::max<qint64>(0, m_today - m_first + 1))
    {
    }

    void add(const Task &task)
    {
        if (!task.completed || task.trashed)
            return;
        if (!task.completedAt.isValid()) {
            ++m_result.withoutDay;
            return;
        }
        const qint64 day = m_days.dayOf(task.completedAt);
        if (day > m_today)
            return;
        m_active.insert(day);
        if (day >= m_first)
            addToSpan(task, day);
    }

    [[nodiscard]] TaskStatistics result(Qt::DayOfWeek weekBegins)
    {
        tellPeriods(weekBegins);
        tellStreaks();
        m_result.lists = sharesOfLists(m_lists);
        m_result.tags = sharesOfTags(m_tags);
        return m_result;
    }

private:
    void addToSpan(const Task &task, qint64 day)
    {
        ++m_result.done;
        ++m_perDay[day - m_first];
        ++m_lists[task.listId];
        if (!task.tags.isEmpty())
            ++m_tags[task.tags];
        if (task.due.isSet() && task.due.day(m_here.zone).toJulianDay() < day)
            ++m_result.late;
    }

    void tellPeriods(Qt::DayOfWeek weekBegins)
    {
        QDate day = QDate::fromJulianDay(m_first);
        for (const int done : std::as_const(m_perDay)) {
            m_result.days.append({day, day, done});
            if (m_result.weeks.isEmpty() || weekOf(day, weekBegins) == day)
                m_result.weeks.append({day, day, 0});
            PeriodCount &week = m_result.weeks.last();
            week.last = day;
            week.done += done;
            day = day.addDays(1);
        }
    }

    void tellStreaks()
    {
        QList<qint64> days(m_active.cbegin(), m_active.cend());
        std::sort(days.begin(), days.end());
        int streak = 0;
        qint64 before = 0;
        for (const qint64 day : std::as_const(days)) {
            streak = day == before + 1 ? streak + 1 : 1;
            m_result.longestStreak = std::max(m_result.longestStreak, streak);
            before = day;
        }
        if (!days.isEmpty() && before >= m_today - 1)
            m_result.currentStreak = streak;
    }

    Here m_here;
    qint64 m_first;
    qint64 m_today;
    LocalDays m_days;
    QList<int> m_perDay;
    QSet<qint64> m_active; ///< days on which something was done
    QHash<QString, int> m_lists;
    QHash<QStringList, int> m_tags;
    TaskStatistics m_result;
};

} // namespace

QDate firstDayOf(StatisticsSpan span, const QDate &today, Qt::DayOfWeek weekBegins)
{
    switch (span) {
    case StatisticsSpan::SevenDays: return today.addDays(-6);
    case StatisticsSpan::ThirtyDays: return today.addDays(-29);
    case StatisticsSpan::TwelveWeeks: return weekOf(today, weekBegins).addDays(-11 * DaysOfWeek);
    case StatisticsSpan::TwelveMonths: return weekOf(today.addMonths(-12).addDays(1), weekBegins);
    }
    Q_UNREACHABLE();
}

TaskStatistics statisticsOf(const QList<Task> &tasks, const QDate &first, const Here &here, Qt::DayOfWeek weekBegins)
{
    Counting counting(first, here);
    for (const Task &task : tasks)
        counting.add(task);
    return counting.result(weekBegins);
}

} // namespace Latchkey
