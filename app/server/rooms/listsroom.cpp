// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/listsroom.h"

#include "app/server/rooms/conditional.h"
#include "app/server/rooms/recordfields.h"
#include "app/server/rooms/recordforms.h"
#include "app/server/rooms/recordwire.h"

#include <QJsonDocument>
#include <QMap>
#include <QUuid>

namespace Latchkey::Backend {

namespace {

using Need = Fields::Need;
using Outcome = Written<ListRow>::Outcome;
using Base = std::optional<qint64>;

/// The list that the path names; a null string if that is none.
QString uidOf(const Request &request)
{
    return uidFrom(request.captured.constFirst());
}

Response notFound()
{
    return Response::problem(404, QStringLiteral("List not found"));
}

Response found(const ListRow &list, int status = 200)
{
    QByteArray json;
    appendJson(json, list);
    return tagged(Response::json(std::move(json), status), entityTag(list.version));
}

} // namespace

ListsRoom::ListsRoom(ListStore &lists, TaskStore &tasks, ChangeLog &log)
    : m_lists(lists)
    , m_tasks(tasks)
    , m_log(log)
{
}

void ListsRoom::open(Router &router)
{
    router.add("GET", "/lists", Access::SignedIn, [this](const Request &r) { return list(r); });
    router.add("POST", "/lists", Access::SignedIn, [this](const Request &r) { return create(r); });
    router.add("PUT", "/lists/{}", Access::SignedIn, [this](const Request &r) { return change(r); });
    router.add("DELETE", "/lists/{}", Access::SignedIn, [this](const Request &r) { return remove(r); });
    router.add("GET", "/tags", Access::SignedIn, [this](const Request &r) { return tags(r); });
}

Response ListsRoom::list(const Request &request)
{
    return listUnlessKnown(
        request, m_log, [&] { return m_lists.list(request.caller.userId); },
        [](const QList<ListRow> &lists) { return jsonOf(lists); });
}

Response ListsRoom::create(const Request &request)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    const ListChange content = listChangeIn(*fields, Need::Required);
    const auto wanted = uidIn(*fields, Need::Optional);
    if (!fields->ok())
        return fields->refusal();
    const auto written = m_lists.create(request.caller.userId,
                                        wanted.value_or(QUuid::createUuid().toString(QUuid::WithoutBraces)), content);
    if (!written)
        return Response::failure(written.error());
    if (written->outcome == Outcome::Conflict)
        return Response::problem(409, QStringLiteral("There is a list with this uid"));
    return found(*written->row, 201);
}

Response ListsRoom::change(const Request &request)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    const ListChange change = listChangeIn(*fields, Need::Optional);
    if (!fields->ok())
        return fields->refusal();
    const qint64 user = request.caller.userId;
    return writeIfMatching(
        request, m_lists.find(user, uidOf(request)), notFound(),
        [&](const QString &uid, Base base) { return m_lists.change(user, uid, base, change); },
        [](const ListRow &list) { return found(list); });
}

Response ListsRoom::remove(const Request &request)
{
    const qint64 user = request.caller.userId;
    return writeIfMatching(
        request, m_lists.find(user, uidOf(request)), notFound(),
        [&](const QString &uid, Base base) { return m_lists.remove(user, uid, base); },
        [](const ListRow &list) { return found(list); });
}

Response ListsRoom::tags(const Request &request)
{
    const auto sets = m_tasks.tags(request.caller.userId);
    if (!sets)
        return Response::failure(sets.error());
    QMap<QString, qint64> counts;
    for (const TaskStore::TagSet &set : *sets) {
        for (const QJsonValue &tag : QJsonDocument::fromJson(set.tags.toUtf8()).array())
            counts[tag.toString()] += set.tasks;
    }
    QJsonArray json;
    for (auto tag = counts.begin(); tag != counts.end(); ++tag)
        json.append(QJsonObject{{QStringLiteral("name"), tag.key()}, {QStringLiteral("count"), tag.value()}});
    return Response::json(json);
}

} // namespace Latchkey::Backend
