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
    , m_userId(std::move(userId))
{
    route({});
}

QString FakeTasksServer::put(const QString &title, bool completed)
{
    const QString id = QString::number(++m_lastId);
    m_tasks.insert(id, {{QStringLiteral("id"), m_lastId},
                        {QStringLiteral("title"), title},
                        {QStringLiteral("description"), QJsonValue::Null},
                        {QStringLiteral("completed"), completed},
                        {QStringLiteral("user_id"), m_userId},
                        {QStringLiteral("created_at"), QStringLiteral("2026-11-21T01:08:51.055820")},
                        {QStringLiteral("updated_at"), QStringLiteral("2026-11-21T01:08:51.055820")}});
    route(id);
    return id;
}

void FakeTasksServer::rename(const QString &id, const QString &title)
{
    m_tasks[id].insert(QStringLiteral("title"), title);
}

void FakeTasksServer::drop(const QString &id)
{
    m_tasks.remove(id);
}

QStringList FakeTasksServer::titles() const
{
    QStringList titles;
    for (const QJsonObject &task : m_tasks)
        titles.append(task.value(QLatin1String("title")).toString());
    titles.sort();
    return titles;
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

QString FakeTasksServer::path(const QString &id) const
{
    const QString list = QStringLiteral("/tasks/users/%1/tasks").arg(m_userId);
    return id.isEmpty() ? list : list + QLatin1Char('/') + id;
}

void FakeTasksServer::route(const QString &id)
{
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete})
        m_transport.handle(method, path(id), [this, id](const SentRequest &request) { return answer(request, id); });
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
    if (id.isEmpty() && request.method == Method::Get) {
        QJsonArray all;
        for (const QJsonObject &task : std::as_const(m_tasks))
            all.append(task);
        return jsonAnswer(200, all);
    }
    if (id.isEmpty() && request.method == Method::Post) {
        const QString made = put(request.json().value(QLatin1String("title")).toString());
        QJsonObject &task = m_tasks[made];
        task.insert(QStringLiteral("description"), request.json().value(QLatin1String("description")));
        task.insert(QStringLiteral("completed"), request.json().value(QLatin1String("completed")));
        return jsonAnswer(201, task);
    }
    if (!m_tasks.contains(id))
        return jsonAnswer(404, QJsonObject{{QStringLiteral("detail"), QStringLiteral("Task not found")}});
    if (request.method == Method::Delete) {
        m_tasks.remove(id);
        return rawAnswer(204);
    }
    QJsonObject &task = m_tasks[id];
    const QJsonObject fields = request.json();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        task.insert(field.key(), field.value());
    return jsonAnswer(200, task);
}

} // namespace Latchkey::Test
