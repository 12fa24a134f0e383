// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskquery.h"

namespace Latchkey {

/// What one term of a query asks for. Errors: UnknownTerm, UnknownDate.
[[nodiscard]] tl::expected<TaskQuery, QueryError::Kind> queryTerm(const QString &term, const QueryContext &context);

} // namespace Latchkey
