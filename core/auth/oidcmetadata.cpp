// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidcmetadata.h"

#include "core/auth/wirefields.h"
#include "core/net/origin.h"

#include <QJsonArray>

namespace Latchkey {

namespace {

tl::unexpected<Error> bad(const QString &why)
{
    return fail(Error::Kind::BadReply, why);
}

/// Reads endpoints until one is unacceptable, which is remembered.
class Endpoints
{
public:
    Endpoints(const QJsonObject &document, const QUrl &issuer)
        : m_document(document)
    {
        const Result<Origin> origin = Origin::of(issuer);
        m_onThisComputer = origin && origin->isLoopback();
    }

    [[nodiscard]] QUrl required(const char *name)
    {
        QUrl url = optional(name);
        if (url.isEmpty() && m_flaw.isEmpty())
            m_flaw = QStringLiteral("no %1").arg(QLatin1String(name));
        return url;
    }
    [[nodiscard]] QUrl optional(const char *name)
    {
        const QJsonValue value = m_document.value(QLatin1String(name));
        if (WireFields::isAbsent(value))
            return {};
        const QUrl url(value.toString(), QUrl::StrictMode);
        const Result<Origin> origin = Origin::of(url);
        if (origin && !url.hasFragment() && (m_onThisComputer || !origin->isLoopback()))
            return url;
        if (m_flaw.isEmpty())
            m_flaw = QStringLiteral("%1 is no address to be trusted").arg(QLatin1String(name));
        return {};
    }
    [[nodiscard]] const QString &flaw() const { return m_flaw; }

private:
    const QJsonObject &m_document;
    QString m_flaw;
    bool m_onThisComputer = false;
};

bool lists(const QJsonValue &list, const char *text)
{
    return list.toArray().contains(QLatin1String(text));
}

} // namespace

QUrl oidcMetadataUrl(const QUrl &issuer)
{
    QUrl url = issuer;
    url.setPath(issuer.path() + QStringLiteral("/.well-known/openid-configuration"));
    return url;
}

Result<OidcMetadata> oidcMetadataFrom(const QByteArray &body, const QUrl &issuer)
{
    const Result<QJsonObject> document = WireFields::objectFrom(body);
    if (!document)
        return fail(document.error());
    OidcMetadata metadata;
    metadata.issuer = document->value(QLatin1String("issuer")).toString();
    const QString expected = issuer.toString(QUrl::FullyEncoded);
    if (metadata.issuer != expected && metadata.issuer != expected + u'/')
        return bad(QStringLiteral("it is the document of another issuer"));
    // Absent, it says nothing; a provider that knows only "plain" would take a challenge that protects nothing.
    const QJsonValue methods = document->value(QLatin1String("code_challenge_methods_supported"));
    if (methods.isArray() && !lists(methods, "S256"))
        return bad(QStringLiteral("it does not offer PKCE with S256"));

    Endpoints endpoints(*document, issuer);
    metadata.authorization = endpoints.required("authorization_endpoint");
    metadata.token = endpoints.required("token_endpoint");
    metadata.keys = endpoints.required("jwks_uri");
    metadata.revocation = endpoints.optional("revocation_endpoint");
    metadata.deviceAuthorization = endpoints.optional("device_authorization_endpoint");
    if (!endpoints.flaw().isEmpty())
        return bad(endpoints.flaw());
    const QJsonValue grants = document->value(QLatin1String("grant_types_supported"));
    metadata.refreshes = !grants.isArray() || lists(grants, "refresh_token");
    metadata.namesIssuer =
        document->value(QLatin1String("authorization_response_iss_parameter_supported")).toBool(false);
    metadata.takesDpop = lists(document->value(QLatin1String("dpop_signing_alg_values_supported")), "ES256");
    return metadata;
}

} // namespace Latchkey
