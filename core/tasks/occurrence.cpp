// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/occurrence.h"

#include "core/tasks/icalrule.h"
#include "core/tasks/recurrencerule.h"

#include <algorithm>

namespace Latchkey {

namespace {

/// So many times are looked at: hourly for eleven years.
constexpr int MostSteps = 100'000;

icaltimetype icalTime(QDate date, const std::optional<QTime> &time)
{
    icaltimetype ical = icaltime_null_time();
    ical.year = date.year();
    ical.month = date.month();
    ical.day = date.day();
    ical.is_date = !time;
    if (time) {
        ical.hour = time->hour();
        ical.minute = time->minute();
        ical.second = time->second();
    }
    return ical;
}

Due dueOf(const icaltimetype &ical, const QByteArray &zone)
{
    Due due;
    due.date = QDate(ical.year, ical.month, ical.day);
    if (!ical.is_date) {
        due.time = QTime(ical.hour, ical.minute, ical.second);
        due.zone = zone;
    }
    return due;
}

bool isHourly(const icalrecurrencetype &rule)
{
    return rule.freq < ICAL_DAILY_RECURRENCE;
}

/// "Every month" from the 31st leaves out the months without one (RFC 5545, 3.3.10). What people mean is the last day
/// of these: said so in the rule itself, since the next due date no longer tells. Whether that changed it.
bool holdDayOfMonth(icalrecurrencetype &rule, QDate day)
{
    const bool plain = valuesOf(rule.by_day).isEmpty() && valuesOf(rule.by_month_day).isEmpty()
                       && valuesOf(rule.by_year_day).isEmpty() && valuesOf(rule.by_week_no).isEmpty()
                       && valuesOf(rule.by_set_pos).isEmpty() && !rule.rscale;
    if (!plain || day.day() <= 28)
        return false;
    SimpleRule held;
    if (rule.freq == ICAL_MONTHLY_RECURRENCE) {
        held.unit = SimpleRule::Unit::Month;
        held.monthDays = {day.day()};
    } else if (rule.freq == ICAL_YEARLY_RECURRENCE && valuesOf(rule.by_month).isEmpty() && day.month() == 2) {
        held.unit = SimpleRule::Unit::Year;
        held.month = 2;
        held.monthDays = {-1};
    } else {
        return false;
    }
    const icalrecurrencetype days = *icalRule(toRule(held));
    std::copy(std::begin(days.by_month), std::end(days.by_month), rule.by_month);
    std::copy(std::begin(days.by_month_day), std::end(days.by_month_day), rule.by_month_day);
    std::copy(std::begin(days.by_set_pos), std::end(days.by_set_pos), rule.by_set_pos);
    return true;
}

/// UNTIL by the same clock as the occurrences. A day as the end of timed ones means all of it.
void alignUntil(icalrecurrencetype &rule, const Due &start, const QTimeZone &zone)
{
    if (icaltime_is_null_time(rule.until))
        return;
    const QDate day(rule.until.year, rule.until.month, rule.until.day);
    if (rule.until.is_date) {
        rule.until = icalTime(day, start.time ? std::optional(QTime(23, 59, 59)) : std::nullopt);
        return;
    }
    QDateTime end(day, QTime(rule.until.hour, rule.until.minute, rule.until.second), zone);
    if (icaltime_is_utc(rule.until))
        end = QDateTime(end.date(), QTime(rule.until.hour, rule.until.minute, rule.until.second), Qt::UTC)
                  .toTimeZone(zone);
    rule.until = icalTime(end.date(), start.time ? std::optional(end.time()) : std::nullopt);
}

/// What the rule counts from.
Due startOf(const Due &due, const icalrecurrencetype &rule, bool afterCompletion, const QDateTime &doneThere)
{
    Due start = due;
    if (!due.isSet() || afterCompletion)
        start.date = doneThere.date();
    if (isHourly(rule) && (!due.time || afterCompletion))
        start.time = QTime(doneThere.time().hour(), doneThere.time().minute());
    return start;
}

} // namespace

std::optional<Occurrence> nextOccurrence(const Due &due, const Recurrence &recurrence, const QDateTime &done,
                                         const QTimeZone &local)
{
    const std::optional<icalrecurrencetype> rule = icalRule(recurrence.rule);
    if (!rule)
        return std::nullopt;
    const QTimeZone zone = due.zone.isEmpty() ? local : QTimeZone(due.zone);
    const Due start = startOf(due, *rule, recurrence.afterCompletion, done.toTimeZone(zone));
    icalrecurrencetype counted = *rule;
    const bool held = holdDayOfMonth(counted, start.date) && !recurrence.afterCompletion;
    icalrecurrencetype goesOn = held ? counted : *rule;
    alignUntil(counted, start, zone);
    counted.count = 0; // those that are gone are counted here

    const icaltimetype first = icalTime(start.date, start.time);
    const IcalIterator iterator(icalrecur_iterator_new(counted, first));
    icalerror_clear_errno();
    int gone = 1;
    for (int i = 0; iterator && i < MostSteps; ++i) {
        const icaltimetype time = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(time) || (rule->count > 0 && gone >= rule->count))
            return std::nullopt;
        if (icaltime_compare(time, first) <= 0)
            continue;
        const Due next = dueOf(time, due.zone);
        if (!recurrence.afterCompletion && next.moment(local) <= done) {
            ++gone;
            continue;
        }
        goesOn.count -= rule->count > 0 ? gone : 0;
        return Occurrence{next,
                          {held || rule->count > 0 ? textOf(goesOn) : recurrence.rule, recurrence.afterCompletion}};
    }
    return std::nullopt;
}

QDate firstDay(const QString &rule, QDate from)
{
    std::optional<icalrecurrencetype> parsed = icalRule(rule);
    if (!parsed)
        return from;
    const IcalIterator iterator(icalrecur_iterator_new(*parsed, icalTime(from, std::nullopt)));
    icalerror_clear_errno();
    const icaltimetype first = iterator ? icalrecur_iterator_next(iterator.get()) : icaltime_null_time();
    return icaltime_is_null_time(first) ? from : QDate(first.year, first.month, first.day);
}

} // namespace Latchkey
