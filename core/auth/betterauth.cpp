// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/betterauth.h"

#include "core/auth/authrequests.h"
#include "core/auth/betterauthpassword.h"
#include "core/auth/betterauthreply.h"
#include "core/auth/betterauthsessions.h"
#include "core/net/apiclient.h"

namespace Latchkey {

namespace {

QUrl routesBelow(QUrl url)
{
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/api/auth"));
    return url;
}

} // namespace

BetterAuthBackend::BetterAuthBackend(const QUrl &url, HttpTransport &transport, Clock &clock)
    : m_routes(routesBelow(url))
    , m_transport(transport)
    , m_clock(clock)
    , m_secondFactor(m_routes, transport)
{
}

std::unique_ptr<AuthBackend> BetterAuthBackend::make(const BackendPlace &place)
{
    return std::make_unique<BetterAuthBackend>(place.url, place.transport, place.clock);
}

std::unique_ptr<RemoteSessions> BetterAuthBackend::remoteSessions(const SessionTokens &tokens)
{
    return std::make_unique<BetterAuthSessions>(m_routes, m_transport, tokens.durable);
}

std::unique_ptr<PasswordChange> BetterAuthBackend::passwordChange(const SessionTokens &tokens)
{
    return std::make_unique<BetterAuthPassword>(m_routes, m_transport, tokens.durable);
}

QCoro::Task<Result<ServerInfo>> BetterAuthBackend::discover()
{
    auto asking = m_transport.send(authRequest(HttpRequest::Method::Get, m_routes, QStringLiteral("/ok")));
    const Result<HttpResponse> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    if (!BetterAuthReply::isWell(*answer))
        co_return fail(Error::Kind::BadReply, QStringLiteral("not Better Auth"));
    ServerInfo info;
    info.name = m_routes.host();
    info.canRefresh = true;
    info.features = QStringList{QStringLiteral("sessions"), QStringLiteral("account")};
    co_return info;
}

QCoro::Task<Result<TokenGrant>> BetterAuthBackend::signUp(Credentials credentials)
{
    const QByteArray email = credentials.email.toUtf8();
    const QByteArray name = credentials.name.isEmpty() ? email : credentials.name.toUtf8();
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("name"), name);
    members.emplace_back(QLatin1String("email"), email);
    members.emplace_back(QLatin1String("password"), credentials.password.exposed());
    HttpRequest post = jsonPost(m_routes, QStringLiteral("/sign-up/email"), members);
    auto sending = sendForSuccess(m_transport, std::move(post), &BetterAuthReply::credentialError);
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (BetterAuthReply::isSignUpWithoutToken(*answer)) {
        auto signingIn = signIn(std::move(credentials));
        co_return co_await signingIn;
    }
    Result<BetterAuthReply::SignedIn> signedIn = BetterAuthReply::signedIn(*answer);
    if (!signedIn)
        co_return fail(signedIn.error());
    auto granting = firstGrant(std::move(*signedIn));
    co_return co_await granting;
}

QCoro::Task<Result<TokenGrant>> BetterAuthBackend::signIn(Credentials credentials)
{
    if (credentials.way != SignInWay::Password)
        co_return fail(Error::Kind::InvalidInput, QStringLiteral("Better Auth is signed in at with a password"));
    const QByteArray email = credentials.email.toUtf8();
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("email"), email);
    members.emplace_back(QLatin1String("password"), credentials.password.exposed());
    HttpRequest post = jsonPost(m_routes, QStringLiteral("/sign-in/email"), members);
    auto sending = sendForSuccess(m_transport, std::move(post), &BetterAuthReply::credentialError);
    Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (BetterAuthReply::wantsSecondFactor(*answer)) {
        auto passing = m_secondFactor.pass(std::move(*answer), std::move(credentials.guide));
        answer = co_await passing;
        if (!answer)
            co_return fail(answer.error());
    }
    Result<BetterAuthReply::SignedIn> signedIn = BetterAuthReply::signedIn(*answer);
    if (!signedIn)
        co_return fail(signedIn.error());
    auto granting = firstGrant(std::move(*signedIn));
    co_return co_await granting;
}

/// Who signs in has a session, but no token for the tasks yet.
QCoro::Task<Result<TokenGrant>> BetterAuthBackend::firstGrant(BetterAuthReply::SignedIn signedIn)
{
    auto asking = refresh(signedIn.session.clone(), QByteArray());
    Result<TokenGrant> grant = co_await asking;
    if (!grant || grant->accessToken.isEmpty()) {
        // Nobody would ever end a session that nobody has.
        auto ending = revoke(std::move(signedIn.session));
        co_await ending;
        const bool isTold = !grant && grant.error().kind != Error::Kind::InvalidGrant;
        co_return fail(isTold ? grant.error() : Error(Error::Kind::BadReply, QStringLiteral("a session without JWT")));
    }
    if (grant->refreshToken.isEmpty())
        grant->refreshToken = std::move(signedIn.session);
    // Task servers know people by the subject of the JWT, which is the user's id unless the server is told otherwise.
    if (!grant->identity.subject.isEmpty())
        signedIn.identity.subject = grant->identity.subject;
    grant->identity = signedIn.identity;
    co_return grant;
}

QCoro::Task<Result<TokenGrant>> BetterAuthBackend::refresh(Secret refreshToken, QByteArray)
{
    HttpRequest get = authRequest(HttpRequest::Method::Get, m_routes, QStringLiteral("/token"));
    get.bearer = std::make_shared<const Secret>(std::move(refreshToken));
    auto sending = sendForSuccess(m_transport, std::move(get), &BetterAuthReply::refreshError);
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    co_return BetterAuthReply::accessGrant(*answer, m_clock);
}

QCoro::Task<Result<void>> BetterAuthBackend::revoke(Secret refreshToken)
{
    HttpRequest post = jsonPost(m_routes, QStringLiteral("/sign-out"), {});
    post.bearer = std::make_shared<const Secret>(std::move(refreshToken));
    auto sending = sendForSuccess(m_transport, std::move(post), &errorFromResponse);
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (!BetterAuthReply::isSignedOut(*answer))
        co_return fail(Error::Kind::BadReply, QStringLiteral("it does not say that it has signed out"));
    co_return Result<void>();
}

} // namespace Latchkey
