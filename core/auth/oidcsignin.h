// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oidcendpoints.h"
#include "core/auth/oidcrequests.h"
#include "core/auth/signinattempt.h"
#include "core/auth/signinguide.h"

namespace Latchkey {

struct DeviceAuthorization;

/// One sign-in at an OpenID provider, until its token endpoint has answered. Lives in the frame of the coroutine that
/// awaits it.
class OidcSignIn
{
public:
    /// All that is referred to must outlive this object. `key`: what the tokens are to be bound to, if anything.
    OidcSignIn(OidcRequests requests, OidcEndpoints &endpoints, Clock &clock, SignInGuide &guide,
               SignInAttempt &attempt, std::optional<SigningKey> key);

    /// In the browser of this computer, which comes back to a port of it (RFC 8252). Errors: those of the transport,
    /// NoBrowser, SignInExpired, Cancelled, and what the provider refuses with (oauthError).
    QCoro::Task<Result<HttpResponse>> here(QString loginHint);
    /// With a code that the person enters in a browser anywhere (RFC 8628). Errors: as above, InvalidInput where the
    /// provider has no such codes.
    QCoro::Task<Result<HttpResponse>> elsewhere();

    /// What the ID token must name; empty: nothing.
    [[nodiscard]] QByteArray nonce() const { return m_authorization.nonce; }

private:
    QCoro::Task<Result<Secret>> codeFromBrowser();
    QCoro::Task<Result<HttpResponse>> poll(const DeviceAuthorization &device);

    OidcRequests m_requests;
    OidcEndpoints &m_endpoints;
    Clock &m_clock;
    SignInGuide &m_guide;
    SignInAttempt &m_attempt;
    std::optional<SigningKey> m_key;
    OidcAuthorization m_authorization;
};

} // namespace Latchkey
