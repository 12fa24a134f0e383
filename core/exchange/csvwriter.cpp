// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvtasks.h"

namespace Latchkey {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString numbersText(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(QLatin1Char(' '));
}

QString cellOf(const Task &task, const ListPaths &paths, CsvColumn column)
{
    switch (column) {
    case CsvColumn::Id: return task.id;
    case CsvColumn::Title: return task.title;
    case CsvColumn::Description: return task.description;
    case CsvColumn::List: return pathText(paths.of(task.listId));
    case CsvColumn::ParentId: return task.parentId;
    case CsvColumn::Completed: return task.completed ? QStringLiteral("true") : QStringLiteral("false");
    case CsvColumn::Priority: return QString::number(task.priority);
    case CsvColumn::Due: return toWire(task.due);
    case CsvColumn::Recurrence: return task.recurrence.rule;
    case CsvColumn::RecurrenceFrom:
        return task.recurrence.afterCompletion ? QStringLiteral("completion") : QStringLiteral("due");
    case CsvColumn::Tags: return task.tags.join(QLatin1Char(' '));
    case CsvColumn::Reminders: return numbersText(task.reminders);
    case CsvColumn::CreatedAt: return timeText(task.createdAt);
    case CsvColumn::CompletedAt: return timeText(task.completedAt);
    default: return {};
    }
}

} // namespace

QByteArray writeCsv(const ExchangeData &data)
{
    constexpr std::array columns{
        CsvColumn::Id,         CsvColumn::Title,          CsvColumn::Description, CsvColumn::List,
        CsvColumn::ParentId,   CsvColumn::Completed,      CsvColumn::Priority,    CsvColumn::Due,
        CsvColumn::Recurrence, CsvColumn::RecurrenceFrom, CsvColumn::Tags,        CsvColumn::Reminders,
        CsvColumn::CreatedAt,  CsvColumn::CompletedAt};
    const ListPaths paths(data.lists);
    QStringList header;
    for (const CsvColumn column : columns)
        header.append(nameOf(column));
    QString text = csvLine(header);
    for (const Task &task : data.tasks) {
        if (task.trashed)
            continue;
        QStringList cells;
        for (const CsvColumn column : columns)
            cells.append(cellOf(task, paths, column));
        text += csvLine(cells);
    }
    return text.toUtf8();
}

} // namespace Latchkey
