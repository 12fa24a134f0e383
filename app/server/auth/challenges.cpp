// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/challenges.h"

#include "app/server/auth/dpopproofs.h"

namespace Latchkey::Backend {

Challenges::Challenges(const QUrl &metadata)
    : m_metadata(metadata.isEmpty() ? QByteArray() : " resource_metadata=\"" + metadata.toEncoded() + '"')
{
}

Response Challenges::missing() const
{
    return unauthorized("Not authenticated", {}, {});
}

Response Challenges::invalid() const
{
    return unauthorized("Invalid token", "invalid_token", "invalid_token");
}

Response Challenges::invalidProof() const
{
    return unauthorized("Invalid proof of possession", "invalid_token", "invalid_dpop_proof");
}

Response Challenges::insufficientScope(const QStringList &needed) const
{
    Response response = Response::problem(403, QStringLiteral("The token does not allow this"));
    response.addHeader("WWW-Authenticate",
                       "Bearer error=\"insufficient_scope\", scope=\"" + needed.join(u' ').toLatin1() + '"');
    return response;
}

Response Challenges::unauthorized(const char *detail, const QByteArray &bearerError, const QByteArray &dpopError) const
{
    Response response = Response::problem(401, QString::fromLatin1(detail));
    if (m_metadata.isEmpty())
        return response;
    const auto errorIn = [](const QByteArray &error) {
        return error.isEmpty() ? QByteArray() : ", error=\"" + error + '"';
    };
    response.headers.clear();
    response.addHeader("WWW-Authenticate", "Bearer" + m_metadata + errorIn(bearerError) + ", DPoP algs=\""
                                               + algorithmNames(DpopProofs::Algorithms).join(u' ').toLatin1() + '"'
                                               + errorIn(dpopError));
    return response;
}

} // namespace Latchkey::Backend
