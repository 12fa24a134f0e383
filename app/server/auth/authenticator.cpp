// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/authenticator.h"

#include "core/base/logging.h"

#include <algorithm>

namespace Latchkey::Backend {

namespace {

using Scheme = PresentedToken::Scheme;

void log(const Error &error)
{
    qCInfo(logServer) << "access token refused:" << error.detail;
}

} // namespace

Authenticator::Authenticator(std::optional<Own> own, std::optional<Foreign> foreign, Challenges challenges)
    : m_own(std::move(own))
    , m_foreign(std::move(foreign))
    , m_challenges(std::move(challenges))
{
}

void Authenticator::authenticate(const Request &request, const Router::Admission &admission) const
{
    if (request.header("authorization").isEmpty())
        return admission(tl::unexpected(m_challenges.missing()));
    const auto presented = presentedToken(request);
    if (!presented)
        return admission(tl::unexpected(m_challenges.invalid()));
    if (m_own && presented->scheme == Scheme::Bearer) {
        const auto claims = m_own->verifier.verify(presented->token);
        if (claims)
            return admission(admitOwn(*claims));
        if (!m_foreign)
            log(claims.error());
    }
    if (!m_foreign)
        return admission(tl::unexpected(m_challenges.invalid()));
    askIssuer(request, *presented, admission);
}

Authenticator::Admitted Authenticator::admitOwn(const Claims &claims) const
{
    const auto alive = m_own->sessions.admit(claims.sessionId, claims.userId, claims.generation);
    if (!alive)
        return tl::unexpected(Response::failure(alive.error()));
    if (!*alive)
        return tl::unexpected(m_challenges.invalid());
    return Caller{claims.userId, QString::number(claims.userId), claims.sessionId};
}

void Authenticator::askIssuer(const Request &request, const PresentedToken &presented,
                              const Router::Admission &admission) const
{
    m_foreign->tokens.verify(presented.token,
                             [this, request, presented, admission](const Result<ForeignClaims> &claims) {
                                 admission(admitForeign(request, presented, claims));
                             });
}

Authenticator::Admitted Authenticator::admitForeign(const Request &request, const PresentedToken &presented,
                                                    const Result<ForeignClaims> &claims) const
{
    if (!claims && claims.error().kind == Error::Kind::Unreachable)
        return tl::unexpected(Response::busy());
    if (!claims) {
        log(claims.error());
        return tl::unexpected(m_challenges.invalid());
    }
    if (const auto refusal = refusalOfProof(request, presented, *claims))
        return tl::unexpected(*refusal);
    const auto isGranted = [&claims](const QString &scope) { return claims->scopes.contains(scope); };
    if (!std::all_of(m_foreign->requiredScopes.begin(), m_foreign->requiredScopes.end(), isGranted))
        return tl::unexpected(m_challenges.insufficientScope(m_foreign->requiredScopes));
    const auto user = m_foreign->users.ensureForeign(m_foreign->issuer, claims->subject);
    if (!user)
        return tl::unexpected(Response::failure(user.error()));
    return Caller{*user, claims->subject, {}};
}

/// A bound token passes with a proof only, and a proof with a bound token only (RFC 9449, 7.1).
std::optional<Response> Authenticator::refusalOfProof(const Request &request, const PresentedToken &presented,
                                                      const ForeignClaims &claims) const
{
    if (claims.boundTo.isEmpty() != (presented.scheme == Scheme::Bearer))
        return m_challenges.invalid();
    if (claims.boundTo.isEmpty())
        return std::nullopt;
    const auto proven = m_foreign->proofs.check(request, presented.token, claims.boundTo);
    if (proven)
        return std::nullopt;
    log(proven.error());
    return proven.error().kind == Error::Kind::RateLimited ? Response::busy() : m_challenges.invalidProof();
}

} // namespace Latchkey::Backend
