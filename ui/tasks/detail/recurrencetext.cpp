// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/recurrencetext.h"

#include "core/tasks/recurrencerule.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct RecurrenceWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::RecurrenceText)

public:
    static QString every(const SimpleRule &rule);
    static QString nthWeekday(const SimpleRule &rule, const QLocale &locale);
    static QString monthDays(const SimpleRule &rule, const QLocale &locale);
    static QString on(const SimpleRule &rule, const QLocale &locale);
    static QString whole(const SimpleRule &rule, const QLocale &locale);
};

QString RecurrenceWords::every(const SimpleRule &rule)
{
    const bool one = rule.every == 1;
    switch (rule.unit) {
    case SimpleRule::Unit::Hour: return one ? tr("Every hour") : tr("Every %n hours", nullptr, rule.every);
    case SimpleRule::Unit::Day: return one ? tr("Every day") : tr("Every %n days", nullptr, rule.every);
    case SimpleRule::Unit::Week: return one ? tr("Every week") : tr("Every %n weeks", nullptr, rule.every);
    case SimpleRule::Unit::Month: return one ? tr("Every month") : tr("Every %n months", nullptr, rule.every);
    case SimpleRule::Unit::Year: return one ? tr("Every year") : tr("Every %n years", nullptr, rule.every);
    }
    Q_UNREACHABLE();
}

QString RecurrenceWords::nthWeekday(const SimpleRule &rule, const QLocale &locale)
{
    const QString day = locale.standaloneDayName(rule.weekdays.constFirst());
    switch (rule.nth) {
    case -1: return tr("on the last %1").arg(day);
    case 1: return tr("on the first %1").arg(day);
    case 2: return tr("on the second %1").arg(day);
    case 3: return tr("on the third %1").arg(day);
    case 4: return tr("on the fourth %1").arg(day);
    default: return tr("on the fifth %1").arg(day);
    }
}

QString RecurrenceWords::monthDays(const SimpleRule &rule, const QLocale &locale)
{
    QStringList days;
    for (const int day : rule.monthDays)
        days << (day < 0 ? tr("the last day") : tr("day %1").arg(day));
    const QString list = locale.createSeparatedList(days);
    return rule.month == 0 ? tr("on %1", "days of the month").arg(list)
                           : tr("on %1 of %2", "days, month").arg(list, locale.standaloneMonthName(rule.month));
}

QString RecurrenceWords::on(const SimpleRule &rule, const QLocale &locale)
{
    if (!rule.monthDays.isEmpty())
        return monthDays(rule, locale);
    if (rule.weekdays.isEmpty())
        return rule.month == 0 ? QString() : tr("in %1", "a month").arg(locale.standaloneMonthName(rule.month));
    if (rule.unit == SimpleRule::Unit::Month)
        return nthWeekday(rule, locale);
    QStringList days;
    for (const Qt::DayOfWeek day : rule.weekdays)
        days << locale.standaloneDayName(day);
    return tr("on %1", "weekdays").arg(locale.createSeparatedList(days));
}

QString RecurrenceWords::whole(const SimpleRule &rule, const QLocale &locale)
{
    static const QList<Qt::DayOfWeek> workdays{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    if (rule.unit == SimpleRule::Unit::Week && rule.every == 1 && rule.weekdays == workdays)
        return tr("Every weekday");
    const QString days = on(rule, locale);
    return days.isEmpty() ? every(rule) : tr("%1 %2", "every so often, on which days").arg(every(rule), days);
}

} // namespace

QString recurrenceText(const Recurrence &recurrence, const QLocale &locale)
{
    if (!recurrence.isSet())
        return RecurrenceWords::tr("Does not repeat");
    const std::optional<SimpleRule> rule = simpleRule(recurrence.rule);
    if (!rule)
        return RecurrenceWords::tr("Repeats by a rule of its own");
    QString text = RecurrenceWords::whole(*rule, locale);
    if (rule->count)
        text = *rule->count == 1 ? RecurrenceWords::tr("%1, once").arg(text)
                                 : RecurrenceWords::tr("%1, %n times", nullptr, *rule->count).arg(text);
    else if (rule->until.isValid())
        text = RecurrenceWords::tr("%1, until %2").arg(text, locale.toString(rule->until, QLocale::ShortFormat));
    return recurrence.afterCompletion ? RecurrenceWords::tr("%1, counted from when it is done").arg(text) : text;
}

} // namespace Latchkey
