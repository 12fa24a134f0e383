// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Latchkey {

/// Whether `rule` is an RRULE (RFC 5545, 3.3.10) by which something can recur: it happens at all, and at most hourly.
[[nodiscard]] bool isRecurrenceRule(const QString &rule);

/// The rules that editors and sentences offer: every so many units, on some days of them.
struct SimpleRule
{
    enum class Unit { Hour, Day, Week, Month, Year };

    int every = 1; ///< 1 or more
    Unit unit = Unit::Day;
    QList<Qt::DayOfWeek> weekdays = {}; ///< Week: which; Month: one, with `nth`
    int nth = 0;                        ///< Month: which of those weekdays, -1 the last; 0: by the days of the month
    QList<int> monthDays = {};          ///< Month, Year: 1 to 31, -1 the last; see toRule
    int month = 0;                      ///< Year: 1 to 12; 0: that of the first due date
    std::optional<int> count = {};      ///< how often, 1 or more; not together with `until`
    QDate until = {};                   ///< the last day it may be; invalid: no end

    bool operator==(const SimpleRule &) const = default;
};

/// A single day of every month from the 29th on is the last day where a month has no such day. RFC 5545 would leave
/// that month out, so it is said in other words: the 31st is the last day, the 30th the last one of 28, 29 and 30.
[[nodiscard]] QString toRule(const SimpleRule &rule);
/// Nothing: it is no rule, or one that says more than this can hold.
[[nodiscard]] std::optional<SimpleRule> simpleRule(const QString &rule);

} // namespace Latchkey
