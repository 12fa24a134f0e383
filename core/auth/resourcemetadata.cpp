// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/resourcemetadata.h"

#include "core/net/apiclient.h"
#include "core/net/origin.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Latchkey {

namespace {

constexpr int MostServers = 4;
constexpr int MostScopes = 50;

QStringList textsFrom(const QJsonValue &value, int most)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray()) {
        if (one.isString() && texts.size() < most)
            texts.append(one.toString());
    }
    return texts;
}

QString withoutSlash(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

} // namespace

QUrl resourceMetadataUrl(const QUrl &resource)
{
    QUrl url = resource;
    url.setPath(QStringLiteral("/.well-known/oauth-protected-resource") + resource.path());
    return url;
}

Result<ResourceMetadata> resourceMetadata(const QByteArray &body, const QUrl &resource)
{
    const Result<QJsonValue> json = parseJson(body);
    if (!json)
        return fail(json.error());
    const QJsonObject document = json->toObject();
    ResourceMetadata metadata;
    metadata.resource = document.value(QLatin1String("resource")).toString();
    if (withoutSlash(metadata.resource) != withoutSlash(resource.toString(QUrl::FullyEncoded)))
        return fail(Error::Kind::BadReply, QStringLiteral("metadata of another resource"));
    for (const QString &server : textsFrom(document.value(QLatin1String("authorization_servers")), MostServers)) {
        const Result<QUrl> url = serverUrlFromInput(server);
        if (url)
            metadata.authorizationServers.append(*url);
    }
    metadata.scopes = textsFrom(document.value(QLatin1String("scopes_supported")), MostScopes);
    metadata.takesBoundTokens =
        textsFrom(document.value(QLatin1String("dpop_signing_alg_values_supported")), MostScopes)
            .contains(QLatin1String("ES256"));
    return metadata;
}

} // namespace Latchkey
