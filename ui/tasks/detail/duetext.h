// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/due.h"

#include <QLocale>

namespace Latchkey {

/// The day and the time where it is due, and where that is, if it is another zone than that of `now`: "Tomorrow, 09:00
/// (New York)". `now`: local time.
[[nodiscard]] QString dueText(const Due &due, const QDateTime &now);
/// What a zone is called for people: "New York".
[[nodiscard]] QString zoneText(const QByteArray &zone);
/// A time as people type it: "9", "9:30", "9am", "21.15", or as the locale writes it.
[[nodiscard]] std::optional<QTime> timeFromText(const QString &text, const QLocale &locale);

} // namespace Latchkey
