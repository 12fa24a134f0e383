// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchangedata.h"

#include <QTimeZone>

namespace Latchkey {

/// The VTODO components of an iCalendar file (RFC 5545); events and the rest are counted in `leftOut`, and so is what a
/// task has no place for. A task without a SUMMARY is called by the first line of its DESCRIPTION. An alarm at a fixed
/// time is counted back from when the task is due in `local`. Error: InvalidInput with the line.
[[nodiscard]] Result<ExchangeData> readICalendar(const QByteArray &bytes, const QTimeZone &local);

/// One calendar with one VTODO a task; tasks in the trash and empty lists are left out. Latchkey's own properties are
/// X-LATCHKEY-LIST (a path) and X-LATCHKEY-RECURRENCE-FROM ("completion").
[[nodiscard]] QByteArray writeICalendar(const ExchangeData &data);

} // namespace Latchkey
