// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasktext.h"

#include "app/cli/jsontext.h"
#include "app/cli/taskids.h"
#include "app/cli/terminal.h"
#include "core/exchange/exchangedata.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Latchkey::Cli {

namespace {

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Task &task)
{
    QJsonArray reminders;
    for (const int minutes : task.reminders)
        reminders.append(minutes);
    return {{QStringLiteral("id"), task.id},
            {QStringLiteral("title"), task.title},
            {QStringLiteral("description"), task.description},
            {QStringLiteral("completed"), task.completed},
            {QStringLiteral("list_id"), textJson(task.listId)},
            {QStringLiteral("parent_id"), textJson(task.parentId)},
            {QStringLiteral("priority"), task.priority},
            {QStringLiteral("due"), textJson(toWire(task.due))},
            {QStringLiteral("recurrence"), textJson(task.recurrence.rule)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(task.tags)},
            {QStringLiteral("reminders"), reminders},
            {QStringLiteral("trashed"), task.trashed},
            {QStringLiteral("created_at"), jsonTime(task.createdAt)},
            {QStringLiteral("updated_at"), jsonTime(task.updatedAt)},
            {QStringLiteral("completed_at"), jsonTime(task.completedAt)}};
}

QString dueText(const Due &due)
{
    QString text = due.date.toString(Qt::ISODate);
    if (due.time)
        text += due.time->toString(QStringLiteral(" HH:mm"));
    return due.zone.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(QString::fromLatin1(due.zone));
}

/// What was said of the task besides its title, as it would be typed.
QStringList signsOf(const Task &task, const QList<TaskList> &lists)
{
    QStringList signs;
    if (const QStringList path = ListPaths(lists).of(task.listId); !path.isEmpty())
        signs.append(QLatin1Char('#') + pathText(path));
    if (task.priority < NoPriority)
        signs.append(QStringLiteral("p%1").arg(task.priority));
    if (task.due.isSet())
        signs.append(dueText(task.due));
    for (const QString &tag : task.tags)
        signs.append(QLatin1Char('@') + tag);
    return signs;
}

} // namespace

QString taskLine(const Task &task, const QString &shownId, const QList<TaskList> &lists)
{
    const QString signs = signsOf(task, lists).join(QLatin1Char(' '));
    return QStringLiteral("%1  [%2] %3%4")
        .arg(printable(shownId), task.completed ? QStringLiteral("x") : QStringLiteral(" "), printable(task.title),
             signs.isEmpty() ? QString() : QStringLiteral("  ") + printable(signs));
}

QStringList taskLines(const QList<Task> &tasks, const TaskRepository &all)
{
    const ShortIds ids(all.tasks());
    const QList<TaskList> lists = all.lists();
    qsizetype width = 0;
    for (const Task &task : tasks)
        width = std::max(width, ids.of(task.id).size());
    QStringList lines;
    for (const Task &task : tasks)
        lines.append(taskLine(task, ids.of(task.id).leftJustified(width), lists));
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
