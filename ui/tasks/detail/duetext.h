// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/due.h"

#include <QLocale>

namespace Latchkey {

/// "Today", "Tomorrow", "Yesterday", "Friday" within the coming week, else "Fri, 27 Nov"; with the year if it is
/// another one.
[[nodiscard]] QString dayText(QDate day, QDate today, const QLocale &locale);
/// With the time ("Tomorrow, 09:00"), and where that is, if it is another zone than that of `now`. `now`: local time.
[[nodiscard]] QString dueText(const Due &due, const QDateTime &now, const QLocale &locale);
/// What a zone is called for people: "New York".
[[nodiscard]] QString zoneText(const QByteArray &zone);
/// A time as people type it: "9", "9:30", "9am", "21.15", or as the locale writes it.
[[nodiscard]] std::optional<QTime> timeFromText(const QString &text, const QLocale &locale);

} // namespace Latchkey
