// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/recordwire.h"

#include "app/server/rooms/wireformat.h"

namespace Latchkey::Backend {

namespace {

void appendText(QByteArray &json, const char *name, const QString &text)
{
    json += name;
    if (text.isNull())
        json += "null";
    else
        appendJson(json, text);
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
    appendText(json, ",\"position\":", task.position);
    (json += ",\"priority\":") += QByteArray::number(task.priority);
    appendText(json, ",\"due\":", task.due);
    appendText(json, ",\"recurrence\":", task.recurrence);
    appendText(json, ",\"recurrence_from\":", task.recurrenceFrom);
    (json += ",\"tags\":") += task.tags.toUtf8();
    (json += ",\"reminders\":") += task.reminders.toUtf8();
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
    appendText(json, ",\"position\":", list.position);
    appendText(json, ",\"color\":", list.color);
    appendTime(json, ",\"created_at\":", list.createdAt);
    appendTime(json, ",\"updated_at\":", list.updatedAt);
    json += '}';
}

} // namespace Latchkey::Backend
