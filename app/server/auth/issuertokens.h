// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/auth/remotekeys.h"
#include "app/server/serversettings.h"
#include "core/jose/claims.h"

namespace Latchkey::Backend {

/// What the access token of another issuer says.
struct ForeignClaims
{
    QString subject;    ///< never empty
    QStringList scopes; ///< `scope` (RFC 8693, 4.2)
    /// Thumbprint of the key the token is bound to (RFC 9449, 6); empty: to none.
    QByteArray boundTo;
};

/// Accepts the access tokens of one trusted issuer (RFC 9068 without what it demands beyond RFC 7519, since few issuers
/// follow it): signed with an allowed algorithm by its keys or the shared secret, of this issuer, for this audience.
class IssuerTokens
{
public:
    static constexpr std::chrono::seconds Leeway{60}; ///< between the issuer's clock and ours
    static constexpr qsizetype LongestSubject = 255;  ///< characters (OpenID Connect Core, 2)

    using Verified = std::function<void(const Result<ForeignClaims> &)>;

    /// `self` is where clients reach this server.
    IssuerTokens(const IssuerSettings &settings, const QUrl &self, const Clock &clock);

    /// Answers once, now or later. Errors: UntrustedToken, whose detail is for the log only; Unreachable while the
    /// issuer's keys are not to be had, which says nothing of the token.
    void verify(const QByteArray &token, const Verified &verified);

private:
    [[nodiscard]] Result<ForeignClaims> verifyWith(const JwkSet &keys, const QByteArray &token) const;
    [[nodiscard]] ClaimRules rulesFor(const QJsonObject &claims) const;

    const Clock &m_clock;
    const JwsAlgorithms m_algorithms;
    const QString m_issuer;
    const QString m_audience;
    const JwkSet m_sharedSecret;          ///< empty: the keys are remote
    std::unique_ptr<RemoteKeys> m_remote; ///< null: the secret is shared
};

} // namespace Latchkey::Backend
