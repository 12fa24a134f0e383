// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncwire.h"

#include "core/net/wiretime.h"
#include "core/sync/taskwire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace Latchkey::SyncWire {

namespace {

constexpr qsizetype LongestId = 255;
constexpr qsizetype LongestCursor = 4096;

const QLatin1String TaskKind("task");
const QLatin1String ListKind("list");

tl::unexpected<Error> bad(const char *what)
{
    return fail(Error::Kind::BadReply, QStringLiteral("%1 is not what the contract says").arg(QLatin1String(what)));
}

QString kindName(RecordId::Kind kind)
{
    return kind == RecordId::Kind::Task ? TaskKind : ListKind;
}

QDateTime timeOf(const QJsonValue &json)
{
    return timeFromWire(json.toString()).value_or(QDateTime());
}

Result<QString> uidOf(const QJsonObject &record)
{
    const QString uid = record.value(QLatin1String("uid")).toString();
    if (uid.isEmpty() || uid.size() > LongestId)
        return bad("a record's uid");
    return uid;
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

QList<int> numbersOf(const QJsonArray &array)
{
    QList<int> numbers;
    for (const QJsonValue &number : array)
        numbers.append(number.toInt());
    return numbers;
}

Result<RemoteTask> task(const QJsonObject &record)
{
    const Result<QString> uid = uidOf(record);
    const Result<Task> base = TaskWire::task(record);
    if (!uid || !base)
        return fail(uid ? base.error() : uid.error());
    const auto text = [&](const char *name) { return record.value(QLatin1String(name)).toString(); };
    RemoteTask read;
    read.version = record.value(QLatin1String("version")).toInteger();
    read.task = *base;
    Task &task = read.task;
    read.remoteId = std::exchange(task.id, *uid);
    task.listId = text("list_id");
    task.parentId = text("parent_id");
    task.position = text("position");
    task.priority = record.value(QLatin1String("priority")).toInt(NoPriority);
    task.due = dueFromWire(text("due")).value_or(Due());
    task.recurrence.rule = text("recurrence");
    task.recurrence.afterCompletion = text("recurrence_from") == QLatin1String("completion");
    task.tags = textsOf(record.value(QLatin1String("tags")).toArray());
    task.reminders = numbersOf(record.value(QLatin1String("reminders")).toArray());
    task.completedAt = timeOf(record.value(QLatin1String("completed_at")));
    task.trashedAt = timeOf(record.value(QLatin1String("trashed_at")));
    task.trashed = task.trashedAt.isValid();
    return read;
}

Result<RemoteList> list(const QJsonObject &record)
{
    const Result<QString> uid = uidOf(record);
    if (!uid)
        return fail(uid.error());
    RemoteList read;
    read.version = record.value(QLatin1String("version")).toInteger();
    read.list.id = *uid;
    read.list.name = record.value(QLatin1String("name")).toString();
    read.list.parentId = record.value(QLatin1String("parent_id")).toString();
    read.list.position = record.value(QLatin1String("position")).toString();
    read.list.color = record.value(QLatin1String("color")).toString();
    return read;
}

Result<void> addChange(const QJsonObject &record, PulledPage &page)
{
    const QString kind = record.value(QLatin1String("kind")).toString();
    if (kind == TaskKind) {
        Result<RemoteTask> read = task(record);
        if (!read)
            return fail(read.error());
        page.tasks.append(*std::move(read));
    } else if (kind == ListKind) {
        Result<RemoteList> read = list(record);
        if (!read)
            return fail(read.error());
        page.lists.append(*std::move(read));
    }
    return {};
}

Result<void> addDeleted(const QJsonObject &record, PulledPage &page)
{
    const Result<QString> uid = uidOf(record);
    if (!uid)
        return fail(uid.error());
    const QString kind = record.value(QLatin1String("kind")).toString();
    if (kind == TaskKind || kind == ListKind)
        page.deleted.append({kind == TaskKind ? RecordId::Kind::Task : RecordId::Kind::List, *uid});
    return {};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray arrayOf(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonObject fieldsOfTask(const TaskPatch &patch)
{
    QJsonObject fields = TaskWire::updateBody(patch);
    const auto set = [&fields](const char *name, const QJsonValue &value) {
        fields.insert(QLatin1String(name), value);
    };
    if (patch.listId)
        set("list_id", textOrNull(*patch.listId));
    if (patch.parentId)
        set("parent_id", textOrNull(*patch.parentId));
    if (patch.position)
        set("position", *patch.position);
    if (patch.priority)
        set("priority", *patch.priority);
    if (patch.due)
        set("due", textOrNull(toWire(*patch.due)));
    if (patch.recurrence) {
        set("recurrence", textOrNull(patch.recurrence->rule));
        set("recurrence_from", QLatin1String(patch.recurrence->afterCompletion ? "completion" : "due"));
    }
    if (patch.tags)
        set("tags", QJsonArray::fromStringList(*patch.tags));
    if (patch.reminders)
        set("reminders", arrayOf(*patch.reminders));
    if (patch.trashed)
        set("trashed", *patch.trashed);
    return fields;
}

/// Those that are told.
void addTimes(const TaskTimes &times, QJsonObject &fields)
{
    const auto add = [&fields](const char *name, const QDateTime &time) {
        if (time.isValid())
            fields.insert(QLatin1String(name), time.toUTC().toString(Qt::ISODateWithMs));
    };
    add("created_at", times.createdAt);
    add("completed_at", times.completedAt);
    add("trashed_at", times.trashedAt);
}

QJsonObject fieldsOfList(const ListPatch &patch)
{
    QJsonObject fields;
    if (patch.name)
        fields.insert(QLatin1String("name"), *patch.name);
    if (patch.parentId)
        fields.insert(QLatin1String("parent_id"), textOrNull(*patch.parentId));
    if (patch.position)
        fields.insert(QLatin1String("position"), *patch.position);
    if (patch.color)
        fields.insert(QLatin1String("color"), textOrNull(*patch.color));
    return fields;
}

QJsonObject fieldsOf(const SyncOp &op, TaskFields stored)
{
    if (op.record.kind == RecordId::Kind::List)
        return fieldsOfList(op.list);
    QJsonObject fields = fieldsOfTask(restricted(op.task, stored));
    if (op.kind == SyncOp::Kind::Create)
        addTimes(op.times, fields);
    return fields;
}

QLatin1String opName(SyncOp::Kind kind)
{
    switch (kind) {
    case SyncOp::Kind::Create: return QLatin1String("create");
    case SyncOp::Kind::Update: return QLatin1String("update");
    case SyncOp::Kind::Delete: return QLatin1String("delete");
    }
    Q_UNREACHABLE();
}

QJsonObject opJson(const SyncOp &op, TaskFields stored)
{
    QJsonObject json{{QStringLiteral("op"), opName(op.kind)},
                     {QStringLiteral("kind"), kindName(op.record.kind)},
                     {QStringLiteral("uid"), op.record.id},
                     {QStringLiteral("idempotency_key"), QString::fromLatin1(op.key)}};
    if (op.kind != SyncOp::Kind::Create)
        json.insert(QStringLiteral("base_version"), op.version);
    if (op.kind != SyncOp::Kind::Delete)
        json.insert(QStringLiteral("fields"), fieldsOf(op, stored));
    return json;
}

/// The record of a result; one that is not there any more is none.
Result<void> readRecord(const QJsonObject &result, const SyncOp &op, OpOutcome &outcome)
{
    const QJsonValue record = result.value(QLatin1String("record"));
    if (!record.isObject())
        return record.isNull() ? Result<void>() : bad("a result without a record");
    QString uid;
    if (op.record.kind == RecordId::Kind::Task) {
        Result<RemoteTask> read = task(record.toObject());
        if (!read)
            return fail(read.error());
        uid = read->task.id;
        outcome.task = *std::move(read);
    } else {
        Result<RemoteList> read = list(record.toObject());
        if (!read)
            return fail(read.error());
        uid = read->list.id;
        outcome.list = *std::move(read);
    }
    return uid == op.record.id ? Result<void>() : bad("a result about another record");
}

Error refusalOf(const QJsonValue &json)
{
    Error error(Error::Kind::Invalid, QStringLiteral("the server refused a change"));
    for (const QJsonValue &one : json[QLatin1String("detail")].toArray()) {
        const QJsonArray place = one[QLatin1String("loc")].toArray();
        error.fields.append(
            {place.isEmpty() ? QString() : place.last().toString(), one[QLatin1String("msg")].toString().left(300)});
    }
    return error;
}

Result<OpOutcome> outcome(const QJsonObject &result, const SyncOp &op)
{
    const QString status = result.value(QLatin1String("status")).toString();
    OpOutcome outcome;
    if (status == QLatin1String("not_found")) {
        outcome.kind = op.kind == SyncOp::Kind::Delete ? OpOutcome::Kind::Done : OpOutcome::Kind::Gone;
        return outcome;
    }
    if (status == QLatin1String("invalid")) {
        outcome.kind = OpOutcome::Kind::Refused;
        outcome.error = refusalOf(result.value(QLatin1String("error")));
        return outcome;
    }
    const bool conflict = status == QLatin1String("conflict");
    if (!conflict && status != QLatin1String("applied") && status != QLatin1String("duplicate"))
        return bad("a result's status");
    if (const Result<void> read = readRecord(result, op, outcome); !read)
        return fail(read.error());
    const qint64 version = outcome.task ? outcome.task->version : outcome.list ? outcome.list->version : 0;
    const bool vanished = version == 0 && status == QLatin1String("applied") && op.kind != SyncOp::Kind::Delete;
    if (vanished)
        return bad("a change that was carried out, on no record");
    // It would be the same again and again.
    if (conflict && (version == 0 || (version == op.version && op.kind != SyncOp::Kind::Create)))
        return bad("a conflict with the version that the change was based on");
    if (conflict)
        outcome.kind = OpOutcome::Kind::Conflict;
    return outcome;
}

} // namespace

QString pullPath(const QByteArray &cursor, int limit)
{
    QString path = QStringLiteral("/sync?limit=%1").arg(limit);
    if (!cursor.isEmpty())
        path += QLatin1String("&since=") + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(cursor)));
    return path;
}

Result<PulledPage> page(const QJsonValue &json)
{
    const QJsonValue changes = json[QLatin1String("changes")];
    const QJsonValue deleted = json[QLatin1String("deleted")];
    PulledPage page;
    page.cursor = json[QLatin1String("cursor")].toString().toUtf8();
    page.more = json[QLatin1String("more")].toBool();
    page.remaining = std::max<qint64>(json[QLatin1String("remaining")].toInteger(), 0);
    if (!changes.isArray() || !deleted.isArray() || page.cursor.isEmpty() || page.cursor.size() > LongestCursor)
        return bad("a page of changes");
    for (const QJsonValue &change : changes.toArray()) {
        if (const Result<void> read = addChange(change.toObject(), page); !read)
            return fail(read.error());
    }
    for (const QJsonValue &one : deleted.toArray()) {
        if (const Result<void> read = addDeleted(one.toObject(), page); !read)
            return fail(read.error());
    }
    return page;
}

qsizetype sizeOf(const SyncOp &op)
{
    return QJsonDocument(opJson(op, AllTaskFields)).toJson(QJsonDocument::Compact).size();
}

QJsonObject pushBody(const QList<OutgoingOp> &ops, TaskFields stored)
{
    QJsonArray array;
    for (const OutgoingOp &outgoing : ops)
        array.append(opJson(outgoing.op, stored));
    return {{QStringLiteral("ops"), array}};
}

Result<QList<OpOutcome>> outcomes(const QJsonValue &json, const QList<OutgoingOp> &ops)
{
    const QJsonArray results = json[QLatin1String("results")].toArray();
    if (results.size() != ops.size())
        return bad("the number of results");
    QList<OpOutcome> outcomes;
    for (qsizetype i = 0; i < ops.size(); ++i) {
        Result<OpOutcome> read = outcome(results.at(i).toObject(), ops.at(i).op);
        if (!read)
            return fail(read.error());
        outcomes.append(*std::move(read));
    }
    return outcomes;
}

} // namespace Latchkey::SyncWire
