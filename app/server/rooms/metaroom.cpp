// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/metaroom.h"

#include "app/server/auth/dpopproofs.h"
#include "app/server/rooms/recordfields.h"
#include "app/server/rooms/syncroom.h"
#include "app/server/rooms/userfields.h"
#include "app/server/storage/ancestry.h"

namespace Latchkey::Backend {

namespace {

constexpr const char *TaskFeatures[] = {"sync", "idempotency", "etag",     "lists", "tags",      "priority",
                                        "due",  "recurrence",  "subtasks", "order", "reminders", "trash"};

QJsonObject discovery(const ServerSettings &settings)
{
    const QJsonObject limits{{QStringLiteral("body_bytes"), static_cast<qint64>(settings.http.body)},
                             {QStringLiteral("title"), TitleLength.max},
                             {QStringLiteral("description"), DescriptionLength.max},
                             {QStringLiteral("tags"), MostTags},
                             {QStringLiteral("tag"), TagLength.max},
                             {QStringLiteral("reminders"), MostReminders},
                             {QStringLiteral("list_name"), ListNameLength.max},
                             {QStringLiteral("depth"), DeepestParents},
                             {QStringLiteral("sync_ops"), SyncRoom::MostOps},
                             {QStringLiteral("sync_changes"), SyncRoom::MostChanges},
                             {QStringLiteral("username"), UsernameLength.max}};
    const QJsonObject password{{QStringLiteral("min_length"), PasswordLength.min},
                               {QStringLiteral("max_length"), PasswordLength.max}};
    // Only what is really there: clients offer by this list.
    QStringList features;
    if (settings.localAccounts)
        features << QStringLiteral("refresh") << QStringLiteral("sessions") << QStringLiteral("account");
    for (const char *feature : TaskFeatures)
        features << QLatin1String(feature);
    return {{QStringLiteral("name"), QStringLiteral("Latchkey")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("features"), QJsonArray::fromStringList(features)},
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
