// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/taskwire.h"

#include "core/net/wiretime.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <cmath>

namespace Latchkey::TaskWire {

namespace {

constexpr qsizetype IdMaxLength = 255;
// Of what is shown, not of what may be entered: a server with wider limits is still readable.
constexpr qsizetype TextMaxLength = 1'000'000;
// The largest integer every JSON reader keeps exactly (RFC 8259, 6) is 2^53 - 1; Qt keeps 64 bits where the text was an
// integer.
constexpr double SafeDouble = 9007199254740992.0;

tl::unexpected<Error> bad(const QString &what)
{
    return fail(Error::Kind::BadReply, QStringLiteral("a task's %1 is not what the contract says").arg(what));
}

bool isPlainId(const QString &id)
{
    if (id.isEmpty() || id.size() > IdMaxLength || id == QLatin1String(".") || id == QLatin1String(".."))
        return false;
    return std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c.isPrint() && !c.isSurrogate(); });
}

Result<QString> readId(const QJsonValue &json)
{
    if (json.isString() && isPlainId(json.toString()))
        return json.toString();
    if (!json.isDouble())
        return bad(QStringLiteral("id"));
    const qint64 integer = json.toInteger();
    const double number = json.toDouble();
    const bool exact = integer != 0 ? double(integer) == number : number == 0.0;
    // Beyond 2^53 a number that was written with a fraction or exponent has lost its last digits.
    const bool kept = std::abs(number) < SafeDouble || json.toVariant().typeId() == QMetaType::LongLong;
    if (!exact || !kept)
        return bad(QStringLiteral("id"));
    return QString::number(integer);
}

Result<QString> readText(const QJsonValue &json, const QString &name)
{
    if (!json.isString() || json.toString().size() > TextMaxLength)
        return bad(name);
    return json.toString();
}

/// Absent and null are an invalid time.
Result<QDateTime> readTime(const QJsonObject &object, const QString &name)
{
    const QJsonValue json = object.value(name);
    if (json.isUndefined() || json.isNull())
        return QDateTime();
    const std::optional<QDateTime> time = timeFromWire(json.toString());
    if (!time)
        return bad(name);
    return *time;
}

} // namespace

Result<Task> task(const QJsonValue &json)
{
    if (!json.isObject())
        return bad(QStringLiteral("record"));
    const QJsonObject object = json.toObject();
    const QJsonValue description = object.value(QLatin1String("description"));
    const QJsonValue completed = object.value(QLatin1String("completed"));

    const auto id = readId(object.value(QLatin1String("id")));
    const auto title = readText(object.value(QLatin1String("title")), QStringLiteral("title"));
    const auto text = description.isNull() || description.isUndefined()
                          ? Result<QString>(QString())
                          : readText(description, QStringLiteral("description"));
    const auto created = readTime(object, QStringLiteral("created_at"));
    const auto updated = readTime(object, QStringLiteral("updated_at"));
    for (const auto *part : {&id, &title, &text}) {
        if (!*part)
            return fail(part->error());
    }
    for (const auto *part : {&created, &updated}) {
        if (!*part)
            return fail(part->error());
    }
    if (!completed.isBool() && !completed.isUndefined())
        return bad(QStringLiteral("completed"));

    Task task;
    task.id = *id;
    task.title = *title;
    task.description = *text;
    task.completed = completed.toBool();
    task.createdAt = *created;
    task.updatedAt = updated->isValid() ? *updated : *created;
    return task;
}

Result<QList<Task>> taskList(const QJsonValue &json)
{
    if (!json.isArray())
        return fail(Error::Kind::BadReply, QStringLiteral("the task list is not an array"));
    const QJsonArray array = json.toArray();
    QList<Task> tasks;
    tasks.reserve(array.size());
    QSet<QString> ids;
    for (const QJsonValue &entry : array) {
        auto read = task(entry);
        if (!read)
            return fail(read.error());
        if (ids.contains(read->id))
            return fail(Error::Kind::BadReply, QStringLiteral("the task list names a task twice"));
        ids.insert(read->id);
        tasks.append(*std::move(read));
    }
    return tasks;
}

QJsonObject createBody(const TaskDraft &draft, bool completed, const QString &userId)
{
    return {{QStringLiteral("title"), draft.title},
            {QStringLiteral("description"), draft.description},
            {QStringLiteral("completed"), completed},
            {QStringLiteral("user_id"), userId}};
}

QJsonObject updateBody(const TaskPatch &patch)
{
    QJsonObject body;
    if (patch.title)
        body.insert(QStringLiteral("title"), *patch.title);
    if (patch.description)
        body.insert(QStringLiteral("description"), *patch.description);
    if (patch.completed)
        body.insert(QStringLiteral("completed"), *patch.completed);
    return body;
}

QString pathSegment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace Latchkey::TaskWire
