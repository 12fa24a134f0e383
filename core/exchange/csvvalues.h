// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvmapping.h"
#include "core/tasks/task.h"

namespace Latchkey {

// What a cell says, read as the flavour writes it. Nothing: it cannot be told; an empty cell always can.

[[nodiscard]] std::optional<bool> csvCompleted(const QString &cell);
[[nodiscard]] std::optional<int> csvPriority(const QString &cell, CsvFlavour flavour);
/// Days as "2026-11-25", "25.11.2026" or "25/11/2026", times behind them as "9:30" or "T09:30:00", instants with an
/// offset as in the file's zone. `allDay`: only the day counts.
[[nodiscard]] std::optional<Due> csvDue(const QString &cell, const CsvMapping &mapping, const QByteArray &zone,
                                        bool allDay);
/// A day, a time and how it recurs, said in words of `locale` or in English, and nothing else: "every friday at 9".
struct CsvDueWords
{
    Due due; ///< by the clock on the wall
    Recurrence recurrence;
};
[[nodiscard]] std::optional<CsvDueWords> csvDueWords(const QString &cell, const QDateTime &now, const QLocale &locale);
[[nodiscard]] std::optional<QDateTime> csvTime(const QString &cell);
[[nodiscard]] QStringList csvTags(const QString &cell, CsvFlavour flavour);
/// Minutes ("30 1440"), or durations of RFC 5545, 3.3.6 ("-PT30M").
[[nodiscard]] std::optional<QList<int>> csvReminders(const QString &cell);

} // namespace Latchkey
