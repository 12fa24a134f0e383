// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidc.h"

#include "core/auth/devicegrant.h"
#include "core/auth/idtoken.h"
#include "core/auth/loopbackreceiver.h"
#include "core/auth/pkce.h"
#include "core/net/apiclient.h"

namespace Latchkey {

using namespace std::chrono_literals;

namespace {

/// What providers are asked to register where an account does not say otherwise.
constexpr char OwnClientId[] = "latchkey";

constexpr std::chrono::seconds Leeway = 5min;
/// For a clock that is a day off, in any time zone.
constexpr std::chrono::seconds LeewayOfOurClock = 26h;

/// An answer that says nothing about the server but that it is no provider.
Error notFound(const Error &error)
{
    using K = Error::Kind;
    const bool elsewhere = error.kind == K::NotFound || error.kind == K::Unauthorized || error.kind == K::Forbidden
                           || error.kind == K::BadRequest;
    return elsewhere ? Error(K::BadReply, QStringLiteral("not an OpenID provider")) : error;
}

bool isSuccess(const HttpResponse &response)
{
    return response.status >= 200 && response.status < 300;
}

/// What a refresh gave. It came from the token endpoint itself, over TLS, which vouches for the ID token (OpenID
/// Connect Core 1.0, 3.1.3.7): so the new refresh token waits for no key to be fetched. One that is somebody else's
/// makes the access token unusable, but the old refresh token is spent (R10).
Result<TokenGrant> judged(OidcTokens tokens, const QString &issuer, const QString &clientId)
{
    if (tokens.idToken.isEmpty())
        return std::move(tokens.grant);
    Result<Identity> identity = identityFromRefreshed(tokens.idToken, issuer, clientId);
    if (identity)
        tokens.grant.identity = std::move(*identity);
    else if (tokens.grant.refreshToken.isEmpty())
        return fail(identity.error());
    else
        tokens.grant.accessToken = {};
    return std::move(tokens.grant);
}

OidcAuthorization newAuthorization(const QString &loginHint)
{
    OidcAuthorization authorization;
    authorization.state = unguessableText();
    const Secret nonce = unguessableText();
    authorization.nonce = QByteArray(nonce.exposed().constData(), nonce.size());
    authorization.verifier = unguessableText();
    authorization.loginHint = loginHint;
    return authorization;
}

} // namespace

OidcBackend::OidcBackend(const BackendPlace &place)
    : m_endpoints(place.endpoints)
    , m_clock(place.clock)
    , m_client(place.client)
    , m_documents(place.url, place.endpoints)
{
    if (m_client.clientId.isEmpty())
        m_client.clientId = QString::fromLatin1(OwnClientId);
}

std::unique_ptr<AuthBackend> OidcBackend::make(const BackendPlace &place)
{
    return std::make_unique<OidcBackend>(place);
}

QCoro::Task<Result<ServerInfo>> OidcBackend::discover()
{
    auto describing = m_documents.metadata();
    const Result<OidcMetadata> provider = co_await describing;
    if (!provider)
        co_return fail(notFound(provider.error()));
    ServerInfo info;
    info.name = QUrl(provider->issuer).host();
    info.ways = SignInWay::Browser;
    info.ways.setFlag(SignInWay::DeviceCode, !provider->deviceAuthorization.isEmpty());
    info.canRefresh = provider->refreshes;
    info.canSignUp = false;
    co_return info;
}

QCoro::Task<Result<TokenGrant>> OidcBackend::signUp(Credentials)
{
    co_return fail(Error::Kind::InvalidInput, QStringLiteral("an account is made at the provider"));
}

QCoro::Task<Result<TokenGrant>> OidcBackend::signIn(Credentials credentials)
{
    cancelSignIn();
    const auto attempt = std::make_shared<SignInAttempt>(m_clock);
    m_attempt = attempt;
    if (!credentials.guide)
        co_return fail(Error::Kind::NoBrowser, QStringLiteral("nobody can be asked"));
    auto preparing = requests();
    const Result<OidcRequests> requests = co_await preparing;
    if (!requests)
        co_return fail(requests.error());
    auto fetchingKeys = m_documents.haveKeys();
    const Result<void> keys = co_await fetchingKeys;
    if (!keys)
        co_return fail(keys.error());
    if (attempt->isCancelled())
        co_return fail(Error::Kind::Cancelled);

    const bool elsewhere = credentials.way == SignInWay::DeviceCode;
    OidcAuthorization authorization = newAuthorization(credentials.email);
    auto asking = elsewhere ? askOtherDevice(*requests, *credentials.guide, *attempt)
                            : askBrowser(*requests, authorization, *credentials.guide, *attempt);
    const Result<HttpResponse> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    if (!isSuccess(*answer))
        co_return fail(OidcReply::refusal(*answer));
    Result<OidcTokens> tokens = OidcReply::tokens(*answer, m_clock);
    if (!tokens)
        co_return fail(tokens.error());
    auto identifying = identityOf(*tokens, elsewhere ? QByteArray() : authorization.nonce);
    Result<Identity> identity = co_await identifying;
    if (attempt->isCancelled())
        identity = fail(Error::Kind::Cancelled);
    if (!identity) {
        // Nobody uses what was given, so it must not stay good.
        auto revoking = revoke(std::move(tokens->grant.refreshToken));
        co_await revoking;
        co_return fail(identity.error());
    }
    tokens->grant.identity = std::move(*identity);
    co_return std::move(tokens->grant);
}

QCoro::Task<Result<OidcRequests>> OidcBackend::requests()
{
    auto describing = m_documents.metadata();
    const Result<OidcMetadata> provider = co_await describing;
    if (!provider)
        co_return fail(provider.error());
    co_return OidcRequests(*provider, m_client);
}

QCoro::Task<Result<HttpResponse>> OidcBackend::askBrowser(const OidcRequests &requests,
                                                          OidcAuthorization &authorization, SignInGuide &guide,
                                                          SignInAttempt &attempt)
{
    LoopbackReceiver receiver(m_clock);
    QObject::connect(&attempt, &SignInAttempt::cancelled, &receiver, &LoopbackReceiver::cancel);
    const Result<QUrl> redirectUri = receiver.listen();
    if (!redirectUri)
        co_return fail(redirectUri.error());
    authorization.redirectUri = *redirectUri;
    ExpectedRedirect expected(authorization.state.clone(), requests.provider().issuer.toUtf8());
    expected.namesIssuer = requests.provider().namesIssuer;
    auto receiving = receiver.receive(std::move(expected));
    const Result<void> opened = guide.openBrowser(requests.authorizationPage(authorization));
    if (!opened)
        receiver.cancel();
    const Result<Secret> code = co_await receiving;
    if (!opened)
        co_return fail(opened.error());
    if (!code && code.error().kind == Error::Kind::Timeout)
        co_return fail(Error::Kind::SignInExpired, QStringLiteral("nobody came back from the browser"));
    if (!code)
        co_return fail(code.error());
    // Once only: if the answer is lost, the provider takes another try for a theft (RFC 6749, 4.1.2).
    auto exchanging = m_endpoints.send(requests.codeExchange(authorization, *code));
    co_return co_await exchanging;
}

QCoro::Task<Result<HttpResponse>> OidcBackend::askOtherDevice(const OidcRequests &requests, SignInGuide &guide,
                                                              SignInAttempt &attempt)
{
    if (requests.provider().deviceAuthorization.isEmpty())
        co_return fail(Error::Kind::InvalidInput, QStringLiteral("the provider has no device codes"));
    auto beginning = m_endpoints.send(requests.deviceAuthorization());
    const Result<HttpResponse> begun = co_await beginning;
    if (!begun)
        co_return fail(begun.error());
    if (!isSuccess(*begun))
        co_return fail(OidcReply::refusal(*begun));
    const Result<DeviceAuthorization> authorization = deviceAuthorizationFrom(*begun);
    if (!authorization)
        co_return fail(authorization.error());
    DevicePolling polling(*authorization, m_clock.bootNow());
    guide.showDeviceCode(authorization->shown);
    while (const std::optional<BootTime> next = polling.next(m_clock.bootNow())) {
        auto pause = attempt.pauses().until(*next);
        co_await pause;
        if (attempt.isCancelled())
            co_return fail(Error::Kind::Cancelled);
        auto asking = m_endpoints.send(requests.devicePoll(authorization->deviceCode));
        Result<HttpResponse> answer = co_await asking;
        if (!polling.goesOn(answer))
            co_return answer;
    }
    co_return fail(Error::Kind::SignInExpired, QStringLiteral("nobody entered the code in time"));
}

QCoro::Task<Result<Identity>> OidcBackend::identityOf(const OidcTokens &tokens, QByteArray nonce)
{
    auto describing = m_documents.metadata();
    const Result<OidcMetadata> provider = co_await describing;
    if (!provider)
        co_return fail(provider.error());
    auto verifying = m_documents.verified(tokens.idToken.clone());
    const Result<VerifiedJws> verified = co_await verifying;
    if (!verified)
        co_return fail(verified.error());
    IdTokenRules rules;
    rules.issuer = provider->issuer;
    rules.clientId = m_client.clientId;
    rules.nonce = nonce;
    rules.now = tokens.serverTime.value_or(m_clock.wallNow());
    rules.leeway = tokens.serverTime ? Leeway : LeewayOfOurClock;
    co_return identityFromClaims(verified->claims(), rules);
}

QCoro::Task<Result<TokenGrant>> OidcBackend::refresh(Secret refreshToken, QByteArray)
{
    auto preparing = requests();
    const Result<OidcRequests> requests = co_await preparing;
    if (!requests)
        co_return fail(requests.error());
    auto sending = m_endpoints.send(requests->refresh(refreshToken));
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (!isSuccess(*answer))
        co_return fail(OidcReply::refreshRefusal(*answer));
    Result<OidcTokens> tokens = OidcReply::refreshedTokens(*answer, m_clock);
    if (!tokens)
        co_return fail(tokens.error());
    co_return judged(std::move(*tokens), requests->provider().issuer, m_client.clientId);
}

QCoro::Task<Result<void>> OidcBackend::revoke(Secret refreshToken)
{
    if (refreshToken.isEmpty())
        co_return Result<void>();
    auto preparing = requests();
    const Result<OidcRequests> requests = co_await preparing;
    if (!requests)
        co_return fail(requests.error());
    if (requests->provider().revocation.isEmpty())
        co_return Result<void>();
    auto sending = m_endpoints.send(requests->revocation(refreshToken));
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (!isSuccess(*answer))
        co_return fail(errorFromResponse(*answer));
    co_return Result<void>();
}

void OidcBackend::cancelSignIn()
{
    // Held here: it may be done for before `cancel` returns.
    if (const auto attempt = m_attempt.lock())
        attempt->cancel();
}

} // namespace Latchkey
