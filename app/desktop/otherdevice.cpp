// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/otherdevice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Latchkey {

OtherDevice::OtherDevice(const QUrl &server, Clock &clock)
    : m_transport(*Origin::of(server), clock)
    , m_backend(server, m_transport, clock)
    , m_client(server, m_transport, *this)
{
}

QCoro::Task<Result<void>> OtherDevice::signIn(QString email, QString password)
{
    m_email = email;
    m_password = password;
    auto signingIn = accessTokenAfter(0);
    const Result<AccessToken> token = co_await signingIn;
    if (!token)
        co_return fail(token.error());
    co_return Result<void>();
}

QCoro::Task<Result<AccessToken>> OtherDevice::accessToken()
{
    co_return AccessToken(m_token); // QCoro would move the member away
}

QCoro::Task<Result<AccessToken>> OtherDevice::accessTokenAfter(quint64 rejectedGeneration)
{
    Credentials credentials;
    credentials.email = m_email;
    credentials.password = Secret(m_password.toUtf8());
    auto signingIn = m_backend.signIn(std::move(credentials));
    Result<TokenGrant> grant = co_await signingIn;
    if (!grant)
        co_return fail(grant.error());
    m_token.value = std::make_shared<const Secret>(std::move(grant->accessToken));
    m_token.generation = rejectedGeneration + 1;
    co_return AccessToken(m_token); // QCoro would move the member away
}

QCoro::Task<Result<QJsonArray>> OtherDevice::tasks()
{
    return list(QStringLiteral("/tasks/users/me/tasks"));
}

QCoro::Task<Result<void>> OtherDevice::rename(QString title, QString to)
{
    auto listing = tasks();
    const Result<QJsonArray> all = co_await listing;
    if (!all)
        co_return fail(all.error());
    for (const QJsonValue &task : *all) {
        if (task[u"title"].toString() != title)
            continue;
        ApiCall request(HttpRequest::Method::Put,
                        QStringLiteral("/tasks/users/me/tasks/%1").arg(task[u"id"].toInteger()));
        request.body = QJsonObject{{QStringLiteral("title"), to}};
        auto calling = m_client.call(std::move(request));
        const Result<QJsonValue> answer = co_await calling;
        co_return answer ? Result<void>() : fail(answer.error());
    }
    co_return fail(Error::Kind::NotFound);
}

QCoro::Task<Result<QJsonArray>> OtherDevice::sessions()
{
    return list(QStringLiteral("/auth/sessions"));
}

QCoro::Task<Result<QJsonArray>> OtherDevice::list(QString path)
{
    ApiCall request(HttpRequest::Method::Get, path);
    auto calling = m_client.call(std::move(request));
    const Result<QJsonValue> answer = co_await calling;
    if (!answer)
        co_return fail(answer.error());
    co_return answer->toArray();
}

QCoro::Task<Result<void>> OtherDevice::endOtherSessions()
{
    auto listing = sessions();
    const Result<QJsonArray> all = co_await listing;
    if (!all)
        co_return fail(all.error());
    for (const QJsonValue &session : *all) {
        if (session[u"current"].toBool())
            continue;
        const QString id = session[u"id"].toVariant().toString();
        ApiCall request(HttpRequest::Method::Delete, QStringLiteral("/auth/sessions/") + id);
        auto calling = m_client.call(std::move(request));
        const Result<QJsonValue> answer = co_await calling;
        if (!answer)
            co_return fail(answer.error());
    }
    co_return Result<void>();
}

} // namespace Latchkey
