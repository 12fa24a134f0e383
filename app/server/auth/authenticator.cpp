// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/authenticator.h"

#include "core/base/logging.h"

namespace Latchkey::Backend {

namespace {

tl::unexpected<Response> refused(const char *detail)
{
    return tl::unexpected(Response::problem(401, QString::fromLatin1(detail)));
}

/// The token of a Bearer header (RFC 6750, 2.1); empty if it is none, or not the only one.
QByteArray bearerToken(const Request &request)
{
    const auto isAuthorization = [](const auto &header) {
        return header.first.compare("authorization", Qt::CaseInsensitive) == 0;
    };
    if (std::count_if(request.headers.begin(), request.headers.end(), isAuthorization) != 1)
        return {};
    const QByteArray value = request.header("authorization");
    constexpr QByteArrayView Scheme = "bearer ";
    return value.first(std::min(value.size(), Scheme.size())).toLower() == Scheme ? value.sliced(Scheme.size())
                                                                                  : QByteArray();
}

} // namespace

Authenticator::Authenticator(const TokenVerifier &verifier, SessionStore &sessions)
    : m_verifier(verifier)
    , m_sessions(sessions)
{
}

tl::expected<Caller, Response> Authenticator::authenticate(const Request &request) const
{
    if (request.header("authorization").isEmpty())
        return refused("Not authenticated");
    const auto claims = m_verifier.verify(bearerToken(request));
    if (!claims) {
        qCInfo(logServer) << "access token refused:" << claims.error().detail;
        return refused("Invalid token");
    }
    const auto admitted = m_sessions.admit(claims->sessionId, claims->userId, claims->generation);
    if (!admitted)
        return tl::unexpected(Response::failure(admitted.error()));
    if (!*admitted)
        return refused("Invalid token");
    return Caller{claims->userId, claims->sessionId};
}

} // namespace Latchkey::Backend
