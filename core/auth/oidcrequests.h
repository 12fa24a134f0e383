// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/backends.h"
#include "core/auth/oidcmetadata.h"
#include "core/auth/secretform.h"
#include "core/net/httptransport.h"

namespace Latchkey {

/// One authorization, from its request to the exchange of its code.
struct OidcAuthorization
{
    OidcAuthorization() = default;

    QUrl redirectUri; ///< the same in both requests (RFC 6749, 4.1.3)
    Secret state;
    QByteArray nonce;
    Secret verifier;
    QString loginHint; ///< whom the provider may expect; empty: anybody
};

/// What a public client asks an OpenID provider. Tokens and codes are in bodies only.
class OidcRequests
{
public:
    OidcRequests(OidcMetadata provider, const ClientSettings &client);

    [[nodiscard]] const OidcMetadata &provider() const { return m_provider; }

    /// For the browser (OpenID Connect Core 1.0, 3.1.2.1; RFC 7636, 4.3; RFC 8707, 2). It asks for consent each time:
    /// without, providers drop `offline_access` (Core, 11).
    [[nodiscard]] QUrl authorizationPage(const OidcAuthorization &authorization) const;
    [[nodiscard]] HttpRequest codeExchange(const OidcAuthorization &authorization, const Secret &code) const;
    [[nodiscard]] HttpRequest refresh(const Secret &refreshToken) const;
    /// RFC 7009, 2.1. The provider must have an endpoint for it.
    [[nodiscard]] HttpRequest revocation(const Secret &refreshToken) const;
    /// RFC 8628, 3.1. The provider must have an endpoint for it.
    [[nodiscard]] HttpRequest deviceAuthorization() const;
    /// RFC 8628, 3.4.
    [[nodiscard]] HttpRequest devicePoll(const Secret &deviceCode) const;

private:
    [[nodiscard]] HttpRequest forAccess(const QUrl &url, std::vector<SecretMember> members) const;
    [[nodiscard]] static HttpRequest post(const QUrl &url, const std::vector<SecretMember> &members);

    OidcMetadata m_provider;
    QByteArray m_clientId;
    QByteArray m_scope;
    QByteArray m_resource;
};

} // namespace Latchkey
