// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchangedata.h"

namespace Latchkey {

/// Written since; what is newer is not read, since its meaning is not known.
constexpr int JsonBackupVersion = 1;

/// Everything of tasks, lists and filters but how they stand to a server: an object with "format", "version", "lists",
/// "tasks" and "filters" (which may be missing), one record a line, its members named as in the Tasks API.
/// `docs/import-export.md` describes it.
[[nodiscard]] QByteArray writeJsonBackup(const ExchangeData &data);
/// Members that are not known are passed over, those that are missing have their defaults. Error: InvalidInput, see
/// fileError.
[[nodiscard]] Result<ExchangeData> readJsonBackup(const QByteArray &bytes);

} // namespace Latchkey
