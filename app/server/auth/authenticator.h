// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/auth/accesstoken.h"
#include "app/server/auth/challenges.h"
#include "app/server/auth/dpopproofs.h"
#include "app/server/auth/issuertokens.h"
#include "app/server/auth/presentedtoken.h"
#include "app/server/http/router.h"
#include "app/server/storage/sessionstore.h"
#include "app/server/storage/userstore.h"

namespace Latchkey::Backend {

/// Proves who sends a request: the holder of one of our access tokens, whose session must be alive, or somebody the
/// trusted issuer vouches for.
class Authenticator
{
public:
    /// With accounts of this server.
    struct Own
    {
        const TokenVerifier &verifier;
        SessionStore &sessions;
    };
    /// With those of a trusted issuer.
    struct Foreign
    {
        IssuerTokens &tokens;
        DpopProofs &proofs;
        UserStore &users;
        QString issuer;
        QStringList requiredScopes;
    };
    Authenticator(std::optional<Own> own, std::optional<Foreign> foreign, Challenges challenges);

    /// Answers once, now or later. Refused: 401, 403, 500, 503.
    void authenticate(const Request &request, const Router::Admission &admission) const;

private:
    using Admitted = tl::expected<Caller, Response>;
    [[nodiscard]] Admitted admitOwn(const Claims &claims) const;
    void askIssuer(const Request &request, const PresentedToken &presented, const Router::Admission &admission) const;
    [[nodiscard]] Admitted admitForeign(const Request &request, const PresentedToken &presented,
                                        const Result<ForeignClaims> &claims) const;
    [[nodiscard]] std::optional<Response> refusalOfProof(const Request &request, const PresentedToken &presented,
                                                         const ForeignClaims &claims) const;

    const std::optional<Own> m_own;
    const std::optional<Foreign> m_foreign;
    const Challenges m_challenges;
};

} // namespace Latchkey::Backend
