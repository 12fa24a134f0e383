// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/dpopproofs.h"

#include "core/jose/base64url.h"
#include "core/jose/jws.h"
#include "core/jose/untrusted.h"

#include <QCryptographicHash>

namespace Latchkey::Backend {

namespace {

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

/// The key a proof is signed with, if it is the one with this thumbprint.
Result<Jwk> keyIn(const JwsHeader &header, const QByteArray &thumbprint)
{
    const QJsonObject json = header.json.value(QLatin1String("jwk")).toObject();
    auto key = Jwk::fromJson(json);
    if (!key || json.contains(QLatin1String("d")))
        return untrusted("a proof without a usable public key");
    if (key->thumbprint() != thumbprint)
        return untrusted("a proof by another key");
    return key;
}

} // namespace

DpopProofs::DpopProofs(QUrl self, const Clock &clock)
    : m_self(std::move(self))
    , m_clock(clock)
{
}

Result<void> DpopProofs::check(const Request &request, const QByteArray &token, const QByteArray &thumbprint)
{
    if (request.headerCount("dpop") != 1)
        return untrusted("not exactly one proof");
    const QByteArray proof = request.header("dpop");
    const auto header = readJwsHeader(proof);
    if (!header || header->type != QLatin1String("dpop+jwt"))
        return untrusted("not a proof");
    const auto key = keyIn(*header, thumbprint);
    if (!key)
        return fail(key.error());
    const auto verified = verifyJws(proof, JwkSet({*key}), Algorithms);
    if (!verified)
        return fail(verified.error());
    const QJsonObject claims = verified->claims();
    const QByteArray id = claims.value(QLatin1String("jti")).toString().toUtf8();
    if (claims.value(QLatin1String("htm")) != QString::fromLatin1(request.method))
        return untrusted("a proof for another method");
    if (!isHere(claims.value(QLatin1String("htu")).toString(), request.path))
        return untrusted("a proof for another URL");
    if (claims.value(QLatin1String("ath")) != QString::fromLatin1(toBase64Url(digest(token))))
        return untrusted("a proof for another token");
    if (!isRecent(claims))
        return untrusted("a proof of another time");
    return id.isEmpty() ? untrusted("a proof without an id") : remember(digest(thumbprint + ' ' + id).left(16));
}

/// Without query and fragment (RFC 9449, 4.3, check 9).
bool DpopProofs::isHere(const QString &htu, const QString &path) const
{
    const QUrl url(htu, QUrl::StrictMode);
    return url.isValid() && isSameOrigin(url, m_self) && url.path(QUrl::FullyEncoded) == path;
}

bool DpopProofs::isRecent(const QJsonObject &claims) const
{
    const QJsonValue issued = claims.value(QLatin1String("iat"));
    const auto age = static_cast<double>(m_clock.wallNow().toSecsSinceEpoch()) - issued.toDouble();
    return issued.isDouble() && age <= static_cast<double>(Age.count()) && age >= -static_cast<double>(Leeway.count());
}

Result<void> DpopProofs::remember(const QByteArray &proofId)
{
    const BootTime now = m_clock.bootNow();
    for (; !m_order.empty() && m_order.front().first <= now; m_order.pop_front())
        m_seen.remove(m_order.front().second);
    if (m_seen.contains(proofId))
        return untrusted("a proof that was used before");
    if (m_seen.size() >= MostRemembered)
        return fail(Error::Kind::RateLimited, QStringLiteral("too many proofs to remember"));
    m_seen.insert(proofId);
    m_order.emplace_back(now + Age + Leeway + std::chrono::seconds(1), proofId);
    return {};
}

} // namespace Latchkey::Backend
