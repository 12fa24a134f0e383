// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/accesstoken.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cjose/cjose.h>
#include <sodium.h>

#include <cstdlib>
#include <optional>

namespace Latchkey::Backend {

namespace {

/// Claims may be that far ahead of this clock (another server process issued them).
constexpr qint64 Leeway = 60;

struct ReleaseJws
{
    void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
};
struct ReleaseHeader
{
    void operator()(cjose_header_t *header) const { cjose_header_release(header); }
};
using Jws = std::unique_ptr<cjose_jws_t, ReleaseJws>;
using Header = std::unique_ptr<cjose_header_t, ReleaseHeader>;

tl::unexpected<Error> refused(const char *why)
{
    return fail(Error::Kind::Unauthorized, QString::fromLatin1(why));
}

const uint8_t *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uint8_t *>(array.constData());
}

/// Decodes a part of a token; nothing if it is not exactly what encoding it again gives, since otherwise several
/// spellings of one token would pass.
std::optional<QByteArray> decodePart(const QByteArray &part)
{
    constexpr auto Options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto decoded = QByteArray::fromBase64Encoding(part, Options | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.toBase64(Options) != part)
        return std::nullopt;
    return decoded.decoded;
}

bool isOurHeader(const QByteArray &json)
{
    const QJsonObject header = QJsonDocument::fromJson(json).object();
    const QJsonValue type = header.value(QLatin1String("typ"));
    return header.value(QLatin1String("alg")) == QLatin1String("HS256") && !header.contains(QLatin1String("crit"))
           && (type.isUndefined() || type == QLatin1String("JWT"));
}

bool isSignedBy(const SigningKey &key, const QByteArray &token)
{
    const Jws jws(cjose_jws_import(token.constData(), static_cast<size_t>(token.size()), nullptr));
    return jws && cjose_jws_verify(jws.get(), key.jwk(), nullptr);
}

/// A whole number; nothing for anything else, "1" and 1.5 among it.
std::optional<qint64> whole(const QJsonObject &claims, const char *name)
{
    const QJsonValue value = claims.value(QLatin1String(name));
    constexpr qint64 None = -1;
    const qint64 number = value.toInteger(None);
    return value.isDouble() && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<qint64> userIdOf(const QJsonValue &subject)
{
    const QString text = subject.toString();
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    return ok && id > 0 && QString::number(id) == text ? std::optional(id) : std::nullopt;
}

Result<Claims> readClaims(const QByteArray &json, qint64 now)
{
    const QJsonObject claims = QJsonDocument::fromJson(json).object();
    const auto user = userIdOf(claims.value(QLatin1String("sub")));
    const QString session = claims.value(QLatin1String("sid")).toString();
    const auto generation = whole(claims, "gen");
    const auto expires = whole(claims, "exp");
    const auto issued = whole(claims, "iat");
    if (!user || session.isEmpty() || !generation || !expires || !issued)
        return refused("a claim is missing");
    if (*expires <= now)
        return refused("expired");
    if (*issued > now + Leeway)
        return refused("issued in the future");
    if (claims.contains(QLatin1String("nbf")) && whole(claims, "nbf").value_or(now + Leeway + 1) > now + Leeway)
        return refused("not valid yet");
    return Claims{*user, session, *generation};
}

} // namespace

void SigningKey::Release::operator()(_cjose_jwk_int *jwk) const
{
    cjose_jwk_release(jwk);
}

SigningKey::SigningKey(const Secret &secret)
{
    Q_ASSERT(secret.size() >= ShortestSecret);
    const QByteArray key = secret.exposed();
    m_jwk.reset(cjose_jwk_create_oct_spec(bytes(key), static_cast<size_t>(key.size()), nullptr));
    if (!m_jwk)
        qFatal("the signing key could not be made");
}

Secret SigningKey::random()
{
    QByteArray key(ShortestSecret, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<std::size_t>(key.size()));
    return Secret(std::move(key));
}

TokenIssuer::TokenIssuer(const SigningKey &key, const Clock &clock, std::chrono::seconds lifetime)
    : m_key(key)
    , m_clock(clock)
    , m_lifetime(lifetime)
{
}

Result<QByteArray> TokenIssuer::issue(const Claims &claims) const
{
    const qint64 now = m_clock.wallNow().toSecsSinceEpoch();
    const QByteArray payload = QJsonDocument(QJsonObject{{QStringLiteral("sub"), QString::number(claims.userId)},
                                                         {QStringLiteral("sid"), claims.sessionId},
                                                         {QStringLiteral("gen"), claims.generation},
                                                         {QStringLiteral("iat"), now},
                                                         {QStringLiteral("exp"), now + m_lifetime.count()}})
                                   .toJson(QJsonDocument::Compact);
    const Header header(cjose_header_new(nullptr));
    if (!header || !cjose_header_set(header.get(), CJOSE_HDR_ALG, CJOSE_HDR_ALG_HS256, nullptr)
        || !cjose_header_set(header.get(), "typ", "JWT", nullptr))
        return fail(Error::Kind::Storage, QStringLiteral("a token could not be made"));
    const Jws jws(
        cjose_jws_sign(m_key.jwk(), header.get(), bytes(payload), static_cast<size_t>(payload.size()), nullptr));
    const char *compact = nullptr; // belongs to the JWS
    if (!jws || !cjose_jws_export(jws.get(), &compact, nullptr))
        return fail(Error::Kind::Storage, QStringLiteral("a token could not be signed"));
    return QByteArray(compact);
}

TokenVerifier::TokenVerifier(const SigningKey &key, const Clock &clock)
    : m_key(key)
    , m_clock(clock)
{
}

Result<Claims> TokenVerifier::verify(const QByteArray &token) const
{
    if (token.size() > LongestToken)
        return refused("too long");
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return refused("not a JWT");
    const auto header = decodePart(parts[0]);
    const auto payload = decodePart(parts[1]);
    if (!header || !payload || !decodePart(parts[2]))
        return refused("not base64url");
    if (!isOurHeader(*header))
        return refused("not our algorithm");
    if (!isSignedBy(m_key, token))
        return refused("wrong signature");
    return readClaims(*payload, m_clock.wallNow().toSecsSinceEpoch());
}

} // namespace Latchkey::Backend
