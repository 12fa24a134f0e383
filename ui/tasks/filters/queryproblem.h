// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace Latchkey {

struct QueryError;

/// What is wrong with a query and where, in a sentence: "At character 6: “tomorow” means nothing."
[[nodiscard]] QString queryProblem(const QString &query, const QueryError &error);

} // namespace Latchkey
