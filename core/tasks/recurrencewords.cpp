// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/datewords.h"
#include "core/tasks/occurrence.h"

#include <algorithm>

namespace Latchkey {

namespace {

using Unit = SimpleRule::Unit;

std::optional<Unit> unitOf(DateWord word)
{
    switch (word) {
    case DateWord::Hours: return Unit::Hour;
    case DateWord::Days: return Unit::Day;
    case DateWord::Weeks: return Unit::Week;
    case DateWord::Months: return Unit::Month;
    case DateWord::Years: return Unit::Year;
    default: return std::nullopt;
    }
}

constexpr auto Units = {DateWord::Hours, DateWord::Days, DateWord::Weeks, DateWord::Months, DateWord::Years};

/// The first time of what begins now.
void begin(TimeWords &found, QDate start, const QDateTime &now)
{
    if (found.rule->unit == Unit::Hour && !start.isValid()) {
        const QDateTime then = found.time ? QDateTime(now.date(), *found.time, now.timeZone())
                                          : now.addSecs(qint64(found.rule->every) * 3600);
        found.date = then.date();
        found.time = QTime(then.time().hour(), then.time().minute());
        return;
    }
    found.date = firstDay(toRule(*found.rule), start.isValid() ? start : now.date());
}

} // namespace

/// "every 2 weeks", "every! month", "every mon and fri at 9", "every 1st monday", "every jan 27 until 2030-01-01".
bool DateWordsReader::recurrence(TimeWords &found)
{
    const qsizetype start = m_at;
    if (!take(DateWord::Every))
        return false;
    found.afterCompletion = m_words.at(m_at - 1).mark;
    SimpleRule rule;
    if (!interval(rule) && !nthWeekday(rule) && !yearDay(rule) && !monthDays(rule) && !weekdays(rule)) {
        m_at = start;
        return false;
    }
    found.rule = rule;
    limits(found);
    return true;
}

/// "day", "2 weeks", "other month".
bool DateWordsReader::interval(SimpleRule &rule)
{
    const qsizetype start = m_at;
    if (const auto many = amount()) {
        if (const auto unit = unitOf(many->second); unit && many->first > 0) {
            rule.every = many->first;
            rule.unit = *unit;
            return true;
        }
    }
    m_at = start;
    rule.every = take(DateWord::Other) ? 2 : 1;
    for (const DateWord word : Units) {
        if (take(word)) {
            rule.unit = *unitOf(word);
            return true;
        }
    }
    if (rule.every == 2 && weekdays(rule))
        return true;
    rule.every = 1;
    m_at = start;
    return false;
}

/// "mon", "mon, wed and fri", "workday", "weekend".
bool DateWordsReader::weekdays(SimpleRule &rule)
{
    rule.unit = Unit::Week;
    if (take(DateWord::Workday)) {
        rule.weekdays = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
        return true;
    }
    if (take(DateWord::WeekendDays)) {
        rule.weekdays = {Qt::Saturday, Qt::Sunday};
        return true;
    }
    qsizetype behind = m_at;
    while (const auto day = takeValue(DateWord::Weekday)) {
        if (!rule.weekdays.contains(Qt::DayOfWeek(*day)))
            rule.weekdays.append(Qt::DayOfWeek(*day));
        behind = m_at;
        if (!take(DateWord::And) && !m_words.at(behind - 1).comma)
            break;
    }
    m_at = behind;
    std::sort(rule.weekdays.begin(), rule.weekdays.end());
    return !rule.weekdays.isEmpty();
}

/// "1st monday", "last friday of the month", "last day".
bool DateWordsReader::nthWeekday(SimpleRule &rule)
{
    const qsizetype start = m_at;
    rule.unit = Unit::Month;
    if (take(DateWord::LastDay)) {
        rule.monthDays = {-1};
        take(DateWord::OfMonth);
        return true;
    }
    const auto nth = takeValue(DateWord::Ordinal);
    const auto day = nth ? takeValue(DateWord::Weekday) : std::nullopt;
    if (!day) {
        m_at = start;
        return false;
    }
    rule.nth = *nth;
    rule.weekdays = {Qt::DayOfWeek(*day)};
    take(DateWord::OfMonth);
    return true;
}

/// "27th", "1st and 15th", "15th of the month".
bool DateWordsReader::monthDays(SimpleRule &rule)
{
    qsizetype behind = m_at;
    while (const auto day = takeDayNumber(false)) {
        if (!rule.monthDays.contains(*day))
            rule.monthDays.append(*day);
        behind = m_at;
        if (!take(DateWord::And) && !m_words.at(behind - 1).comma)
            break;
    }
    m_at = behind;
    if (rule.monthDays.isEmpty())
        return false;
    rule.unit = Unit::Month;
    std::sort(rule.monthDays.begin(), rule.monthDays.end());
    take(DateWord::OfMonth);
    return true;
}

/// "jan 27", "27 january".
bool DateWordsReader::yearDay(SimpleRule &rule)
{
    const auto date = dayAndMonth();
    if (!date)
        return false;
    rule.unit = Unit::Year;
    rule.month = date->month();
    rule.monthDays = {date->day()};
    return true;
}

/// "at 9", "starting monday", "until 2030-01-01", in any order.
void DateWordsReader::limits(TimeWords &found)
{
    QDate start;
    for (qsizetype before = -1; before != m_at;) {
        before = m_at;
        if (!found.time)
            found.time = timeOfDay();
        const qsizetype here = m_at;
        const bool starting = take(DateWord::Starting);
        if (!starting && !take(DateWord::Until))
            continue;
        const auto date = day();
        if (date && starting)
            start = *date;
        else if (date)
            found.rule->until = *date;
        else
            m_at = here;
    }
    begin(found, start, m_now);
}

} // namespace Latchkey
