// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchangedata.h"

#include <QDateTime>

namespace Latchkey {

enum class ExchangeFormat { Json, Csv, ICalendar, TodoTxt, Markdown };

/// What is known of a format beforehand.
struct ExchangeFormatInfo
{
    ExchangeFormat format;
    const char *name;   ///< for the command line: "json"
    const char *suffix; ///< of its files, without a dot
    const char *ending; ///< likewise of those that we write: by it, a desktop knows that they hold tasks
    TaskFields carries; ///< what a file of it says of a task; where Trashed is missing, the trash is left out
};

[[nodiscard]] const QList<ExchangeFormatInfo> &exchangeFormats();
[[nodiscard]] const ExchangeFormatInfo &infoOf(ExchangeFormat format);
[[nodiscard]] std::optional<ExchangeFormat> formatFromName(QStringView name);
/// By the end of the file's name.
[[nodiscard]] std::optional<ExchangeFormat> formatOfFile(const QString &fileName);

/// A CSV file with the columns that are guessed. `now`: in the person's zone. Error: InvalidInput, see fileError.
[[nodiscard]] Result<ExchangeData> readExchange(ExchangeFormat format, const QByteArray &bytes, const QDateTime &now);
[[nodiscard]] QByteArray writeExchange(ExchangeFormat format, const ExchangeData &data);

/// Which fields of the tasks a file of `format` would not have, and of how many tasks.
[[nodiscard]] QMap<TaskField, int> notCarried(ExchangeFormat format, const QList<Task> &tasks);

} // namespace Latchkey
