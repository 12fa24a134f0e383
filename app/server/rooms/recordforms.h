// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Latchkey::Backend {

/// A day ("2026-11-25"), a moment of one ("2026-11-25T09:00:00"), or one with an offset, with "Z" and with the name of
/// a zone (RFC 9557). Whether there is such a zone is for the client to know.
[[nodiscard]] bool isDue(const QString &text);

/// Looks like a rule of RFC 5545, 3.3.10, without its name: "FREQ=WEEKLY;BYDAY=FR".
[[nodiscard]] bool isRecurrence(const QString &text);

/// The UUID in its usual form (RFC 9562, 4), in lower case; a null string if `text` is none.
[[nodiscard]] QString uidFrom(const QString &text);

/// A time as `wireTime` writes it, or with "Z" or an offset behind, in milliseconds since 1970.
[[nodiscard]] std::optional<qint64> momentFrom(const QString &text);

} // namespace Latchkey::Backend
