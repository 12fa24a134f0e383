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

/// Of the token endpoint (RFC 9449, 8) or of a resource server (9).
bool asksForNonce(const HttpResponse &answer)
{
    if (answer.status == 400)
        return oauthErrorName(answer) == "use_dpop_nonce";
    return answer.status == 401 && answer.header("WWW-Authenticate").contains("\"use_dpop_nonce\"");
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

bool DpopProof::refusedForNonce(const HttpResponse &answer)
{
    const QByteArray nonce = answer.header("DPoP-Nonce");
    if (!m_key || nonce.isEmpty() || nonce.size() > LongestNonce)
        return false;
    m_nonce = nonce;
    return asksForNonce(answer);
}

} // namespace Latchkey
