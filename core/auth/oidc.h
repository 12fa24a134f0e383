// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/backends.h"
#include "core/auth/oidcdocuments.h"
#include "core/auth/oidcreply.h"
#include "core/auth/oidcrequests.h"
#include "core/auth/signinattempt.h"

namespace Latchkey {

/// Signs in at an OpenID provider, as a public client (RFC 8252): in the system's browser with a code and PKCE, or on
/// another device (RFC 8628).
///
/// The wall clock of this machine decides nothing (R20), but where a provider does not tell what time it is.
///
/// Where provider and task server both take bound tokens (RFC 9449), each sign-in makes a key for them. What the
/// session keeps then is a BoundCredential.
class OidcBackend final : public AuthBackend
{
public:
    explicit OidcBackend(const BackendPlace &place);
    static std::unique_ptr<AuthBackend> make(const BackendPlace &place);

    QCoro::Task<Result<ServerInfo>> discover() override;
    /// An account is made at the provider, in the browser. Error: InvalidInput.
    QCoro::Task<Result<TokenGrant>> signUp(Credentials credentials) override;
    QCoro::Task<Result<TokenGrant>> signIn(Credentials credentials) override;
    QCoro::Task<Result<TokenGrant>> refresh(Secret refreshToken, QByteArray idempotencyKey) override;
    QCoro::Task<Result<void>> revoke(Secret refreshToken) override;
    void cancelSignIn() override;
    [[nodiscard]] RequestProof *proof() override { return &m_proof; }

private:
    QCoro::Task<Result<OidcRequests>> requests();
    QCoro::Task<Result<Identity>> identityOf(Secret idToken, QByteArray nonce);
    [[nodiscard]] TokenGrant bound(TokenGrant grant, bool isBound, const std::optional<SigningKey> &key);

    Clock &m_clock;
    ClientSettings m_client;
    OidcEndpoints m_endpoints;
    OidcDocuments m_documents;
    DpopProof m_proof; ///< for the task server
    std::weak_ptr<SignInAttempt> m_attempt;
};

} // namespace Latchkey
