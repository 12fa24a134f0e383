// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendaralarm.h"

#include "core/exchange/icalendarproperty.h"

namespace Latchkey {

namespace {

constexpr int SecondsOfMinute = 60;

/// The moment that reminders count back from.
QDateTime reminderBase(const Due &due, const QTimeZone &local)
{
    Due timed = due;
    if (due.isAllDay())
        timed.time = QTime(ReminderHourOfDay, 0);
    return timed.moment(local);
}

/// A day begins at midnight.
QDateTime beginning(const Due &due, const QTimeZone &local)
{
    Due timed = due;
    timed.time = due.time.value_or(QTime(0, 0));
    return timed.moment(local);
}

bool countsFromEnd(icalproperty *trigger, const Due &start)
{
    icalparameter *related = icalproperty_get_first_parameter(trigger, ICAL_RELATED_PARAMETER);
    return !start.isSet() || (related && icalparameter_get_related(related) == ICAL_RELATED_END);
}

Result<QDateTime> momentOf(const IcalendarLine &line, const Due &start, const Due &due, const QTimeZone &local)
{
    const Result<IcalendarProperty> property = IcalendarProperty::parse(line);
    if (!property)
        return fail(property.error());
    const icaltriggertype trigger = icalproperty_get_trigger(property->get());
    if (!icaltime_is_null_time(trigger.time)) {
        const Result<Due> when = property->when();
        return when ? Result<QDateTime>(when->moment(local)) : fail(when.error());
    }
    const Due &from = countsFromEnd(property->get(), start) ? due : start;
    return beginning(from, local).addSecs(icaldurationtype_as_int(trigger.duration));
}

} // namespace

Result<std::optional<int>> minutesOfAlarm(const IcalendarPart &alarm, const Due &start, const Due &due,
                                          const QTimeZone &local)
{
    for (const IcalendarLine &line : alarm.lines) {
        if (line.name != "TRIGGER" || !due.isSet())
            continue;
        const Result<QDateTime> moment = momentOf(line, start, due, local);
        if (!moment)
            return fail(moment.error());
        const qint64 seconds = moment->secsTo(reminderBase(due, local));
        return seconds < 0 ? std::optional<int>() : std::optional(int(seconds / SecondsOfMinute));
    }
    return std::optional<int>();
}

int triggerOfReminder(int minutes, const Due &due)
{
    const int base = due.isAllDay() ? ReminderHourOfDay * 60 : 0;
    return (base - minutes) * SecondsOfMinute;
}

} // namespace Latchkey
