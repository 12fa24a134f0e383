// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/result.h"

#include <QDateTime>

namespace Latchkey {

/// What an ID token must say.
struct IdTokenRules
{
    IdTokenRules() = default;

    QString issuer;
    QString clientId;
    QByteArray nonce;               ///< empty: none was sent, and none is asked for
    QDateTime now;                  ///< by the provider's clock, if it has told it
    std::chrono::seconds leeway{0}; ///< how far that may be off
};

/// Who the claims of a token with a good signature say has signed in (OpenID Connect Core 1.0, 3.1.3.7). Only what is
/// always there is demanded: no `at_hash`, no `auth_time`, no `sid`.
/// Error: UntrustedToken; the detail says which claim.
[[nodiscard]] Result<Identity> identityFromClaims(const QJsonObject &claims, const IdTokenRules &rules);

/// Who an ID token that came with a refresh is about (OpenID Connect Core 1.0, 12.2). Its signature is not looked at.
/// Error: UntrustedToken if it is of another issuer or for another client.
[[nodiscard]] Result<Identity> identityFromRefreshed(const Secret &idToken, const QString &issuer,
                                                     const QString &clientId);

} // namespace Latchkey
