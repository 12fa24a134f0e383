// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvmapping.h"
#include "core/exchange/exchangedata.h"

namespace Latchkey {

/// The tasks of the rows. `now`: in the person's zone; words such as "tomorrow" are counted from it. Error:
/// InvalidInput with the line - a row without a title, a value that cannot be what its column means.
[[nodiscard]] Result<ExchangeData> tasksOfCsv(const CsvFile &file, const CsvMapping &mapping, const QDateTime &now);

/// With the mapping that is guessed.
[[nodiscard]] Result<ExchangeData> readCsv(const QByteArray &bytes, const QDateTime &now);
/// UTF-8, commas, a header, one row a task; tasks in the trash and empty lists are left out.
[[nodiscard]] QByteArray writeCsv(const ExchangeData &data);

} // namespace Latchkey
