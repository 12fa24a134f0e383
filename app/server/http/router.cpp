// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/router.h"

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
        if (route.access == Access::SignedIn) {
            auto caller = m_gate(request);
            if (!caller)
                return reply(std::move(caller.error()));
            request.caller = *std::move(caller);
            reply = onBehalfOf(request.caller.userId, std::move(reply));
        }
        return route.handler(request, std::move(reply));
    }
    reply(allowed.isEmpty() ? Response::problem(404, QStringLiteral("Not Found")) : methodNotAllowed(allowed));
}

} // namespace Latchkey::Backend
