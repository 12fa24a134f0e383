// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oidcendpoints.h"
#include "core/auth/oidcmetadata.h"
#include "core/jose/jws.h"

namespace Latchkey {

/// What a provider publishes: its metadata and its keys, fetched when they are first needed and kept in memory. The
/// object must outlive its calls.
///
/// Errors of all calls: those of the transport, the statuses mapped by errorFromResponse, TooLarge, BadReply.
class OidcDocuments
{
public:
    static constexpr qint64 LargestMetadata = 64 * 1024; ///< bytes

    /// `issuer` has no trailing slash. `endpoints` must outlive this object.
    OidcDocuments(QUrl issuer, OidcEndpoints &endpoints);

    QCoro::Task<Result<OidcMetadata>> metadata();
    /// So that a sign-in fails for want of the keys before it begins, and not after its code is spent.
    QCoro::Task<Result<void>> haveKeys();
    /// An ID token with a good signature. If no key that is kept made it, the keys are fetched anew, once: the provider
    /// may have other ones now. Error: also UntrustedToken.
    QCoro::Task<Result<VerifiedJws>> verified(Secret idToken);

private:
    QCoro::Task<Result<HttpResponse>> fetch(QUrl url, qint64 maxSize);
    QCoro::Task<Result<void>> fetchKeys();

    QUrl m_issuer;
    OidcEndpoints &m_endpoints;
    std::optional<OidcMetadata> m_metadata;
    std::optional<JwkSet> m_keys;
};

} // namespace Latchkey
