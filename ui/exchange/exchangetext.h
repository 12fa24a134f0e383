// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/sealedbackup.h"
#include "core/exchange/csvmapping.h"
#include "core/exchange/formats.h"
#include "core/exchange/importplan.h"

namespace Latchkey {

// What files, and the import of one, are called for people.

[[nodiscard]] QString formatText(ExchangeFormat format);
[[nodiscard]] QString columnText(CsvColumn column);
[[nodiscard]] QString fateText(ImportItem::Fate fate);
/// "12 tasks will be added. 3 are here already..."; a sentence a line.
[[nodiscard]] QString planText(const ImportPlan &plan, const QMap<QString, int> &leftOut);
/// What a file of the format would not have of these tasks; empty: it has all.
[[nodiscard]] QString notCarriedText(ExchangeFormat format, const QList<Task> &tasks);
[[nodiscard]] QString reasonText(BackupReason reason);
/// Why what was planned could not be done.
[[nodiscard]] QString planProblemText(const Error &error);
/// "Line 3 has no title."
[[nodiscard]] QString fileProblemText(const Error &error);

} // namespace Latchkey
