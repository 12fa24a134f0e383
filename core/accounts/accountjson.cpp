// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountjson.h"

#include <QJsonArray>

namespace Latchkey {

namespace {

constexpr int DefaultPasswordMinLength = 8;

QJsonObject identityToJson(const Identity &identity)
{
    return {{QStringLiteral("subject"), identity.subject},
            {QStringLiteral("email"), identity.email},
            {QStringLiteral("name"), identity.name}};
}

Identity identityFromJson(const QJsonObject &json)
{
    Identity identity;
    identity.subject = json.value(QLatin1String("subject")).toString();
    identity.email = json.value(QLatin1String("email")).toString();
    identity.name = json.value(QLatin1String("name")).toString();
    return identity;
}

QJsonObject infoToJson(const ServerInfo &info)
{
    return {{QStringLiteral("name"), info.name},
            {QStringLiteral("can_refresh"), info.canRefresh},
            {QStringLiteral("can_sign_up"), info.canSignUp},
            {QStringLiteral("password_min_length"), info.passwordMinLength},
            {QStringLiteral("features"), QJsonArray::fromStringList(info.features)}};
}

ServerInfo infoFromJson(const QJsonObject &json)
{
    ServerInfo info;
    info.name = json.value(QLatin1String("name")).toString();
    info.canRefresh = json.value(QLatin1String("can_refresh")).toBool();
    info.canSignUp = json.value(QLatin1String("can_sign_up")).toBool(true);
    info.passwordMinLength = json.value(QLatin1String("password_min_length")).toInt(DefaultPasswordMinLength);
    for (const QJsonValue &feature : json.value(QLatin1String("features")).toArray())
        info.features.append(feature.toString());
    return info;
}

} // namespace

QJsonObject toJson(const RememberedAccount &remembered)
{
    const Account &account = remembered.account;
    QJsonObject json{{QStringLiteral("id"), account.id.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("local"), account.local},
                     {QStringLiteral("identity"), identityToJson(account.identity)},
                     {QStringLiteral("server"), infoToJson(remembered.server)}};
    if (!account.local)
        json.insert(QStringLiteral("url"), account.server.toString());
    return json;
}

std::optional<RememberedAccount> accountFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    RememberedAccount remembered;
    Account &account = remembered.account;
    account.id = QUuid::fromString(json.value(QLatin1String("id")).toString());
    account.local = json.value(QLatin1String("local")).toBool();
    account.server = QUrl(json.value(QLatin1String("url")).toString(), QUrl::StrictMode);
    if (account.id.isNull() || (!account.local && (!account.server.isValid() || account.server.isEmpty())))
        return std::nullopt;
    account.identity = identityFromJson(json.value(QLatin1String("identity")).toObject());
    remembered.server = infoFromJson(json.value(QLatin1String("server")).toObject());
    return remembered;
}

} // namespace Latchkey
