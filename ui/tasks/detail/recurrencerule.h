// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/recurrence.h"

#include <QDate>
#include <QList>
#include <QLocale>

#include <optional>

namespace Latchkey {

/// The rules that the window can edit: a part of RFC 5545's.
struct RecurrenceRule
{
    enum class Unit { Day, Week, Month, Year };

    Unit unit = Unit::Day;
    int every = 1;
    QList<Qt::DayOfWeek> weekdays; ///< of weeks; of months the one that `nth` counts
    int monthDay = 0;              ///< of months: 1 to 31, -1 the last; 0: as it is due
    int nth = 0;                   ///< of months: 1 to 5, -1 the last; 0: none
    int times = 0;                 ///< ends after so many; 0: does not
    QDate until;                   ///< ends on this day; invalid: does not

    bool operator==(const RecurrenceRule &) const = default;
};

/// Nothing for a rule that has more to it.
[[nodiscard]] std::optional<RecurrenceRule> ruleFromText(const QString &rrule);
[[nodiscard]] QString toText(const RecurrenceRule &rule);

/// A sentence without a full stop: "Every 2 weeks on Monday and Friday, until 31 Dec 2027".
[[nodiscard]] QString recurrenceText(const Recurrence &recurrence, const QLocale &locale);

} // namespace Latchkey
