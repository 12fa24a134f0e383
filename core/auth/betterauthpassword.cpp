// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/betterauthpassword.h"

#include "core/auth/authrequests.h"
#include "core/auth/betterauthreply.h"

namespace Latchkey {

BetterAuthPassword::BetterAuthPassword(const QUrl &routes, HttpTransport &transport, AccessTokenSource &sessionTokens)
    : m_client(routes, transport, sessionTokens)
    , m_sessions(routes, transport, sessionTokens)
{
}

QCoro::Task<Result<PasswordChanged>> BetterAuthPassword::change(Secret current, Secret next)
{
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("currentPassword"), current.exposed());
    members.emplace_back(QLatin1String("newPassword"), next.exposed());
    auto sending = postForSuccess(m_client, QStringLiteral("/change-password"), std::move(members),
                                  &BetterAuthReply::passwordError);
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (!BetterAuthReply::isPasswordChanged(*answer))
        co_return fail(Error::Kind::BadReply, QStringLiteral("it does not say that it has changed the password"));
    auto ending = m_sessions.endOthers();
    const Result<void> ended = co_await ending;
    PasswordChanged changed;
    if (!ended)
        changed.othersStay = ended.error();
    co_return changed;
}

} // namespace Latchkey
