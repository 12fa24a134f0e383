// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/plannedimport.h"

#include "core/exchange/csvtasks.h"

namespace Latchkey {

namespace {

PlannedImport planned(PlannedImport planned, const Result<ExchangeData> &data, const TasksSnapshot &here,
                      ImportKind kind)
{
    if (!data) {
        planned.problem = data.error();
        return planned;
    }
    planned.plan = planImport(*data, here, kind);
    planned.leftOut = data->leftOut;
    return planned;
}

} // namespace

PlannedImport plannedImport(const ImportSource &source, const TasksSnapshot &here)
{
    PlannedImport made;
    if (source.format != ExchangeFormat::Csv)
        return planned(made, readExchange(source.format, source.content, source.now), here, ImportKind::Add);
    const Result<CsvFile> table = openCsv(source.content);
    if (!table)
        return planned(made, fail(table.error()), here, ImportKind::Add);
    made.table = *table;
    made.mapping = source.mapping ? *source.mapping : guessMapping(*table);
    const Result<ExchangeData> data = tasksOfCsv(*table, made.mapping, source.now);
    return planned(std::move(made), data, here, ImportKind::Add);
}

PlannedImport plannedRestore(const Result<ExchangeData> &backup, const TasksSnapshot &here)
{
    return planned({}, backup, here, ImportKind::Restore);
}

} // namespace Latchkey
