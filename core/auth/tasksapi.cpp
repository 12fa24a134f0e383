// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tasksapi.h"

#include "core/auth/secretjson.h"
#include "core/auth/tasksapireply.h"
#include "core/auth/tasksapisessions.h"
#include "core/net/apiclient.h"

namespace Latchkey {

namespace {

constexpr qint64 MaxReplySize = 64 * 1024;
/// The same routes as some base servers mount them, where the token alone says whose the tasks are.
const QString TasksFromToken = QStringLiteral("/signup/users/from-token/tasks");

/// An answer that says nothing about the server but that this path is not what we hoped for.
bool isElsewhere(const HttpResponse &response)
{
    return response.status == 401 || response.status == 403 || response.status == 404 || response.status == 405;
}

} // namespace

TasksApiBackend::TasksApiBackend(QUrl baseUrl, HttpTransport &transport, Clock &clock)
    : m_baseUrl(std::move(baseUrl))
    , m_transport(transport)
    , m_clock(clock)
{
}

std::unique_ptr<AuthBackend> TasksApiBackend::make(const BackendPlace &place)
{
    return std::make_unique<TasksApiBackend>(place.url, place.transport, place.clock);
}

std::unique_ptr<RemoteSessions> TasksApiBackend::remoteSessions(const SessionTokens &tokens)
{
    return std::make_unique<TasksApiSessions>(m_baseUrl, m_transport, tokens.access);
}

HttpRequest TasksApiBackend::request(HttpRequest::Method method, const QString &path) const
{
    QUrl url = m_baseUrl;
    url.setPath(m_baseUrl.path() + path);
    HttpRequest request(method, url);
    request.headers.emplaceBack("Accept", "application/json");
    request.maxResponseBytes = MaxReplySize;
    return request;
}

QCoro::Task<Result<ServerInfo>> TasksApiBackend::discover()
{
    auto asking = m_transport.send(request(HttpRequest::Method::Get, QStringLiteral("/.well-known/tasks-api")));
    const Result<HttpResponse> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    if (answer->isSuccess()) {
        Result<ServerInfo> info = TasksApiReply::serverInfo(answer->body);
        if (info)
            co_return info;
    } else if (!isElsewhere(*answer)) {
        co_return fail(errorFromResponse(*answer));
    }
    auto asBase = discoverBase();
    co_return co_await asBase;
}

/// A base server says nothing of itself: what it guards tells what it is.
QCoro::Task<Result<ServerInfo>> TasksApiBackend::discoverBase()
{
    auto askingHealth = m_transport.send(request(HttpRequest::Method::Get, QStringLiteral("/health")));
    const Result<HttpResponse> health = co_await askingHealth;
    if (!health)
        co_return fail(health.error());
    ServerInfo base;
    base.name = m_baseUrl.host();
    auto askingByUser = isGuarded(QStringLiteral("/tasks/users/me/tasks"));
    const bool byUser = co_await askingByUser;
    if (!byUser) {
        auto askingFromToken = isGuarded(TasksFromToken);
        if (co_await askingFromToken)
            base.tasksPath = TasksFromToken;
        else if (!TasksApiReply::isHealthy(*health))
            co_return fail(Error::Kind::BadReply, QStringLiteral("not a task server"));
    }
    co_return base;
}

/// Whether something is there that wants a token. Base servers answer 403 to a request without one.
QCoro::Task<bool> TasksApiBackend::isGuarded(QString path)
{
    auto asking = m_transport.send(request(HttpRequest::Method::Get, path));
    const Result<HttpResponse> answer = co_await asking;
    co_return answer && (answer->status == 401 || answer->status == 403);
}

QCoro::Task<Result<TokenGrant>> TasksApiBackend::signUp(Credentials credentials)
{
    HttpRequest post = request(HttpRequest::Method::Post, QStringLiteral("/auth/signup"));
    const QByteArray name = credentials.name.toUtf8();
    const QByteArray email = credentials.email.toUtf8();
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("username"), name);
    members.emplace_back(QLatin1String("email"), email);
    members.emplace_back(QLatin1String("password"), credentials.password.exposed());
    post.body = secretJson(members);
    auto sending = m_transport.send(std::move(post));
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isSuccess())
        co_return fail(TasksApiReply::credentialError(*answer));
    if (!TasksApiReply::isSignUpWithoutToken(answer->body))
        co_return TasksApiReply::grant(*answer, m_clock);
    auto signingIn = signIn(std::move(credentials));
    co_return co_await signingIn;
}

QCoro::Task<Result<TokenGrant>> TasksApiBackend::signIn(Credentials credentials)
{
    HttpRequest post = request(HttpRequest::Method::Post, QStringLiteral("/auth/login"));
    const QByteArray email = credentials.email.toUtf8();
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("email"), email);
    members.emplace_back(QLatin1String("password"), credentials.password.exposed());
    post.body = secretJson(members);
    auto sending = m_transport.send(std::move(post));
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isSuccess())
        co_return fail(TasksApiReply::credentialError(*answer));
    co_return TasksApiReply::grant(*answer, m_clock);
}

QCoro::Task<Result<TokenGrant>> TasksApiBackend::refresh(Secret refreshToken, QByteArray idempotencyKey)
{
    HttpRequest post = withToken(QStringLiteral("/auth/refresh"), refreshToken);
    if (!idempotencyKey.isEmpty())
        post.headers.emplaceBack("Idempotency-Key", idempotencyKey);
    auto sending = m_transport.send(std::move(post));
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isSuccess())
        co_return fail(TasksApiReply::refreshError(*answer));
    co_return TasksApiReply::refreshedGrant(*answer, m_clock);
}

QCoro::Task<Result<void>> TasksApiBackend::revoke(Secret refreshToken)
{
    auto sending = m_transport.send(withToken(QStringLiteral("/auth/logout"), refreshToken));
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isSuccess())
        co_return fail(errorFromResponse(*answer));
    co_return Result<void>();
}

HttpRequest TasksApiBackend::withToken(const QString &path, const Secret &refreshToken) const
{
    HttpRequest post = request(HttpRequest::Method::Post, path);
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("refresh_token"), refreshToken.exposed());
    post.body = secretJson(members);
    return post;
}

} // namespace Latchkey
