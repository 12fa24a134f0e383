// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace Latchkey {

/// When something is due: a day, or a moment of one. A day stays that day wherever the person is; a moment stays that
/// moment if it has a zone, and is read from the clock on the wall if it has none ("floating", RFC 5545, 3.3.5).
struct Due
{
    QDate date;                ///< invalid: not due at all, and nothing else is set
    std::optional<QTime> time; ///< to the second; none: the whole day
    QByteArray zone;           ///< IANA name; only with a time

    [[nodiscard]] bool isSet() const { return date.isValid(); }
    [[nodiscard]] bool isAllDay() const { return !time; }
    /// When it begins to be late, in `local` for days and floating times: for a day, its last second.
    [[nodiscard]] QDateTime moment(const QTimeZone &local) const;
    /// The day it is on for somebody in `local`.
    [[nodiscard]] QDate day(const QTimeZone &local) const;

    bool operator==(const Due &) const = default;
};

/// The wire's form: "2026-11-25", "2026-11-25T09:00:00" (floating), "2026-11-25T09:00:00+01:00[Europe/Berlin]"
/// (RFC 9557). Empty for a due that is not set.
[[nodiscard]] QString toWire(const Due &due);
/// Nothing if it is none of the three, or names a zone this computer does not know. An instant without a zone name
/// ("...Z", "...+01:00") is read as one of UTC.
[[nodiscard]] std::optional<Due> dueFromWire(QStringView text);

} // namespace Latchkey
