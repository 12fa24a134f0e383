// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signinguide.h"
#include "core/base/pending.h"
#include "core/net/httptransport.h"

namespace Latchkey {

/// The second half of a sign-in at Better Auth where an account has a second factor: codes of an authenticator app, or
/// backup codes.
class BetterAuthSecondFactor
{
public:
    /// `routes`: where Better Auth is mounted. `transport` must outlive this object and every call in flight.
    BetterAuthSecondFactor(QUrl routes, HttpTransport &transport);

    /// Asks until the server takes a code, and gives the answer that signs in. `challenge`: the server's answer to the
    /// password. Errors: SecondFactorNeeded if nobody can be asked; CodeExpired after too many wrong ones or too long a
    /// time; those of the guide and the transport.
    QCoro::Task<Result<HttpResponse>> pass(HttpResponse challenge, std::shared_ptr<SignInGuide> guide);
    /// What waits for a person ends with Cancelled.
    void cancel();

private:
    using Asked = Pending<Result<SecondFactor>>;

    [[nodiscard]] HttpRequest verification(const SecondFactor &factor, std::shared_ptr<const Secret> cookie) const;

    QUrl m_routes;
    HttpTransport &m_transport;
    std::shared_ptr<Asked> m_asked; ///< null: nobody is being asked
};

} // namespace Latchkey
