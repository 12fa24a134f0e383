// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvmapping.h"
#include "core/exchange/formats.h"
#include "core/exchange/importplan.h"

namespace Latchkey {

/// A file that is to be read.
struct ImportSource
{
    ExchangeFormat format = ExchangeFormat::Csv;
    QByteArray content;
    std::optional<CsvMapping> mapping; ///< what the person says of the columns; nothing: it is guessed
    QDateTime now;                     ///< in the person's zone
};

/// What would become of it.
struct PlannedImport
{
    CsvFile table; ///< of a CSV file that could be opened
    CsvMapping mapping;
    ImportPlan plan;
    QMap<QString, int> leftOut;   ///< see ExchangeData
    std::optional<Error> problem; ///< why it cannot be imported
};

/// Takes its time with large files.
[[nodiscard]] PlannedImport plannedImport(const ImportSource &source, const TasksSnapshot &here);
[[nodiscard]] PlannedImport plannedRestore(const Result<ExchangeData> &backup, const TasksSnapshot &here);

} // namespace Latchkey
