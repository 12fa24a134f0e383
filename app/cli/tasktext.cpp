// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasktext.h"

#include "app/cli/jsontext.h"
#include "app/cli/terminal.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Latchkey::Cli {

namespace {

QJsonObject toJson(const Task &task)
{
    return {{QStringLiteral("id"), task.id},
            {QStringLiteral("title"), task.title},
            {QStringLiteral("description"), task.description},
            {QStringLiteral("completed"), task.completed},
            {QStringLiteral("created_at"), jsonTime(task.createdAt)},
            {QStringLiteral("updated_at"), jsonTime(task.updatedAt)}};
}

} // namespace

QString taskLine(const Task &task, qsizetype idWidth)
{
    const QString id = printable(task.id).rightJustified(idWidth);
    return QStringLiteral("%1  [%2] %3")
        .arg(id, task.completed ? QStringLiteral("x") : QStringLiteral(" "), printable(task.title));
}

QStringList taskLines(const QList<Task> &tasks)
{
    qsizetype width = 0;
    for (const Task &task : tasks)
        width = std::max(width, task.id.size());
    QStringList lines;
    for (const Task &task : tasks)
        lines.append(taskLine(task, width));
    return lines;
}

QString taskJson(const Task &task)
{
    return jsonText(QJsonDocument(toJson(task)));
}

QString taskListJson(const QList<Task> &tasks)
{
    QJsonArray array;
    for (const Task &task : tasks)
        array.append(toJson(task));
    return jsonText(QJsonDocument(array));
}

} // namespace Latchkey::Cli
