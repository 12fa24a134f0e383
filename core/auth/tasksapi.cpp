// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tasksapi.h"

#include "core/auth/authrequests.h"
#include "core/auth/tasksapipassword.h"
#include "core/auth/tasksapireply.h"
#include "core/auth/tasksapisessions.h"
#include "core/net/apiclient.h"

namespace Latchkey {

namespace {

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

std::unique_ptr<PasswordChange> TasksApiBackend::passwordChange(const SessionTokens &tokens)
{
    return std::make_unique<TasksApiPassword>(m_baseUrl, m_transport, tokens.access);
}

QCoro::Task<Result<HttpResponse>> TasksApiBackend::get(const QString &path)
{
    return m_transport.send(authRequest(HttpRequest::Method::Get, m_baseUrl, path));
}

QCoro::Task<Result<ServerInfo>> TasksApiBackend::discover()
{
    auto asking = get(QStringLiteral("/.well-known/tasks-api"));
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
    auto askingHealth = get(QStringLiteral("/health"));
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
    auto asking = get(path);
    const Result<HttpResponse> answer = co_await asking;
    co_return answer && (answer->status == 401 || answer->status == 403);
}

QCoro::Task<Result<TokenGrant>> TasksApiBackend::signUp(Credentials credentials)
{
    const QByteArray name = credentials.name.toUtf8();
    const QByteArray email = credentials.email.toUtf8();
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("username"), name);
    members.emplace_back(QLatin1String("email"), email);
    members.emplace_back(QLatin1String("password"), credentials.password.exposed());
    HttpRequest post = jsonPost(m_baseUrl, QStringLiteral("/auth/signup"), members);
    auto sending = sendForSuccess(m_transport, std::move(post), &TasksApiReply::credentialError);
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (!TasksApiReply::isSignUpWithoutToken(answer->body))
        co_return TasksApiReply::grant(*answer, m_clock);
    auto signingIn = signIn(std::move(credentials));
    co_return co_await signingIn;
}

QCoro::Task<Result<TokenGrant>> TasksApiBackend::signIn(Credentials credentials)
{
    const QByteArray email = credentials.email.toUtf8();
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("email"), email);
    members.emplace_back(QLatin1String("password"), credentials.password.exposed());
    HttpRequest post = jsonPost(m_baseUrl, QStringLiteral("/auth/login"), members);
    auto sending = sendForSuccess(m_transport, std::move(post), &TasksApiReply::credentialError);
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    co_return TasksApiReply::grant(*answer, m_clock);
}

QCoro::Task<Result<TokenGrant>> TasksApiBackend::refresh(Secret refreshToken, QByteArray idempotencyKey)
{
    HttpRequest post = withToken(QStringLiteral("/auth/refresh"), refreshToken);
    if (!idempotencyKey.isEmpty())
        post.headers.emplaceBack("Idempotency-Key", idempotencyKey);
    auto sending = sendForSuccess(m_transport, std::move(post), &TasksApiReply::refreshError);
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    co_return TasksApiReply::refreshedGrant(*answer, m_clock);
}

QCoro::Task<Result<void>> TasksApiBackend::revoke(Secret refreshToken)
{
    HttpRequest post = withToken(QStringLiteral("/auth/logout"), refreshToken);
    auto sending = sendForSuccess(m_transport, std::move(post), &errorFromResponse);
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    co_return Result<void>();
}

HttpRequest TasksApiBackend::withToken(const QString &path, const Secret &refreshToken) const
{
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("refresh_token"), refreshToken.exposed());
    return jsonPost(m_baseUrl, path, members);
}

} // namespace Latchkey
