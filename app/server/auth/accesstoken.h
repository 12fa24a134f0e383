// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/jose/jwkset.h"
#include "core/jose/signingkey.h"

#include <QString>

#include <chrono>

namespace Latchkey::Backend {

/// What an access token says.
struct Claims
{
    qint64 userId = 0;     ///< `sub`, a decimal number as text
    QString sessionId;     ///< `sid`
    qint64 generation = 0; ///< `gen`: of the refresh token it was issued with
};

/// Issues access tokens: JWTs (RFC 7519) signed with HS256.
class TokenIssuer
{
public:
    TokenIssuer(const SigningKey &key, const Clock &clock, std::chrono::seconds lifetime);

    /// Error: Storage if signing fails, which only lack of memory can cause.
    [[nodiscard]] Result<QByteArray> issue(const Claims &claims) const;
    [[nodiscard]] std::chrono::seconds lifetime() const { return m_lifetime; }

private:
    const SigningKey &m_key;
    const Clock &m_clock;
    const std::chrono::seconds m_lifetime;
};

/// Accepts what TokenIssuer issues and nothing else: the algorithm is fixed here, never taken from the token (RFC
/// 8725, 3.1) and every claim must be there.
class TokenVerifier
{
public:
    static constexpr qsizetype LongestToken = 2048; ///< bytes

    TokenVerifier(const SigningKey &key, const Clock &clock);

    /// Error: Unauthorized; the detail says why and is for the log only.
    [[nodiscard]] Result<Claims> verify(const QByteArray &token) const;

private:
    const JwkSet m_keys;
    const Clock &m_clock;
};

} // namespace Latchkey::Backend
