// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/dpop.h"

#include "core/auth/oautherror.h"
#include "core/auth/pkce.h"

#include <QJsonDocument>

namespace Latchkey {

namespace {

constexpr qsizetype LongestNonce = 1024;

QJsonObject claimsFor(const HttpRequest &request, const QDateTime &now, const QByteArray &nonce)
{
    const QUrl target = request.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    const Secret id = unguessableText();
    QJsonObject claims{{QStringLiteral("jti"), QString::fromLatin1(id.exposed())},
                       {QStringLiteral("htm"), QString::fromLatin1(methodName(request.method))},
                       {QStringLiteral("htu"), target.toString(QUrl::FullyEncoded)},
                       {QStringLiteral("iat"), now.toSecsSinceEpoch()}};
    if (!nonce.isEmpty())
        claims.insert(QStringLiteral("nonce"), QString::fromLatin1(nonce));
    // The hash of the token is made as the challenge of a verifier is (RFC 9449, 4.2).
    if (request.bearer)
        claims.insert(QStringLiteral("ath"), QString::fromLatin1(s256Challenge(*request.bearer)));
    return claims;
}

/// Whether the token endpoint (RFC 9449, 8) or a resource server (7.1, 9) refuses with this error.
bool refusesWith(const char *error, const HttpResponse &answer)
{
    if (answer.status == 400)
        return oauthErrorName(answer) == error;
    return answer.status == 401 && answer.header("WWW-Authenticate").contains('"' + QByteArray(error) + '"');
}

} // namespace

void DpopProof::prove(HttpRequest &request)
{
    if (!m_key)
        return;
    const QJsonObject header{{QStringLiteral("typ"), QStringLiteral("dpop+jwt")},
                             {QStringLiteral("jwk"), m_key->verifier().publicJson()}};
    const QJsonObject claims = claimsFor(request, m_clock.now(), m_nonce);
    const Result<QByteArray> proof = m_key->sign(header, QJsonDocument(claims).toJson(QJsonDocument::Compact));
    if (!proof)
        return;
    request.headers.emplaceBack("DPoP", *proof);
    request.bearerIsBound = true;
}

bool DpopProof::learnFrom(const HttpResponse &answer)
{
    const bool wasAtAnotherTime = m_clock.hear(answer);
    if (!m_key)
        return false;
    const QByteArray nonce = answer.header("DPoP-Nonce");
    const bool hasNonce = !nonce.isEmpty() && nonce.size() <= LongestNonce;
    if (hasNonce)
        m_nonce = nonce;
    return (hasNonce && refusesWith("use_dpop_nonce", answer))
           || (wasAtAnotherTime && refusesWith("invalid_dpop_proof", answer));
}

} // namespace Latchkey
