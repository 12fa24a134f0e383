// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchangedata.h"

namespace Latchkey {

// todo.txt: a task a line. Carried are title, list ("+project", "_" for a space), tags ("@context"), priority (A, B,
// C), done and when, when it was made, the day it is due ("due:") and how it recurs ("rec:", or "rrule:" where that has
// no form for it; with "+" before the value from when it was due, else from when it was done). A word of a title that
// would mean one of these has a "\" before it.

/// Error: InvalidInput with the line - no title, a date that is none.
[[nodiscard]] Result<ExchangeData> readTodoTxt(const QByteArray &bytes);
/// Tasks in the trash are left out; steps stand by themselves.
[[nodiscard]] QByteArray writeTodoTxt(const ExchangeData &data);

/// "1w", from when it was done, or "+1w", from when it was due, as an RRULE; days, weeks, months and years.
[[nodiscard]] std::optional<Recurrence> recurrenceOfTodoTxt(QStringView text);
/// Nothing if it is more than every so many days, weeks, months or years.
[[nodiscard]] std::optional<QString> todoTxtOfRecurrence(const Recurrence &recurrence);

} // namespace Latchkey
