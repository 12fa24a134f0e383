// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

namespace Latchkey {
struct QueryError;
}

namespace Latchkey::Cli {

/// What is wrong with a query, and the query with a mark below the place.
[[nodiscard]] QStringList queryLines(const QString &query, const QueryError &error);
/// Says it; the code to end with.
ExitCode complainOf(const QString &query, const QueryError &error, Terminal &terminal);

} // namespace Latchkey::Cli
