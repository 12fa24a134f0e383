// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats.h"
#include "core/exchange/importplan.h"

namespace Latchkey::Cli {

/// What the import does, or with `dry` would do, line by line. `leftOut`: see ExchangeData.
[[nodiscard]] QStringList importLines(const ImportPlan &plan, const QMap<QString, int> &leftOut, bool dry);
/// "not in the file: notes of 3 tasks"; empty if all is there.
[[nodiscard]] QString notCarriedText(ExchangeFormat format, const QList<Task> &tasks);

} // namespace Latchkey::Cli
