// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/localdays.h"

#include <limits>

namespace Latchkey {

namespace {
constexpr qint64 DayLength = 24 * 60 * 60 * qint64(1000);
constexpr qint64 FirstOf1970 = 2440588; // as a Julian day
} // namespace

/// No zone is a whole day away from UTC, so that it is the day there, or one beside it.
qint64 LocalDays::dayOf(const QDateTime &moment)
{
    const qint64 at = moment.toMSecsSinceEpoch();
    const qint64 before = at < 0 ? at - DayLength + 1 : at; // division rounds towards 1970
    const qint64 day = before / DayLength + FirstOf1970;
    if (startOf(day + 1) <= at)
        return day + 1;
    return startOf(day) <= at ? day : day - 1;
}

/// A day that a zone left out, as Samoa did when it changed sides, never begins.
qint64 LocalDays::startOf(qint64 day)
{
    const auto known = m_starts.constFind(day);
    if (known != m_starts.constEnd())
        return *known;
    const QDateTime start = QDate::fromJulianDay(day).startOfDay(m_zone);
    const qint64 at = start.isValid() ? start.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    m_starts.insert(day, at);
    return at;
}

} // namespace Latchkey
