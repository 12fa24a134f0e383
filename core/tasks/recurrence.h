// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Latchkey {

/// How something comes back after it is done.
struct Recurrence
{
    QString rule; ///< an RRULE without its name ("FREQ=WEEKLY;BYDAY=FR", RFC 5545, 3.3.10); empty: it does not
    bool afterCompletion = false; ///< counted from when it was done, not from when it was due

    [[nodiscard]] bool isSet() const { return !rule.isEmpty(); }
    bool operator==(const Recurrence &) const = default;
};

} // namespace Latchkey
