// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"

#include "core/exchange/csvtasks.h"
#include "core/exchange/icalendar.h"
#include "core/exchange/jsonbackup.h"
#include "core/exchange/markdown.h"
#include "core/exchange/todotxt.h"

#include <QTimeZone>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr TaskFields InATable = AllTaskFields & ~(TaskFields(TaskField::Position) | TaskField::Trashed);
constexpr TaskFields InALine = TaskFields(TaskField::Title) | TaskField::Completed | TaskField::List
                               | TaskField::Priority | TaskField::Due | TaskField::Recurrence | TaskField::Tags;
constexpr TaskFields InAnOutline =
    TaskFields(TaskField::Title) | TaskField::Description | TaskField::Completed | TaskField::List | TaskField::Parent;

} // namespace

const QList<ExchangeFormatInfo> &exchangeFormats()
{
    static const QList<ExchangeFormatInfo> formats{
        {ExchangeFormat::Json, "json", "json", "latchkey.json", AllTaskFields},
        {ExchangeFormat::Csv, "csv", "csv", "csv", InATable},
        {ExchangeFormat::ICalendar, "ical", "ics", "ics", InATable},
        {ExchangeFormat::TodoTxt, "todotxt", "txt", "todo.txt", InALine},
        {ExchangeFormat::Markdown, "markdown", "md", "md", InAnOutline}};
    return formats;
}

const ExchangeFormatInfo &infoOf(ExchangeFormat format)
{
    return *std::find_if(exchangeFormats().cbegin(), exchangeFormats().cend(),
                         [format](const ExchangeFormatInfo &info) { return info.format == format; });
}

std::optional<ExchangeFormat> formatFromName(QStringView name)
{
    for (const ExchangeFormatInfo &info : exchangeFormats()) {
        if (name == QLatin1String(info.name))
            return info.format;
    }
    return std::nullopt;
}

std::optional<ExchangeFormat> formatOfFile(const QString &fileName)
{
    for (const ExchangeFormatInfo &info : exchangeFormats()) {
        if (fileName.endsWith(QLatin1Char('.') + QLatin1String(info.suffix), Qt::CaseInsensitive))
            return info.format;
    }
    return std::nullopt;
}

Result<ExchangeData> readExchange(ExchangeFormat format, const QByteArray &bytes, const QDateTime &now)
{
    switch (format) {
    case ExchangeFormat::Json: return readJsonBackup(bytes);
    case ExchangeFormat::Csv: return readCsv(bytes, now);
    case ExchangeFormat::ICalendar: return readICalendar(bytes, now.timeZone());
    case ExchangeFormat::TodoTxt: return readTodoTxt(bytes);
    case ExchangeFormat::Markdown: return readMarkdown(bytes);
    }
    Q_UNREACHABLE();
}

QByteArray writeExchange(ExchangeFormat format, const ExchangeData &data)
{
    switch (format) {
    case ExchangeFormat::Json: return writeJsonBackup(data);
    case ExchangeFormat::Csv: return writeCsv(data);
    case ExchangeFormat::ICalendar: return writeICalendar(data);
    case ExchangeFormat::TodoTxt: return writeTodoTxt(data);
    case ExchangeFormat::Markdown: return writeMarkdown(data);
    }
    Q_UNREACHABLE();
}

QMap<TaskField, int> notCarried(ExchangeFormat format, const QList<Task> &tasks)
{
    // The order stays as that of the file.
    const TaskFields missing = AllTaskFields & ~(infoOf(format).carries | TaskFields(TaskField::Position));
    QMap<TaskField, int> counts;
    for (const Task &task : tasks) {
        const TaskFields lost = differences(task, TaskDraft()) & missing;
        for (int bit = 1; bit <= int(AllTaskFields); bit <<= 1) {
            if (lost.testFlag(TaskField(bit)))
                ++counts[TaskField(bit)];
        }
    }
    return counts;
}

} // namespace Latchkey
