// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidcdocuments.h"

#include "core/net/apiclient.h"

namespace Latchkey {

namespace {

/// Those that need no secret, which we have not.
constexpr JwsAlgorithms Algorithms = JwsAlgorithms(JwsAlgorithm::RS256) | JwsAlgorithm::ES256 | JwsAlgorithm::EdDSA;

} // namespace

OidcDocuments::OidcDocuments(QUrl issuer, OidcEndpoints &endpoints)
    : m_issuer(std::move(issuer))
    , m_endpoints(endpoints)
{
}

QCoro::Task<Result<OidcMetadata>> OidcDocuments::metadata()
{
    if (m_metadata)
        co_return Result<OidcMetadata>(*m_metadata);
    auto fetching = fetch(oidcMetadataUrl(m_issuer), LargestMetadata);
    const Result<HttpResponse> answer = co_await fetching;
    if (!answer)
        co_return fail(answer.error());
    const Result<OidcMetadata> metadata = oidcMetadataFrom(answer->body, m_issuer);
    if (metadata)
        m_metadata = *metadata;
    co_return metadata;
}

QCoro::Task<Result<void>> OidcDocuments::haveKeys()
{
    if (m_keys)
        co_return Result<void>();
    auto fetching = fetchKeys();
    co_return co_await fetching;
}

QCoro::Task<Result<VerifiedJws>> OidcDocuments::verified(Secret idToken)
{
    const QByteArray token = idToken.exposed();
    const Result<JwsHeader> header = readJwsHeader(token);
    if (!header)
        co_return fail(header.error());
    if (m_keys) {
        Result<VerifiedJws> known = verifyJws(token, *m_keys, Algorithms);
        if (known)
            co_return known;
    }
    auto fetching = fetchKeys();
    const Result<void> fetched = co_await fetching;
    if (!fetched)
        co_return fail(fetched.error());
    co_return verifyJws(token, *m_keys, Algorithms);
}

QCoro::Task<Result<void>> OidcDocuments::fetchKeys()
{
    auto describing = metadata();
    const Result<OidcMetadata> provider = co_await describing;
    if (!provider)
        co_return fail(provider.error());
    auto fetching = fetch(provider->keys, JwkSet::LargestDocument);
    const Result<HttpResponse> answer = co_await fetching;
    if (!answer)
        co_return fail(answer.error());
    Result<JwkSet> keys = JwkSet::fromJson(answer->body);
    if (!keys)
        co_return fail(Error::Kind::BadReply, keys.error().detail);
    m_keys = std::move(*keys);
    co_return Result<void>();
}

QCoro::Task<Result<HttpResponse>> OidcDocuments::fetch(QUrl url, qint64 maxSize)
{
    HttpRequest get(HttpRequest::Method::Get, std::move(url));
    get.headers.emplaceBack("Accept", "application/json");
    get.maxResponseBytes = maxSize;
    auto sending = m_endpoints.send(std::move(get));
    Result<HttpResponse> answer = co_await sending;
    if (answer && answer->status != 200)
        co_return fail(errorFromResponse(*answer));
    co_return answer;
}

} // namespace Latchkey
