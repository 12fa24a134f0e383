// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidc.h"

#include "core/auth/boundcredential.h"
#include "core/auth/idtoken.h"
#include "core/auth/oidcsignin.h"
#include "core/net/apiclient.h"

namespace Latchkey {

namespace {

/// What providers are asked to register where an account does not say otherwise.
constexpr char OwnClientId[] = "latchkey";

/// An answer that says nothing about the server but that it is no provider.
Error notFound(const Error &error)
{
    using K = Error::Kind;
    const bool elsewhere = error.kind == K::NotFound || error.kind == K::Unauthorized || error.kind == K::Forbidden
                           || error.kind == K::BadRequest;
    return elsewhere ? Error(K::BadReply, QStringLiteral("not an OpenID provider")) : error;
}

/// Whose the tokens of a refresh are. They came from the token endpoint itself, over TLS, which vouches for the ID
/// token (OpenID Connect Core 1.0, 3.1.3.7): so the new refresh token waits for no key to be fetched. What is somebody
/// else's makes the access token unusable, but the old refresh token is spent (R10).
Result<TokenGrant> judged(OidcTokens tokens, const OidcMetadata &provider, const QString &clientId)
{
    if (tokens.idToken.isEmpty())
        return std::move(tokens.grant);
    Result<Identity> identity = identityFromRefreshed(tokens.idToken, provider.issuer, clientId);
    if (identity)
        tokens.grant.identity = std::move(*identity);
    else if (tokens.grant.refreshToken.isEmpty())
        return fail(identity.error());
    else
        tokens.grant.accessToken = {};
    return std::move(tokens.grant);
}

} // namespace

OidcBackend::OidcBackend(const BackendPlace &place)
    : m_clock(place.clock)
    , m_client(place.client)
    , m_endpoints(place.endpoints, place.clock)
    , m_documents(place.url, m_endpoints)
    , m_proof(m_endpoints.clock())
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
    if (credentials.way == SignInWay::Password)
        co_return fail(Error::Kind::InvalidInput, QStringLiteral("only the provider is told a password"));
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

    std::optional<SigningKey> key;
    if (m_client.boundTokens && requests->provider().takesDpop)
        key = SigningKey::randomEs256();
    OidcSignIn signIn(*requests, m_endpoints, m_clock, *credentials.guide, *attempt, key);
    auto asking = credentials.way == SignInWay::DeviceCode ? signIn.elsewhere() : signIn.here(credentials.email);
    const Result<HttpResponse> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isSuccess())
        co_return fail(OidcReply::refusal(*answer));
    Result<OidcTokens> tokens = OidcReply::tokens(*answer, m_clock, key.has_value());
    if (!tokens)
        co_return fail(tokens.error());
    auto identifying = identityOf(tokens->idToken.clone(), signIn.nonce());
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
    co_return bound(std::move(tokens->grant), tokens->bound, key);
}

QCoro::Task<Result<Identity>> OidcBackend::identityOf(Secret idToken, QByteArray nonce)
{
    auto describing = m_documents.metadata();
    const Result<OidcMetadata> provider = co_await describing;
    if (!provider)
        co_return fail(provider.error());
    auto verifying = m_documents.verified(std::move(idToken));
    const Result<VerifiedJws> verified = co_await verifying;
    if (!verified)
        co_return fail(verified.error());
    IdTokenRules rules;
    rules.issuer = provider->issuer;
    rules.clientId = m_client.clientId;
    rules.nonce = nonce;
    rules.now = m_endpoints.clock().now();
    rules.leeway = m_endpoints.clock().leeway();
    co_return identityFromClaims(verified->claims(), rules);
}

QCoro::Task<Result<TokenGrant>> OidcBackend::refresh(Secret refreshToken, QByteArray)
{
    Result<BoundCredential> credential = BoundCredential::unpacked(refreshToken);
    if (!credential)
        co_return fail(credential.error());
    auto preparing = requests();
    const Result<OidcRequests> requests = co_await preparing;
    if (!requests)
        co_return fail(requests.error());
    auto sending = m_endpoints.send(requests->refresh(credential->refreshToken), credential->key);
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isSuccess())
        co_return fail(OidcReply::refreshRefusal(*answer));
    Result<OidcTokens> tokens = OidcReply::refreshedTokens(*answer, m_clock, credential->key.has_value());
    if (!tokens)
        co_return fail(tokens.error());
    const bool isBound = tokens->bound;
    Result<TokenGrant> grant = judged(std::move(*tokens), requests->provider(), m_client.clientId);
    if (!grant)
        co_return fail(grant.error());
    co_return bound(std::move(*grant), isBound, credential->key);
}

QCoro::Task<Result<void>> OidcBackend::revoke(Secret refreshToken)
{
    if (refreshToken.isEmpty())
        co_return Result<void>();
    const Result<BoundCredential> credential = BoundCredential::unpacked(refreshToken);
    if (!credential)
        co_return fail(credential.error());
    auto preparing = requests();
    const Result<OidcRequests> requests = co_await preparing;
    if (!requests)
        co_return fail(requests.error());
    if (requests->provider().revocation.isEmpty())
        co_return Result<void>();
    auto sending = m_endpoints.send(requests->revocation(credential->refreshToken));
    const Result<HttpResponse> answer = co_await sending;
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isSuccess())
        co_return fail(errorFromResponse(*answer));
    co_return Result<void>();
}

void OidcBackend::cancelSignIn()
{
    // Held here: it may be done for before `cancel` returns.
    if (const auto attempt = m_attempt.lock())
        attempt->cancel();
}

QCoro::Task<Result<OidcRequests>> OidcBackend::requests()
{
    auto describing = m_documents.metadata();
    const Result<OidcMetadata> provider = co_await describing;
    if (!provider)
        co_return fail(provider.error());
    co_return OidcRequests(*provider, m_client);
}

/// The task server is shown the key from now on, and the session keeps it with its refresh token.
TokenGrant OidcBackend::bound(TokenGrant grant, bool isBound, const std::optional<SigningKey> &key)
{
    m_proof.use(isBound ? key : std::nullopt);
    m_proof.follow(m_endpoints.clock());
    BoundCredential credential;
    credential.refreshToken = std::move(grant.refreshToken);
    credential.key = key;
    grant.refreshToken = credential.packed();
    return grant;
}

} // namespace Latchkey
