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
/// The wall clock of this machine decides nothing (R20): an ID token is judged by the Date of the answer that it came
/// in, with some minutes of leeway; only where a provider tells no time, by ours, give or take a day.
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

private:
    QCoro::Task<Result<OidcRequests>> requests();
    QCoro::Task<Result<HttpResponse>> askBrowser(const OidcRequests &requests, OidcAuthorization &authorization,
                                                 SignInGuide &guide, SignInAttempt &attempt);
    QCoro::Task<Result<HttpResponse>> askOtherDevice(const OidcRequests &requests, SignInGuide &guide,
                                                     SignInAttempt &attempt);
    QCoro::Task<Result<Identity>> identityOf(const OidcTokens &tokens, QByteArray nonce);

    HttpTransport &m_endpoints;
    Clock &m_clock;
    ClientSettings m_client;
    OidcDocuments m_documents;
    std::weak_ptr<SignInAttempt> m_attempt;
};

} // namespace Latchkey
