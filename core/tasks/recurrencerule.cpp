// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/recurrencerule.h"

#include "core/tasks/icalrule.h"

#include <algorithm>
#include <array>

namespace Latchkey {

namespace {

using Unit = SimpleRule::Unit;

constexpr std::array DayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

QString dayName(Qt::DayOfWeek day)
{
    return QLatin1String(DayNames.at(std::size_t(day) - 1));
}

Qt::DayOfWeek dayOf(int value)
{
    const int sundayFirst = icalrecurrencetype_day_day_of_week(short(value)); // 1 to 7
    return Qt::DayOfWeek(sundayFirst == 1 ? 7 : sundayFirst - 1);
}

QString joined(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(QLatin1Char(','));
}

/// The days whose last one in a month stands for a day that not every month has: see toRule.
QList<int> daysUpTo(int day)
{
    QList<int> days;
    for (int before = 28; before <= day; ++before)
        days.append(before);
    return days;
}

QString monthDaysText(const SimpleRule &rule)
{
    const int day = rule.monthDays.size() == 1 && rule.unit == Unit::Month ? rule.monthDays.first() : 0;
    if (day == 31)
        return QStringLiteral(";BYMONTHDAY=-1");
    if (day > 28)
        return QStringLiteral(";BYMONTHDAY=%1;BYSETPOS=-1").arg(joined(daysUpTo(day)));
    return QStringLiteral(";BYMONTHDAY=") + joined(rule.monthDays);
}

/// The days of the month of a rule; false: they are more than a SimpleRule can hold.
bool readMonthDays(const icalrecurrencetype &rule, SimpleRule &simple)
{
    simple.monthDays = valuesOf(rule.by_month_day);
    const bool fits = simple.monthDays.isEmpty() || simple.unit == Unit::Month || simple.unit == Unit::Year;
    const QList<int> places = valuesOf(rule.by_set_pos);
    if (places.isEmpty())
        return fits;
    const int last = simple.monthDays.value(simple.monthDays.size() - 1);
    const bool upTo = places == QList<int>{-1} && last > 28 && simple.monthDays == daysUpTo(last);
    simple.monthDays = {last};
    return upTo && simple.unit == Unit::Month;
}

QString frequencyName(Unit unit)
{
    switch (unit) {
    case Unit::Hour: return QStringLiteral("HOURLY");
    case Unit::Day: return QStringLiteral("DAILY");
    case Unit::Week: return QStringLiteral("WEEKLY");
    case Unit::Month: return QStringLiteral("MONTHLY");
    case Unit::Year: break;
    }
    return QStringLiteral("YEARLY");
}

std::optional<Unit> unitOf(icalrecurrencetype_frequency frequency)
{
    switch (frequency) {
    case ICAL_HOURLY_RECURRENCE: return Unit::Hour;
    case ICAL_DAILY_RECURRENCE: return Unit::Day;
    case ICAL_WEEKLY_RECURRENCE: return Unit::Week;
    case ICAL_MONTHLY_RECURRENCE: return Unit::Month;
    case ICAL_YEARLY_RECURRENCE: return Unit::Year;
    default: return std::nullopt;
    }
}

/// The weekdays of a rule; false: they are more than a SimpleRule can hold.
bool readWeekdays(const QList<int> &values, SimpleRule &simple)
{
    for (const int value : values) {
        const int nth = icalrecurrencetype_day_position(short(value));
        const bool fits =
            simple.unit == Unit::Week ? nth == 0 : simple.unit == Unit::Month && nth != 0 && values.size() == 1;
        if (!fits)
            return false;
        simple.nth = nth;
        simple.weekdays.append(dayOf(value));
    }
    return true;
}

} // namespace

bool isRecurrenceRule(const QString &rule)
{
    const std::optional<icalrecurrencetype> parsed = icalRule(rule);
    if (!parsed || parsed->freq == ICAL_SECONDLY_RECURRENCE || parsed->freq == ICAL_MINUTELY_RECURRENCE)
        return false;
    icaltimetype anyDay = icaltime_null_time();
    anyDay.year = 2000; // a leap year
    anyDay.month = 1;
    anyDay.day = 1;
    const IcalIterator iterator(icalrecur_iterator_new(*parsed, anyDay));
    icalerror_clear_errno();
    return iterator && !icaltime_is_null_time(icalrecur_iterator_next(iterator.get()));
}

QString toRule(const SimpleRule &rule)
{
    QString text = QStringLiteral("FREQ=") + frequencyName(rule.unit);
    if (rule.every > 1)
        text += QStringLiteral(";INTERVAL=%1").arg(rule.every);
    if (!rule.weekdays.isEmpty()) {
        QStringList days;
        for (const Qt::DayOfWeek day : rule.weekdays)
            days.append((rule.nth != 0 ? QString::number(rule.nth) : QString()) + dayName(day));
        text += QStringLiteral(";BYDAY=") + days.join(QLatin1Char(','));
    }
    if (rule.month > 0)
        text += QStringLiteral(";BYMONTH=%1").arg(rule.month);
    if (!rule.monthDays.isEmpty())
        text += monthDaysText(rule);
    if (rule.count)
        text += QStringLiteral(";COUNT=%1").arg(*rule.count);
    else if (rule.until.isValid())
        text += QStringLiteral(";UNTIL=") + rule.until.toString(QStringLiteral("yyyyMMdd"));
    return text;
}

std::optional<SimpleRule> simpleRule(const QString &rule)
{
    const std::optional<icalrecurrencetype> parsed = icalRule(rule);
    if (!parsed || !isRecurrenceRule(rule))
        return std::nullopt;
    const QList<int> months = valuesOf(parsed->by_month);
    const bool tooMuch = !valuesOf(parsed->by_second).isEmpty() || !valuesOf(parsed->by_minute).isEmpty()
                         || !valuesOf(parsed->by_hour).isEmpty() || !valuesOf(parsed->by_year_day).isEmpty()
                         || !valuesOf(parsed->by_week_no).isEmpty() || parsed->rscale || months.size() > 1;
    if (tooMuch)
        return std::nullopt;
    SimpleRule simple;
    simple.unit = *unitOf(parsed->freq);
    simple.every = parsed->interval;
    simple.month = months.value(0);
    if (!readWeekdays(valuesOf(parsed->by_day), simple) || !readMonthDays(*parsed, simple)
        || (simple.month > 0 && simple.unit != Unit::Year))
        return std::nullopt;
    if (parsed->count > 0)
        simple.count = parsed->count;
    if (!icaltime_is_null_time(parsed->until))
        simple.until = QDate(parsed->until.year, parsed->until.month, parsed->until.day);
    return simple;
}

} // namespace Latchkey
