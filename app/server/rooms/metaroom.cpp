// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/metaroom.h"

#include "app/server/auth/dpopproofs.h"
#include "app/server/rooms/taskfields.h"
#include "app/server/rooms/userfields.h"

namespace Latchkey::Backend {

namespace {

QJsonObject discovery(const ServerSettings &settings)
{
    const QJsonObject limits{{QStringLiteral("body_bytes"), static_cast<qint64>(settings.http.body)},
                             {QStringLiteral("title_length"), TitleLength.max},
                             {QStringLiteral("description_length"), DescriptionLength.max},
                             {QStringLiteral("username_length"), UsernameLength.max}};
    const QJsonObject password{{QStringLiteral("min_length"), PasswordLength.min},
                               {QStringLiteral("max_length"), PasswordLength.max}};
    // Only what is really there: clients offer by this list.
    const QJsonArray features =
        settings.localAccounts
            ? QJsonArray{QStringLiteral("refresh"), QStringLiteral("sessions"), QStringLiteral("account")}
            : QJsonArray();
    return {{QStringLiteral("name"), QStringLiteral("Latchkey")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("features"), features},
            {QStringLiteral("accounts"), settings.localAccounts},
            {QStringLiteral("limits"), limits},
            {QStringLiteral("password"), password}};
}

/// RFC 9728, 2.
QJsonObject resourceMetadata(const IssuerSettings &issuer, const QUrl &self)
{
    const QStringList proofs = algorithmNames(DpopProofs::Algorithms);
    QJsonObject metadata{{QStringLiteral("resource"), self.toString()},
                         {QStringLiteral("authorization_servers"), QJsonArray{issuer.issuer}},
                         {QStringLiteral("bearer_methods_supported"), QJsonArray{QStringLiteral("header")}},
                         {QStringLiteral("dpop_signing_alg_values_supported"), QJsonArray::fromStringList(proofs)}};
    if (!issuer.requiredScopes.isEmpty())
        metadata.insert(QStringLiteral("scopes_supported"), QJsonArray::fromStringList(issuer.requiredScopes));
    return metadata;
}

} // namespace

MetaRoom::MetaRoom(const ServerSettings &settings, const QUrl &self)
    : m_discovery(discovery(settings))
    , m_resource(settings.issuer ? resourceMetadata(*settings.issuer, self) : QJsonObject())
{
}

void MetaRoom::open(Router &router)
{
    router.add("GET", "/health", Access::Everybody, [](const Request &) {
        return Response::json(QJsonObject{{QStringLiteral("status"), QStringLiteral("healthy")}});
    });
    router.add("GET", "/.well-known/tasks-api", Access::Everybody,
               [document = m_discovery](const Request &) { return Response::json(document); });
    if (!m_resource.isEmpty())
        router.add("GET", ResourcePath, Access::Everybody,
                   [document = m_resource](const Request &) { return Response::json(document); });
}

} // namespace Latchkey::Backend
