// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/serverclock.h"
#include "core/jose/signingkey.h"
#include "core/net/requestproof.h"

namespace Latchkey {

/// Proofs for one server by the key that a session's tokens are bound to (RFC 9449, 4).
class DpopProof final : public RequestProof
{
public:
    explicit DpopProof(ServerClock clock)
        : m_clock(clock)
    {
    }

    /// Nothing: the tokens are bound to no key, and no proof is made.
    void use(std::optional<SigningKey> key) { m_key = std::move(key); }
    /// Goes by this clock until the server tells another time.
    void follow(const ServerClock &clock) { m_clock = clock; }
    [[nodiscard]] const ServerClock &clock() const { return m_clock; }

    void prove(HttpRequest &request) override;
    bool learnFrom(const HttpResponse &answer) override;

private:
    ServerClock m_clock;
    std::optional<SigningKey> m_key;
    QByteArray m_nonce; ///< of the server; empty: it wants none
};

} // namespace Latchkey
