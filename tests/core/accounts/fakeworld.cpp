// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/accounts/fakeworld.h"

namespace Latchkey::Test {

QCoro::Task<Result<void>> openServer(Accounts &accounts, ServerQuery query)
{
    auto asking = accounts.discover(std::move(query));
    const Result<QList<FoundServer>> found = co_await asking;
    if (!found)
        co_return fail(found.error());
    co_return accounts.open(found->first());
}

FakeWorld::FakeWorld()
    : discovery(jsonAnswer(200, QJsonObject{{QStringLiteral("name"), QStringLiteral("Tasks")},
                                            {QStringLiteral("version"), 1},
                                            {QStringLiteral("features"), QJsonArray{QStringLiteral("refresh")}}}))
{
    if (!paths().create())
        qFatal("no profile directory");
}

AccountManager::Environment FakeWorld::environment()
{
    return {paths(), store, clock, localServer, [this](const Origin &) { return makeTransport(); }, nullptr};
}

Credentials FakeWorld::credentials()
{
    Credentials credentials;
    credentials.email = QStringLiteral("j@example.com");
    credentials.password = Secret::copyOf("correct horse", 13);
    return credentials;
}

std::unique_ptr<HttpTransport> FakeWorld::makeTransport()
{
    using Method = HttpRequest::Method;
    auto transport = std::make_unique<FakeTransport>();
    const auto grants = [this](const SentRequest &) { return grant(); };
    transport->answer(Method::Get, QStringLiteral("/.well-known/tasks-api"), discovery);
    transport->handle(Method::Post, QStringLiteral("/auth/login"), grants);
    transport->handle(Method::Post, QStringLiteral("/auth/refresh"), grants);
    transport->answer(Method::Post, QStringLiteral("/auth/logout"), rawAnswer(204));
    transport->answer(Method::Get, QStringLiteral("/tasks/users/7/tasks"), jsonAnswer(200, QJsonArray()));
    transports.append(transport.get());
    return transport;
}

Answer FakeWorld::grant()
{
    const QString number = QString::number(++tokens);
    const QJsonObject user{{QStringLiteral("id"), 7},
                           {QStringLiteral("email"), QStringLiteral("j@example.com")},
                           {QStringLiteral("username"), QStringLiteral("j")}};
    return jsonAnswer(200, QJsonObject{{QStringLiteral("user"), user},
                                       {QStringLiteral("token"), QStringLiteral("access-") + number},
                                       {QStringLiteral("token_type"), QStringLiteral("bearer")},
                                       {QStringLiteral("expires_in"), 1800},
                                       {QStringLiteral("refresh_token"), QStringLiteral("refresh-") + number},
                                       {QStringLiteral("refresh_expires_in"), 86400}});
}

} // namespace Latchkey::Test
