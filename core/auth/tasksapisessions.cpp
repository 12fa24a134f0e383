// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tasksapisessions.h"

#include "core/auth/sessionlist.h"

namespace Latchkey {

namespace {

const QString SessionsPath = QStringLiteral("/auth/sessions");

std::optional<bool> isCurrent(const QJsonObject &session)
{
    const QJsonValue current = session.value(QLatin1String("current"));
    return current.isBool() ? std::optional(current.toBool()) : std::nullopt;
}

} // namespace

TasksApiSessions::TasksApiSessions(QUrl baseUrl, HttpTransport &transport, AccessTokenSource &tokens)
    : m_client(std::move(baseUrl), transport, tokens)
{
}

Result<QList<RemoteSession>> TasksApiSessions::fromJson(const QJsonValue &json)
{
    return readSessionList(json, SessionFieldNames("created_at", "last_used_at", "user_agent", "ip"), isCurrent);
}

QCoro::Task<Result<QList<RemoteSession>>> TasksApiSessions::list()
{
    auto answer = m_client.call(ApiCall(HttpRequest::Method::Get, SessionsPath));
    const Result<QJsonValue> json = co_await answer;
    if (!json)
        co_return fail(json.error());
    co_return fromJson(*json);
}

QCoro::Task<Result<void>> TasksApiSessions::end(QString id)
{
    const QString segment = QString::fromLatin1(QUrl::toPercentEncoding(id));
    auto answer = m_client.call(ApiCall(HttpRequest::Method::Delete, SessionsPath + QLatin1Char('/') + segment));
    const Result<QJsonValue> ended = co_await answer;
    if (!ended)
        co_return fail(ended.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> TasksApiSessions::endOthers()
{
    auto answer = m_client.call(ApiCall(HttpRequest::Method::Delete, SessionsPath + QStringLiteral("?others=true")));
    const Result<QJsonValue> ended = co_await answer;
    if (!ended)
        co_return fail(ended.error());
    co_return Result<void>();
}

} // namespace Latchkey
