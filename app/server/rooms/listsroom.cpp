// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/listsroom.h"

#include "app/server/rooms/preconditions.h"
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
    const auto extent = m_log.extent(request.caller.userId);
    if (!extent)
        return Response::failure(extent.error());
    const QByteArray tag = entityTag(extent->newest);
    if (isKnown(request, tag))
        return notModified(tag);
    const auto lists = m_lists.list(request.caller.userId);
    if (!lists)
        return Response::failure(lists.error());
    QByteArray json("[");
    for (const ListRow &list : *lists) {
        if (json.size() > 1)
            json += ',';
        appendJson(json, list);
    }
    return tagged(Response::json(std::move(json += ']')), tag);
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

Response ListsRoom::write(const Request &request, const Work &work)
{
    const auto list = m_lists.find(request.caller.userId, uidFrom(request.captured.constFirst()));
    if (!list)
        return Response::failure(list.error());
    if (!*list)
        return notFound();
    const auto base = baseVersion(request, (*list)->version);
    if (!base)
        return preconditionFailed();
    const auto written = work((*list)->uid, *base);
    if (!written)
        return Response::failure(written.error());
    switch (written->outcome) {
    case Outcome::Conflict: return preconditionFailed();
    case Outcome::Missing: return notFound();
    default: return written->row ? found(*written->row) : Response::noContent();
    }
}

Response ListsRoom::change(const Request &request)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    const ListChange change = listChangeIn(*fields, Need::Optional);
    if (!fields->ok())
        return fields->refusal();
    return write(request, [&](const QString &uid, std::optional<qint64> base) {
        return m_lists.change(request.caller.userId, uid, base, change);
    });
}

Response ListsRoom::remove(const Request &request)
{
    return write(request, [&](const QString &uid, std::optional<qint64> base) {
        return m_lists.remove(request.caller.userId, uid, base);
    });
}

Response ListsRoom::tags(const Request &request)
{
    const auto tagged = m_tasks.tags(request.caller.userId);
    if (!tagged)
        return Response::failure(tagged.error());
    QMap<QString, int> counts;
    for (const QString &ofOne : *tagged) {
        for (const QJsonValue &tag : QJsonDocument::fromJson(ofOne.toUtf8()).array())
            ++counts[tag.toString()];
    }
    QJsonArray json;
    for (auto tag = counts.begin(); tag != counts.end(); ++tag)
        json.append(QJsonObject{{QStringLiteral("name"), tag.key()}, {QStringLiteral("count"), tag.value()}});
    return Response::json(json);
}

} // namespace Latchkey::Backend
