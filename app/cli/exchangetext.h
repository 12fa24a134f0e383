// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/sealedbackup.h"
#include "core/exchange/formats.h"
#include "core/exchange/importplan.h"

namespace Latchkey::Cli {

/// What the import does, or with `dry` would do, line by line. `leftOut`: see ExchangeData.
[[nodiscard]] QStringList importLines(const ImportPlan &plan, const QMap<QString, int> &leftOut, bool dry);
/// "not in the file: notes of 3 tasks"; empty if all is there.
[[nodiscard]] QString notCarriedText(ExchangeFormat format, const QList<Task> &tasks);

/// Of `backups`: "20261126-0215301234  2026-11-26 03:15  12 tasks, before an import".
[[nodiscard]] QString backupLine(const BackupInfo &backup);

} // namespace Latchkey::Cli
