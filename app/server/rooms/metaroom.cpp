// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/metaroom.h"

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
    const QJsonArray features{QStringLiteral("refresh"), QStringLiteral("sessions"), QStringLiteral("account")};
    return {{QStringLiteral("name"), QStringLiteral("Latchkey")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("features"), features},
            {QStringLiteral("limits"), limits},
            {QStringLiteral("password"), password}};
}

} // namespace

MetaRoom::MetaRoom(const ServerSettings &settings)
    : m_discovery(discovery(settings))
{
}

void MetaRoom::open(Router &router)
{
    router.add("GET", "/health", Access::Everybody, [](const Request &) {
        return Response::json(QJsonObject{{QStringLiteral("status"), QStringLiteral("healthy")}});
    });
    router.add("GET", "/.well-known/tasks-api", Access::Everybody,
               [document = m_discovery](const Request &) { return Response::json(document); });
}

} // namespace Latchkey::Backend
