// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/recordwire.h"

#include "app/server/rooms/wireformat.h"

namespace Latchkey::Backend {

namespace {

void appendText(QByteArray &json, const char *name, const QString &text, const char *none = "null")
{
    json += name;
    if (text.isNull())
        json += none;
    else
        appendJson(json, text);
}

void appendArray(QByteArray &json, const char *name, const QString &array)
{
    json += name;
    if (array.isNull())
        json += "[]";
    else
        json += array.toUtf8();
}

void appendTime(QByteArray &json, const char *name, std::optional<qint64> moment)
{
    json += name;
    if (moment)
        ((json += '"') += wireTime(*moment)) += '"';
    else
        json += "null";
}

void begin(QByteArray &json, const char *kind)
{
    json += '{';
    if (kind)
        ((json += "\"kind\":\"") += kind) += "\",";
}

template <typename Row, typename Append>
QByteArray arrayOf(const QList<Row> &rows, Append append)
{
    constexpr qsizetype UsualSize = 512;
    QByteArray json("[");
    json.reserve(rows.size() * UsualSize);
    for (const Row &row : rows) {
        if (json.size() > 1)
            json += ',';
        append(json, row);
    }
    return json += ']';
}

} // namespace

void appendJson(QByteArray &json, const TaskRow &task, const QString &owner, const char *kind)
{
    begin(json, kind);
    (json += "\"id\":") += QByteArray::number(task.id);
    appendText(json, ",\"user_id\":", owner);
    appendText(json, ",\"title\":", task.title);
    appendText(json, ",\"description\":", task.description);
    json += task.completed ? ",\"completed\":true" : ",\"completed\":false";
    appendTime(json, ",\"created_at\":", task.createdAt);
    appendTime(json, ",\"updated_at\":", task.updatedAt);
    appendText(json, ",\"uid\":", task.uid);
    (json += ",\"version\":") += QByteArray::number(task.version);
    appendText(json, ",\"list_id\":", task.listUid);
    appendText(json, ",\"parent_id\":", task.parentUid);
    appendText(json, ",\"position\":", task.position, "\"\"");
    (json += ",\"priority\":") += QByteArray::number(task.priority);
    appendText(json, ",\"due\":", task.due);
    appendText(json, ",\"recurrence\":", task.recurrence);
    json += task.afterCompletion ? ",\"recurrence_from\":\"completion\"" : ",\"recurrence_from\":\"due\"";
    appendArray(json, ",\"tags\":", task.tags);
    appendArray(json, ",\"reminders\":", task.reminders);
    appendTime(json, ",\"completed_at\":", task.completedAt);
    appendTime(json, ",\"trashed_at\":", task.trashedAt);
    json += '}';
}

void appendJson(QByteArray &json, const ListRow &list, const char *kind)
{
    begin(json, kind);
    appendText(json, "\"uid\":", list.uid);
    (json += ",\"version\":") += QByteArray::number(list.version);
    appendText(json, ",\"name\":", list.name);
    appendText(json, ",\"parent_id\":", list.parentUid);
    appendText(json, ",\"position\":", list.position, "\"\"");
    appendText(json, ",\"color\":", list.color);
    appendTime(json, ",\"created_at\":", list.createdAt);
    appendTime(json, ",\"updated_at\":", list.updatedAt);
    json += '}';
}

QByteArray jsonOf(const QList<TaskRow> &tasks, const QString &owner)
{
    return arrayOf(tasks, [&](QByteArray &json, const TaskRow &task) { appendJson(json, task, owner); });
}

QByteArray jsonOf(const QList<ListRow> &lists)
{
    return arrayOf(lists, [](QByteArray &json, const ListRow &list) { appendJson(json, list); });
}

} // namespace Latchkey::Backend
