// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/backends.h"
#include "core/auth/betterauthsecondfactor.h"

namespace Latchkey {

namespace BetterAuthReply {
struct SignedIn;
}

/// Signs in at a Better Auth with its plugins "bearer" and "jwt": the session's token renews, for JWTs that the task
/// server takes. Its routes are below /api/auth, or where the address points to.
class BetterAuthBackend final : public AuthBackend
{
public:
    /// `transport` and `clock` must outlive this object and every call in flight. `url` has no trailing slash.
    BetterAuthBackend(const QUrl &url, HttpTransport &transport, Clock &clock);
    [[nodiscard]] static std::unique_ptr<AuthBackend> make(const BackendPlace &place);

    QCoro::Task<Result<ServerInfo>> discover() override;
    QCoro::Task<Result<TokenGrant>> signUp(Credentials credentials) override;
    QCoro::Task<Result<TokenGrant>> signIn(Credentials credentials) override;
    QCoro::Task<Result<TokenGrant>> refresh(Secret refreshToken, QByteArray idempotencyKey) override;
    QCoro::Task<Result<void>> revoke(Secret refreshToken) override;
    void cancelSignIn() override { m_secondFactor.cancel(); }
    std::unique_ptr<RemoteSessions> remoteSessions(const SessionTokens &tokens) override;
    std::unique_ptr<PasswordChange> passwordChange(const SessionTokens &tokens) override;

private:
    QCoro::Task<Result<TokenGrant>> firstGrant(BetterAuthReply::SignedIn signedIn);

    QUrl m_routes;
    HttpTransport &m_transport;
    Clock &m_clock;
    BetterAuthSecondFactor m_secondFactor;
};

} // namespace Latchkey
