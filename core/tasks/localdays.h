// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

namespace Latchkey {

/// On which day of one zone moments are. For many moments: what a zone is asked is kept, a day at a time, since asking
/// is slow.
class LocalDays
{
public:
    explicit LocalDays(const QTimeZone &zone)
        : m_zone(zone)
    {
    }

    /// As a Julian day (QDate::fromJulianDay). Precondition: `moment` is valid.
    [[nodiscard]] qint64 dayOf(const QDateTime &moment);

private:
    qint64 startOf(qint64 day);

    QTimeZone m_zone;
    QHash<qint64, qint64> m_starts; ///< of days, in milliseconds since 1970
};

} // namespace Latchkey
