// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/syncroom.h"

#include "app/server/rooms/recordwire.h"
#include "app/server/rooms/wireformat.h"

namespace Latchkey::Backend {

namespace {

Response cursorExpired()
{
    return Response::problem(410, QStringLiteral("The cursor leads nowhere: begin anew without one"));
}

Response wrongLimit()
{
    return Response::invalid(
        {wrongField(QStringLiteral("query"), QStringLiteral("limit"),
                    QStringLiteral("must be from 1 to %1").arg(SyncRoom::MostChanges), QStringLiteral("value_error"))});
}

/// Nothing: it is wrong.
std::optional<int> limitIn(const Request &request)
{
    const QString name = QStringLiteral("limit");
    if (!request.query.hasQueryItem(name))
        return SyncRoom::MostChanges;
    bool isNumber = false;
    const int limit = request.query.queryItemValue(name).toInt(&isNumber);
    return isNumber && limit >= 1 && limit <= SyncRoom::MostChanges ? std::optional(limit) : std::nullopt;
}

void appendDeletion(QByteArray &json, const ChangeLog::Deletion &deletion)
{
    (json += "{\"kind\":") += deletion.kind == RecordKind::Task ? "\"task\"" : "\"list\"";
    json += ",\"uid\":";
    appendJson(json, deletion.uid);
    json += '}';
}

/// Adds what `append` does to each of `rows`, with commas between.
template <typename Rows, typename Append>
void appendAll(QByteArray &json, const Rows &rows, Append append)
{
    for (const auto &row : rows) {
        if (!json.endsWith('['))
            json += ',';
        append(row);
    }
}

} // namespace

SyncRoom::SyncRoom(Database &database, TaskStore &tasks, ListStore &lists, ChangeLog &log, DoneKeys &keys)
    : m_database(database)
    , m_tasks(tasks)
    , m_lists(lists)
    , m_log(log)
    , m_ops(tasks, lists, keys)
{
}

void SyncRoom::open(Router &router)
{
    router.add("GET", "/sync", Access::SignedIn, [this](const Request &r) { return show(r); });
    router.add("POST", "/sync", Access::SignedIn, [this](const Request &r) { return take(r); });
}

Result<std::optional<SyncCursor>> SyncRoom::beginning(const Request &request)
{
    const qint64 user = request.caller.userId;
    const auto identity = m_log.identity();
    if (!identity)
        return fail(identity.error());
    const auto extent = m_log.extent(user);
    if (!extent)
        return fail(extent.error());
    const QString scope = QStringLiteral("%1-%2").arg(*identity).arg(user);
    const QString since = request.query.queryItemValue(QStringLiteral("since"));
    if (since.isEmpty())
        return std::optional(SyncCursor{scope, 0, extent->newest});
    const auto cursor = SyncCursor::fromText(since);
    // Ahead of the log: the database was restored from a copy.
    const bool leadsOn = cursor && cursor->scope == scope && cursor->version <= extent->newest
                         && cursor->deletedAfter <= extent->newest && cursor->deletedAfter >= extent->pruned;
    return leadsOn ? cursor : std::nullopt;
}

Response SyncRoom::show(const Request &request)
{
    const auto limit = limitIn(request);
    if (!limit)
        return wrongLimit();
    const auto from = beginning(request);
    if (!from)
        return Response::failure(from.error());
    if (!*from)
        return cursorExpired();
    auto page = changes(request.caller, **from, *limit);
    return page ? Response::json(*std::move(page)) : Response::failure(page.error());
}

Result<QByteArray> SyncRoom::changes(const Caller &caller, const SyncCursor &from, int limit)
{
    const auto page = m_log.page(caller.userId, from.version, from.deletedAfter, limit);
    if (!page)
        return fail(page.error());
    const auto lists = m_lists.changed(caller.userId, from.version, page->through);
    if (!lists)
        return fail(lists.error());
    const auto tasks = m_tasks.changed(caller.userId, from.version, page->through);
    if (!tasks)
        return fail(tasks.error());
    const auto deletions = m_log.deletions(caller.userId, from.deletedAfter, page->through);
    if (!deletions)
        return fail(deletions.error());
    QByteArray json("{\"changes\":[");
    appendAll(json, *lists, [&](const ListRow &list) { appendJson(json, list, "list"); });
    appendAll(json, *tasks, [&](const TaskRow &task) { appendJson(json, task, caller.subject, "task"); });
    json += "],\"deleted\":[";
    appendAll(json, *deletions, [&](const ChangeLog::Deletion &deletion) { appendDeletion(json, deletion); });
    const SyncCursor next{from.scope, page->through, std::max(from.deletedAfter, page->through)};
    ((json += "],\"cursor\":\"") += next.toText().toLatin1()) +=
        page->remaining > 0 ? "\",\"more\":true" : "\",\"more\":false";
    return (json += ",\"remaining\":") += QByteArray::number(page->remaining) + '}';
}

Response SyncRoom::take(const Request &request)
{
    auto fields = Fields::of(request);
    if (!fields)
        return fields.error();
    const QJsonValue ops = fields->value("ops");
    if (!ops.isArray() || ops.toArray().size() > MostOps) {
        fields->refuse("ops", QStringLiteral("must be a list of at most %1 edits").arg(MostOps),
                       QStringLiteral("value_error"));
        return fields->refusal();
    }
    QByteArray json("{\"results\":[");
    const auto done = m_database.transact([&]() -> Result<void> {
        for (const QJsonValue &op : ops.toArray()) {
            if (!json.endsWith('['))
                json += ',';
            if (auto carriedOut = m_ops.carryOut(request.caller, op, json); !carriedOut)
                return carriedOut;
        }
        return {};
    });
    return done ? Response::json(std::move(json += "]}")) : Response::failure(done.error());
}

} // namespace Latchkey::Backend
