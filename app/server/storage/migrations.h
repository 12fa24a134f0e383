// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Latchkey::Backend {

class Database;

/// The schema this program knows.
[[nodiscard]] int newestSchema();

/// Brings the schema to the newest version, each step in its own transaction. Error: Storage; a database written by a
/// newer program is left untouched and refused.
Result<void> migrate(Database &database);

} // namespace Latchkey::Backend
