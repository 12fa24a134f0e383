// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace Latchkey {

/// A CSV file as rows and columns, before anybody has said what the columns mean.
struct CsvFile
{
    QString encoding; ///< for display
    QChar separator;
    QStringList header; ///< empty: the file names no columns
    QList<CsvRow> rows; ///< below the header
    /// The largest number of cells in a row.
    [[nodiscard]] qsizetype columnCount() const;
};

/// Finds out encoding, separator and header, which may stand some lines below the beginning. Error: InvalidInput, see
/// fileError.
[[nodiscard]] Result<CsvFile> openCsv(const QByteArray &bytes);

/// What a column can mean.
enum class CsvColumn {
    Ignored,
    Id,
    Title,
    Description,
    List,     ///< a path, see pathText
    Folder,   ///< the list around it
    ParentId, ///< the id of the task it is a step of
    Completed,
    Priority,
    Due,
    Recurrence,
    RecurrenceFrom,
    Tags,
    Reminders,
    CreatedAt,
    CompletedAt,
    Kind,   ///< task, section or note (Todoist)
    Indent, ///< 1: a task, 2: a step of it... (Todoist)
    Zone,   ///< the IANA name of the zone in which times are meant
    AllDay,
    Language, ///< in which a date is said in words: "de" (Todoist)
};

/// Whose habits the values follow.
enum class CsvFlavour { Latchkey, Todoist, TickTick, Other };

struct CsvMapping
{
    QList<CsvColumn> columns; ///< one for each of the file's, none but Ignored twice
    CsvFlavour flavour = CsvFlavour::Other;
    bool dayFirst = true; ///< "1/2/2026" is in February

    /// Where that column is; -1: nowhere.
    [[nodiscard]] qsizetype indexOf(CsvColumn column) const { return columns.indexOf(column); }
    bool operator==(const CsvMapping &) const = default;
};

/// By the header, or, without one, the first column as the title.
[[nodiscard]] CsvMapping guessMapping(const CsvFile &file);
/// `mapping` with column `index` meaning `column`, and no other that.
[[nodiscard]] CsvMapping withColumn(CsvMapping mapping, qsizetype index, CsvColumn column);

/// "title", "due"...: the names of settings, command line and header.
[[nodiscard]] QString nameOf(CsvColumn column);
[[nodiscard]] std::optional<CsvColumn> csvColumnFromName(QStringView name);
/// All but Ignored.
[[nodiscard]] QList<CsvColumn> csvColumns();

} // namespace Latchkey
