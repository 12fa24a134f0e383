// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonbackup.h"

#include "core/exchange/filetext.h"
#include "core/exchange/jsonrecord.h"
#include "core/tasks/taskvalidation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace Latchkey {

namespace {

const QLatin1String FormatName("latchkey-backup");

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray numbersJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonObject toJson(const TaskList &list)
{
    return {{QStringLiteral("id"), list.id},
            {QStringLiteral("name"), list.name},
            {QStringLiteral("parent_id"), textJson(list.parentId)},
            {QStringLiteral("position"), textJson(list.position)},
            {QStringLiteral("color"), textJson(list.color)}};
}

QJsonObject toJson(const Task &task)
{
    return {{QStringLiteral("id"), task.id},
            {QStringLiteral("title"), task.title},
            {QStringLiteral("description"), textJson(task.description)},
            {QStringLiteral("completed"), task.completed},
            {QStringLiteral("list_id"), textJson(task.listId)},
            {QStringLiteral("parent_id"), textJson(task.parentId)},
            {QStringLiteral("position"), textJson(task.position)},
            {QStringLiteral("priority"), task.priority},
            {QStringLiteral("due"), textJson(toWire(task.due))},
            {QStringLiteral("recurrence"), textJson(task.recurrence.rule)},
            {QStringLiteral("recurrence_from"),
             task.recurrence.afterCompletion ? QStringLiteral("completion") : QStringLiteral("due")},
            {QStringLiteral("tags"), QJsonArray::fromStringList(task.tags)},
            {QStringLiteral("reminders"), numbersJson(task.reminders)},
            {QStringLiteral("trashed"), task.trashed},
            {QStringLiteral("created_at"), timeJson(task.createdAt)},
            {QStringLiteral("updated_at"), timeJson(task.updatedAt)},
            {QStringLiteral("completed_at"), timeJson(task.completedAt)},
            {QStringLiteral("trashed_at"), timeJson(task.trashedAt)}};
}

QJsonObject toJson(const SavedFilter &filter)
{
    return {{QStringLiteral("id"), filter.id},
            {QStringLiteral("name"), filter.name},
            {QStringLiteral("query"), filter.query},
            {QStringLiteral("position"), textJson(filter.position)}};
}

TaskList listOf(JsonRecord &record)
{
    TaskList list;
    list.id = record.requiredText(QLatin1String("id"));
    list.name = record.requiredText(QLatin1String("name"));
    list.parentId = record.text(QLatin1String("parent_id"));
    list.position = record.text(QLatin1String("position"));
    list.color = record.text(QLatin1String("color"));
    return list;
}

Task taskOf(JsonRecord &record)
{
    Task task;
    task.id = record.requiredText(QLatin1String("id"));
    task.title = record.requiredText(QLatin1String("title"));
    task.description = record.text(QLatin1String("description"));
    task.completed = record.flag(QLatin1String("completed"));
    task.listId = record.text(QLatin1String("list_id"));
    task.parentId = record.text(QLatin1String("parent_id"));
    task.position = record.text(QLatin1String("position"));
    task.priority = record.number(QLatin1String("priority"), NoPriority);
    task.due = record.due(QLatin1String("due"));
    task.recurrence.rule = record.text(QLatin1String("recurrence"));
    task.recurrence.afterCompletion = record.text(QLatin1String("recurrence_from")) == QLatin1String("completion");
    task.tags = record.texts(QLatin1String("tags"));
    task.reminders = record.numbers(QLatin1String("reminders"));
    task.trashed = record.flag(QLatin1String("trashed"));
    task.createdAt = record.time(QLatin1String("created_at"));
    task.updatedAt = record.time(QLatin1String("updated_at"));
    task.completedAt = record.time(QLatin1String("completed_at"));
    task.trashedAt = record.time(QLatin1String("trashed_at"));
    return task;
}

/// Nothing of it can be cut or left out, so that it is kept whole or not at all.
SavedFilter filterOf(JsonRecord &record)
{
    SavedFilter filter;
    filter.id = record.requiredText(QLatin1String("id"));
    filter.name = record.requiredText(QLatin1String("name"));
    filter.query = record.requiredText(QLatin1String("query"));
    filter.position = record.text(QLatin1String("position"));
    if (record.result() && !validated(filter))
        record.complain(QLatin1String("name"), "or \"query\" is too long, or not one line of text");
    return filter;
}

template <typename Thing>
void appendRecords(const QList<Thing> &things, QByteArray &json)
{
    json += "[\n";
    for (const Thing &thing : things) {
        json += QJsonDocument(toJson(thing)).toJson(QJsonDocument::Compact);
        json += &thing == &things.constLast() ? "\n" : ",\n";
    }
    json += ']';
}

template <typename Thing>
Result<QList<Thing>> records(const QJsonObject &root, QLatin1String name, const QList<int> &lines,
                             Thing (*read)(JsonRecord &))
{
    const QJsonValue array = root.value(name);
    if (!array.isArray())
        return fileError(0, QStringLiteral("has no \"%1\"").arg(name));
    QList<Thing> things;
    QSet<QString> ids;
    for (const QJsonValue &value : array.toArray()) {
        const int line = lines.value(things.size());
        JsonRecord record(value, line);
        const Thing thing = read(record);
        if (const Result<void> good = record.result(); !good)
            return fail(good.error());
        if (ids.contains(thing.id))
            return fileError(line, QStringLiteral("has an \"id\" that is in the file already"));
        ids.insert(thing.id);
        things.append(thing);
    }
    return things;
}

Result<QJsonObject> rootOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fileError(int(json.left(error.offset).count('\n')) + 1,
                         QStringLiteral("is not JSON: %1").arg(error.errorString()));
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("format")).toString() != FormatName)
        return fileError(0, QStringLiteral("is no backup of Latchkey"));
    const int version = root.value(QLatin1String("version")).toInt();
    if (version > JsonBackupVersion)
        return fileError(0, QStringLiteral("was written by a newer Latchkey (version %1 of the format; this one reads "
                                           "up to %2)")
                                .arg(version)
                                .arg(JsonBackupVersion));
    if (version < 1)
        return fileError(0, QStringLiteral("does not say which \"version\" of the format it is"));
    return root;
}

} // namespace

QByteArray writeJsonBackup(const ExchangeData &data)
{
    QByteArray json = QByteArrayLiteral("{\n\"format\": \"") + FormatName.data()
                      + "\",\n\"version\": " + QByteArray::number(JsonBackupVersion);
    json += ",\n\"lists\": ";
    appendRecords(data.lists, json);
    json += ",\n\"tasks\": ";
    appendRecords(data.tasks, json);
    json += ",\n\"filters\": ";
    appendRecords(data.filters, json);
    json += "\n}\n";
    return json;
}

Result<ExchangeData> readJsonBackup(const QByteArray &bytes)
{
    const Result<FileText> file = textOfFile(bytes);
    if (!file)
        return fail(file.error());
    const QByteArray json = file->text.toUtf8();
    const Result<QJsonObject> root = rootOf(json);
    if (!root)
        return fail(root.error());
    const QHash<QString, QList<int>> lines = linesOfRecords(json);
    const auto lists = records(*root, QLatin1String("lists"), lines.value(QStringLiteral("lists")), listOf);
    if (!lists)
        return fail(lists.error());
    const auto tasks = records(*root, QLatin1String("tasks"), lines.value(QStringLiteral("tasks")), taskOf);
    if (!tasks)
        return fail(tasks.error());
    ExchangeData data{*lists, *tasks, {}};
    if (!root->contains(QLatin1String("filters"))) // as in the backups of the first versions
        return data;
    const auto filters = records(*root, QLatin1String("filters"), lines.value(QStringLiteral("filters")), filterOf);
    if (!filters)
        return fail(filters.error());
    data.filters = *filters;
    return data;
}

} // namespace Latchkey
