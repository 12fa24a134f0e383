// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketasksserver.h"

#include <algorithm>

namespace Latchkey::Test {

namespace {

QString nameOf(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get: return QStringLiteral("GET");
    case HttpRequest::Method::Post: return QStringLiteral("POST");
    case HttpRequest::Method::Put: return QStringLiteral("PUT");
    case HttpRequest::Method::Patch: return QStringLiteral("PATCH");
    case HttpRequest::Method::Delete: return QStringLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

} // namespace

FakeTasksServer::FakeTasksServer(FakeTransport &transport, QString userId)
    : m_transport(transport)
    , m_shelf(std::move(userId))
{
    route({});
}

QString FakeTasksServer::put(const QString &title, bool completed)
{
    const QString id = m_shelf.put(title, completed);
    route(id);
    return id;
}

void FakeTasksServer::answerNext(Method method, const Answer &answer, int times)
{
    for (int i = 0; i < times; ++i)
        m_faults.append({method, answer, false});
}

void FakeTasksServer::replaceNextAnswer(Method method, const Answer &answer)
{
    m_faults.append({method, answer, true});
}

void FakeTasksServer::route(const QString &id)
{
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete})
        m_transport.handle(method, m_shelf.path(id),
                           [this, id](const SentRequest &request) { return answer(request, id); });
}

Answer FakeTasksServer::answer(const SentRequest &request, const QString &id)
{
    m_log.append(id.isEmpty() ? nameOf(request.method) : nameOf(request.method) + QLatin1Char(' ') + id);
    if (m_down)
        return fail(*m_down);
    const auto fault =
        std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &f) { return f.method == request.method; });
    if (fault == m_faults.end())
        return carryOut(request, id);
    const Fault now = *fault;
    m_faults.erase(fault);
    if (now.carriedOut)
        carryOut(request, id);
    return now.answer;
}

Answer FakeTasksServer::carryOut(const SentRequest &request, const QString &id)
{
    const TaskShelf::Reply reply = m_shelf.carryOut(request.method, id, request.json());
    if (reply.body.isUndefined())
        return rawAnswer(reply.status);
    if (reply.body.isArray())
        return jsonAnswer(reply.status, reply.body.toArray());
    if (reply.status == 201)
        route(QString::number(reply.body[QLatin1String("id")].toInteger()));
    return jsonAnswer(reply.status, reply.body.toObject());
}

} // namespace Latchkey::Test
