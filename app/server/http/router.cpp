// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/router.h"

#include <memory>
#include <optional>

namespace Latchkey::Backend {

namespace {

QList<QString> segmentsOf(const QString &path)
{
    return path.split(QLatin1Char('/'));
}

std::optional<QList<QString>> match(const QList<QString> &pattern, const QList<QString> &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QList<QString> captured;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == QLatin1String("{}") && !path[i].isEmpty())
            captured.append(path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return captured;
}

Response methodNotAllowed(const QByteArray &allowed)
{
    Response response = Response::problem(405, QStringLiteral("Method Not Allowed"));
    response.addHeader("Allow", allowed);
    return response;
}

Reply onBehalfOf(qint64 userId, Reply reply)
{
    return [userId, reply = std::move(reply)](Response response) {
        response.userId = userId;
        reply(std::move(response));
    };
}

} // namespace

Router::Router(Gate gate)
    : m_gate(std::move(gate))
{
}

void Router::add(const char *method, const char *pattern, Access access, SyncHandler handler)
{
    addAsync(method, pattern, access,
             [handler = std::move(handler)](const Request &request, const Reply &reply) { reply(handler(request)); });
}

void Router::addAsync(const char *method, const char *pattern, Access access, Handler handler)
{
    m_routes.push_back({method, segmentsOf(QString::fromLatin1(pattern)), access, std::move(handler)});
}

void Router::route(Request request, Reply reply) const
{
    const QList<QString> segments = segmentsOf(request.path);
    QByteArray allowed;
    for (const Route &route : m_routes) {
        auto captured = match(route.segments, segments);
        if (!captured)
            continue;
        if (route.method != request.method) {
            allowed += (allowed.isEmpty() ? "" : ", ") + route.method;
            continue;
        }
        request.captured = *std::move(captured);
        return route.access == Access::Everybody ? route.handler(request, std::move(reply))
                                                 : admit(route, std::move(request), std::move(reply));
    }
    reply(allowed.isEmpty() ? Response::problem(404, QStringLiteral("Not Found")) : methodNotAllowed(allowed));
}

void Router::admit(const Route &route, Request request, Reply reply) const
{
    auto held = std::make_shared<Request>(std::move(request));
    m_gate(*held, [&route, held, reply = std::move(reply)](tl::expected<Caller, Response> caller) {
        if (!caller)
            return reply(std::move(caller.error()));
        if (route.access == Access::Member && !caller->hasAccountHere())
            return reply(Response::problem(403, QStringLiteral("This account is kept by another server")));
        held->caller = *std::move(caller);
        route.handler(*held, onBehalfOf(held->caller.userId, reply));
    });
}

} // namespace Latchkey::Backend
