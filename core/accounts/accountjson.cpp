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

QStringList textsFromJson(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.toString());
    return texts;
}

QJsonObject infoToJson(const ServerInfo &info)
{
    return {{QStringLiteral("name"), info.name},
            {QStringLiteral("can_refresh"), info.canRefresh},
            {QStringLiteral("can_sign_up"), info.canSignUp},
            {QStringLiteral("password_min_length"), info.passwordMinLength},
            {QStringLiteral("features"), QJsonArray::fromStringList(info.features)},
            {QStringLiteral("ways"), static_cast<int>(info.ways)},
            {QStringLiteral("tasks_path"), info.tasksPath}};
}

ServerInfo infoFromJson(const QJsonObject &json)
{
    ServerInfo info;
    info.name = json.value(QLatin1String("name")).toString();
    info.canRefresh = json.value(QLatin1String("can_refresh")).toBool();
    info.canSignUp = json.value(QLatin1String("can_sign_up")).toBool(true);
    info.passwordMinLength = json.value(QLatin1String("password_min_length")).toInt(DefaultPasswordMinLength);
    info.features = textsFromJson(json.value(QLatin1String("features")));
    info.ways = SignInWays(json.value(QLatin1String("ways")).toInt(static_cast<int>(SignInWay::Password)));
    info.tasksPath = json.value(QLatin1String("tasks_path")).toString(info.tasksPath);
    return info;
}

QJsonObject clientToJson(const ClientSettings &client)
{
    return {{QStringLiteral("client_id"), client.clientId},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(client.scopes)},
            {QStringLiteral("resource"), client.resource},
            {QStringLiteral("bound_tokens"), client.boundTokens}};
}

ClientSettings clientFromJson(const QJsonObject &json)
{
    ClientSettings client;
    client.clientId = json.value(QLatin1String("client_id")).toString();
    client.scopes = textsFromJson(json.value(QLatin1String("scopes")));
    client.resource = json.value(QLatin1String("resource")).toString();
    client.boundTokens = json.value(QLatin1String("bound_tokens")).toBool();
    return client;
}

QUrl urlFromJson(const QJsonValue &value)
{
    return QUrl(value.toString(), QUrl::StrictMode);
}

} // namespace

QJsonObject toJson(const RememberedAccount &remembered)
{
    const Account &account = remembered.account;
    QJsonObject json{{QStringLiteral("id"), account.id.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("kind"), account.kind},
                     {QStringLiteral("local"), account.local},
                     {QStringLiteral("color"), account.color},
                     {QStringLiteral("leaving"), remembered.leaving},
                     {QStringLiteral("client"), clientToJson(account.client)},
                     {QStringLiteral("identity"), identityToJson(account.identity)},
                     {QStringLiteral("server"), infoToJson(remembered.server)}};
    if (account.local)
        return json;
    json.insert(QStringLiteral("url"), account.server.toString());
    json.insert(QStringLiteral("tasks_url"), account.tasks.toString());
    return json;
}

std::optional<RememberedAccount> accountFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    RememberedAccount remembered;
    Account &account = remembered.account;
    account.id = QUuid::fromString(json.value(QLatin1String("id")).toString());
    account.local = json.value(QLatin1String("local")).toBool();
    account.server = urlFromJson(json.value(QLatin1String("url")));
    account.tasks = urlFromJson(json.value(QLatin1String("tasks_url")));
    if (account.tasks.isEmpty())
        account.tasks = account.server;
    const bool placed = account.server.isValid() && !account.server.isEmpty() && account.tasks.isValid();
    if (account.id.isNull() || (!account.local && !placed))
        return std::nullopt;
    account.kind = json.value(QLatin1String("kind")).toString(account.kind);
    account.color = json.value(QLatin1String("color")).toString();
    account.client = clientFromJson(json.value(QLatin1String("client")).toObject());
    remembered.leaving = json.value(QLatin1String("leaving")).toBool();
    account.identity = identityFromJson(json.value(QLatin1String("identity")).toObject());
    remembered.server = infoFromJson(json.value(QLatin1String("server")).toObject());
    return remembered;
}

} // namespace Latchkey
