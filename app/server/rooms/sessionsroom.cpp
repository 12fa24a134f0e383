// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/sessionsroom.h"

#include "app/server/http/fields.h"
#include "app/server/rooms/wireformat.h"

namespace Latchkey::Backend {

SessionsRoom::SessionsRoom(SessionStore &sessions)
    : m_sessions(sessions)
{
}

void SessionsRoom::open(Router &router)
{
    router.add("GET", "/auth/sessions", Access::Member, [this](const Request &r) { return list(r); });
    router.add("DELETE", "/auth/sessions", Access::Member, [this](const Request &r) { return endOthers(r); });
    router.add("DELETE", "/auth/sessions/{}", Access::Member, [this](const Request &r) { return end(r); });
}

Response SessionsRoom::list(const Request &request)
{
    const auto sessions = m_sessions.list(request.caller.userId);
    if (!sessions)
        return Response::failure(sessions.error());
    QJsonArray list;
    for (const SessionRow &session : *sessions)
        list.append(toJson(session, request.caller.sessionId));
    return Response::json(list);
}

Response SessionsRoom::end(const Request &request)
{
    const auto ended = m_sessions.end(request.caller.userId, request.captured.constFirst());
    if (!ended)
        return Response::failure(ended.error());
    return *ended ? Response::noContent() : Response::problem(404, QStringLiteral("Session not found"));
}

Response SessionsRoom::endOthers(const Request &request)
{
    // Said in full, so that a path cut short does not end everything.
    if (request.query.queryItemValue(QStringLiteral("others")) != QLatin1String("true"))
        return Response::invalid({wrongField(QStringLiteral("query"), QStringLiteral("others"),
                                             QStringLiteral("must be true"), QStringLiteral("value_error"))});
    const auto ended = m_sessions.endOthers(request.caller.userId, request.caller.sessionId);
    return ended ? Response::noContent() : Response::failure(ended.error());
}

} // namespace Latchkey::Backend
