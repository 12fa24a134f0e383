// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/recurrencerule.h"

#include <QStringList>

#include <array>

namespace Latchkey {

namespace {

constexpr std::array Units{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array Weekdays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr auto DateForm = "yyyyMMdd";

template <std::size_t N>
int indexIn(const std::array<const char *, N> &names, QStringView name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return int(i);
    }
    return -1;
}

bool readWeekdays(const QString &value, RecurrenceRule &rule)
{
    for (const QString &part : value.split(QLatin1Char(','))) {
        const int day = indexIn(Weekdays, QStringView(part).right(2));
        if (day < 0)
            return false;
        if (part.size() > 2)
            rule.nth = part.chopped(2).toInt();
        rule.weekdays << Qt::DayOfWeek(day + 1);
    }
    return true;
}

bool readPart(const QString &name, const QString &value, RecurrenceRule &rule)
{
    bool good = true;
    if (name == QLatin1String("FREQ")) {
        const int unit = indexIn(Units, value);
        good = unit >= 0;
        rule.unit = RecurrenceRule::Unit(std::max(unit, 0));
    } else if (name == QLatin1String("INTERVAL")) {
        rule.every = value.toInt(&good);
    } else if (name == QLatin1String("COUNT")) {
        rule.times = value.toInt(&good);
    } else if (name == QLatin1String("UNTIL")) {
        rule.until = QDate::fromString(value.left(8), QLatin1String(DateForm));
        good = rule.until.isValid();
    } else if (name == QLatin1String("BYMONTHDAY")) {
        rule.monthDay = value.toInt(&good);
    } else if (name == QLatin1String("BYDAY")) {
        good = readWeekdays(value, rule);
    } else {
        good = name == QLatin1String("WKST");
    }
    return good;
}

/// What is said of the days fits the unit.
bool isEditable(const RecurrenceRule &rule)
{
    using Unit = RecurrenceRule::Unit;
    const bool oneOfMonth = rule.weekdays.size() == 1 && rule.nth >= -1 && rule.nth <= 5 && rule.nth != 0;
    if (rule.every < 1 || rule.times < 0)
        return false;
    switch (rule.unit) {
    case Unit::Week: return rule.nth == 0 && rule.monthDay == 0;
    case Unit::Month: return rule.weekdays.isEmpty() ? rule.monthDay >= -1 : oneOfMonth && rule.monthDay == 0;
    default: return rule.weekdays.isEmpty() && rule.monthDay == 0;
    }
}

} // namespace

std::optional<RecurrenceRule> ruleFromText(const QString &rrule)
{
    RecurrenceRule rule;
    if (!rrule.startsWith(QLatin1String("FREQ=")))
        return std::nullopt;
    for (const QString &part : rrule.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (!readPart(part.left(equals), part.mid(equals + 1), rule))
            return std::nullopt;
    }
    return isEditable(rule) ? std::optional(rule) : std::nullopt;
}

QString toText(const RecurrenceRule &rule)
{
    QStringList parts{QStringLiteral("FREQ=") + QLatin1String(Units.at(std::size_t(rule.unit)))};
    if (rule.every > 1)
        parts << QStringLiteral("INTERVAL=%1").arg(rule.every);
    QStringList days;
    for (const Qt::DayOfWeek day : rule.weekdays)
        days << (rule.nth == 0 ? QString() : QString::number(rule.nth))
                    + QLatin1String(Weekdays.at(std::size_t(day - 1)));
    if (!days.isEmpty())
        parts << QStringLiteral("BYDAY=") + days.join(QLatin1Char(','));
    if (rule.monthDay != 0)
        parts << QStringLiteral("BYMONTHDAY=%1").arg(rule.monthDay);
    if (rule.times > 0)
        parts << QStringLiteral("COUNT=%1").arg(rule.times);
    else if (rule.until.isValid())
        parts << QStringLiteral("UNTIL=") + rule.until.toString(QLatin1String(DateForm));
    return parts.join(QLatin1Char(';'));
}

} // namespace Latchkey
