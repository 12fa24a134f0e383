// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace Latchkey {

struct CsvRow
{
    int line = 0; ///< of the file, where the row begins
    QStringList cells;
    bool operator==(const CsvRow &) const = default;
};

constexpr qsizetype CsvMaxColumns = 1000;

/// Rows and cells of a text (RFC 4180): cells may stand in double quotes, a quote within them is doubled, and lines may
/// end there. Lines end with "\n". Rows without any text are left out. Error: InvalidInput with the line - a quote that
/// is never closed, text behind a closing quote, more than
/// CsvMaxColumns.
[[nodiscard]] Result<QList<CsvRow>> parseCsv(const QString &text, QChar separator);
/// Which of comma, semicolon and tab the text is separated by: the one that lets a row name the most columns that are
/// known, as `knownNames` counts them; else what its lines have most evenly.
[[nodiscard]] QChar guessSeparator(const QString &text, const std::function<qsizetype(const CsvRow &)> &knownNames);

/// One row, with its line end "\r\n". A cell that a spreadsheet would take for a formula has a "'" before it, which
/// `withoutGuard` takes away.
[[nodiscard]] QString csvLine(const QStringList &cells);
[[nodiscard]] QString withoutGuard(const QString &cell);

} // namespace Latchkey
