// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/due.h"
#include "core/tasks/recurrence.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace Latchkey {

/// One time that something recurring is to be done.
struct Occurrence
{
    Due due;
    Recurrence recurrence; ///< as it goes on from there: a COUNT is less by the times that are gone

    bool operator==(const Occurrence &) const = default;
};

/// When what was done at `done` is due next; nothing: that was the last time, or the rule is none.
///
/// A fixed rule counts from the due date, and times that are past already when it is done are left out, but counted.
/// One that counts from completion starts anew on the day it was done, at the time of day it was due. Times are those
/// of the clock in the due date's zone, else in `local`: 9:00 stays 9:00 when clocks change, and a time that they leave
/// out is the moment an hour later that day only. A month without the 29th to 31st has its last day instead.
[[nodiscard]] std::optional<Occurrence> nextOccurrence(const Due &due, const Recurrence &recurrence,
                                                       const QDateTime &done, const QTimeZone &local);

/// The first day from `from` on that the rule names, as a due date that a new task begins with; `from` itself if the
/// rule is none.
[[nodiscard]] QDate firstDay(const QString &rule, QDate from);

} // namespace Latchkey
