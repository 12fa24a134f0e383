// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/storage/database.h"

namespace Latchkey::Backend {

/// How deep tasks and lists may be put into each other. Also what bounds the work of finding out.
inline constexpr int DeepestParents = 100;

/// The parent that the row `uid` of `table` ("tasks" or "lists") can have when `wanted` is asked for: none where that
/// is not there, is `uid` itself or below it, or is too deep already.
Result<QString> possibleParent(Database &database, const char *table, qint64 userId, const QString &uid,
                               const QString &wanted);

} // namespace Latchkey::Backend
