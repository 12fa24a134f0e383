// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/recurrencerule.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::RecurrenceText)

public:
    static QString every(const RecurrenceRule &rule);
    static QString monthDay(const RecurrenceRule &rule, const QLocale &locale);
    static QString on(const RecurrenceRule &rule, const QLocale &locale);
    static QString whole(const RecurrenceRule &rule, const QLocale &locale);
};

QString Words::every(const RecurrenceRule &rule)
{
    const bool one = rule.every == 1;
    switch (rule.unit) {
    case RecurrenceRule::Unit::Day: return one ? tr("Every day") : tr("Every %1 days").arg(rule.every);
    case RecurrenceRule::Unit::Week: return one ? tr("Every week") : tr("Every %1 weeks").arg(rule.every);
    case RecurrenceRule::Unit::Month: return one ? tr("Every month") : tr("Every %1 months").arg(rule.every);
    case RecurrenceRule::Unit::Year: return one ? tr("Every year") : tr("Every %1 years").arg(rule.every);
    }
    Q_UNREACHABLE();
}

QString Words::monthDay(const RecurrenceRule &rule, const QLocale &locale)
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

QString Words::on(const RecurrenceRule &rule, const QLocale &locale)
{
    if (rule.monthDay != 0)
        return rule.monthDay < 0 ? tr("on the last day") : tr("on day %1").arg(rule.monthDay);
    if (rule.weekdays.isEmpty())
        return {};
    if (rule.unit == RecurrenceRule::Unit::Month)
        return monthDay(rule, locale);
    QStringList days;
    for (const Qt::DayOfWeek day : rule.weekdays)
        days << locale.standaloneDayName(day);
    return tr("on %1", "weekdays").arg(locale.createSeparatedList(days));
}

QString Words::whole(const RecurrenceRule &rule, const QLocale &locale)
{
    static const QList<Qt::DayOfWeek> workdays{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
    if (rule.unit == RecurrenceRule::Unit::Week && rule.every == 1 && rule.weekdays == workdays)
        return tr("Every weekday");
    const QString days = on(rule, locale);
    return days.isEmpty() ? every(rule) : tr("%1 %2", "every so often, on which days").arg(every(rule), days);
}

} // namespace

QString recurrenceText(const Recurrence &recurrence, const QLocale &locale)
{
    if (!recurrence.isSet())
        return Words::tr("Does not repeat");
    const std::optional<RecurrenceRule> rule = ruleFromText(recurrence.rule);
    if (!rule)
        return Words::tr("Repeats by a rule of its own");
    QString text = Words::whole(*rule, locale);
    if (rule->times > 0)
        text = Words::tr("%1, %2 times").arg(text).arg(rule->times);
    else if (rule->until.isValid())
        text = Words::tr("%1, until %2").arg(text, locale.toString(rule->until, QLocale::ShortFormat));
    return recurrence.afterCompletion ? Words::tr("%1, counted from when it is done").arg(text) : text;
}

} // namespace Latchkey
