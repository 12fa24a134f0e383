// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tasksapipassword.h"

#include "core/auth/authrequests.h"
#include "core/auth/tasksapireply.h"

namespace Latchkey {

TasksApiPassword::TasksApiPassword(QUrl baseUrl, HttpTransport &transport, AccessTokenSource &tokens)
    : m_client(std::move(baseUrl), transport, tokens)
{
}

QCoro::Task<Result<PasswordChanged>> TasksApiPassword::change(Secret current, Secret next)
{
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("current_password"), current.exposed());
    members.emplace_back(QLatin1String("new_password"), next.exposed());
    auto sending =
        postForSuccess(m_client, QStringLiteral("/auth/password"), std::move(members), &TasksApiReply::passwordError);
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (answer->status != 204)
        co_return fail(Error::Kind::BadReply, QStringLiteral("it does not say that it has changed the password"));
    co_return PasswordChanged();
}

} // namespace Latchkey
