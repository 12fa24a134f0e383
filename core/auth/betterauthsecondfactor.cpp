// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/betterauthsecondfactor.h"

#include "core/auth/authrequests.h"
#include "core/auth/betterauthreply.h"
#include "core/net/origin.h"

namespace Latchkey {

namespace {

/// The server keeps the sign-in open for another code.
bool mayTryAgain(const Error &why)
{
    return why.kind == Error::Kind::WrongCode || why.kind == Error::Kind::RateLimited;
}

/// Goes on by itself after a cancelled sign-in: what the person answers then is nobody's.
QCoro::Task<> ask(std::shared_ptr<SignInGuide> guide, SecondFactorQuestion question,
                  std::shared_ptr<Pending<Result<SecondFactor>>> asked)
{
    auto asking = guide->secondFactor(std::move(question));
    Result<SecondFactor> answer = co_await asking;
    asked->resolve(std::move(answer));
}

} // namespace

BetterAuthSecondFactor::BetterAuthSecondFactor(QUrl routes, HttpTransport &transport)
    : m_routes(std::move(routes))
    , m_transport(transport)
{
}

QCoro::Task<Result<HttpResponse>> BetterAuthSecondFactor::pass(HttpResponse challenge,
                                                               std::shared_ptr<SignInGuide> guide)
{
    const std::shared_ptr<const Secret> cookie = BetterAuthReply::cookies(challenge);
    if (!cookie)
        co_return fail(Error::Kind::BadReply, QStringLiteral("a second factor without its cookie"));
    if (!guide)
        co_return fail(Error::Kind::SecondFactorNeeded);
    SecondFactorQuestion question;
    question.takesBackupCodes = true;
    for (;;) {
        const auto asked = std::make_shared<Asked>();
        m_asked = asked;
        ask(guide, question, asked);
        const Result<SecondFactor> factor = co_await *asked;
        m_asked.reset();
        if (!factor)
            co_return fail(factor.error());
        auto sending = m_transport.send(verification(*factor, cookie));
        Result<HttpResponse> answer = co_await sending;
        if (!answer || answer->isSuccess())
            co_return answer;
        question.refusal = BetterAuthReply::codeError(*answer);
        if (!mayTryAgain(*question.refusal))
            co_return fail(*question.refusal);
    }
}

void BetterAuthSecondFactor::cancel()
{
    if (m_asked)
        m_asked->resolve(fail(Error::Kind::Cancelled, QStringLiteral("the sign-in was given up")));
}

/// The only request with a cookie, and so the only one that must name its origin: Better Auth takes a cookie from
/// anywhere else for a forgery.
HttpRequest BetterAuthSecondFactor::verification(const SecondFactor &factor, std::shared_ptr<const Secret> cookie) const
{
    const bool isBackup = factor.kind == SecondFactor::Kind::BackupCode;
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("code"), factor.code.exposed());
    HttpRequest post = jsonPost(m_routes,
                                isBackup ? QStringLiteral("/two-factor/verify-backup-code")
                                         : QStringLiteral("/two-factor/verify-totp"),
                                members);
    post.cookie = std::move(cookie);
    post.headers.emplaceBack("Origin", Origin::of(m_routes)->toString().toLatin1());
    return post;
}

} // namespace Latchkey
