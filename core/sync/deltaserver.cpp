// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deltaserver.h"

#include "core/sync/syncwire.h"

namespace Latchkey {

namespace {

// A page of that many is read, sealed and shown well within the time in which nobody notices that a window is busy.
constexpr int PageSize = 250;

} // namespace

DeltaServer::DeltaServer(ApiClient &client, TaskFields fields)
    : m_client(client)
    , m_fields(fields)
{
}

QCoro::Task<Result<PulledPage>> DeltaServer::pull(QString, QByteArray cursor)
{
    auto answer = m_client.call(ApiCall(HttpRequest::Method::Get, SyncWire::pullPath(cursor, PageSize)));
    const Result<QJsonValue> json = co_await answer;
    if (!json)
        co_return fail(json.error());
    co_return SyncWire::page(*json);
}

QCoro::Task<Result<QList<OpOutcome>>> DeltaServer::push(QString, QList<OutgoingOp> ops)
{
    ApiCall call(HttpRequest::Method::Post, QStringLiteral("/sync"));
    call.body = SyncWire::pushBody(ops, m_fields);
    auto answer = m_client.call(std::move(call));
    const Result<QJsonValue> json = co_await answer;
    if (!json)
        co_return fail(json.error());
    co_return SyncWire::outcomes(*json, ops);
}

} // namespace Latchkey
