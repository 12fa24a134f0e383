// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accounttext.h"

#include "app/cli/accountchoice.h"
#include "app/cli/jsontext.h"
#include "app/cli/terminal.h"
#include "core/auth/backendkinds.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Latchkey::Cli {

namespace {

QString kindText(const Account &account)
{
    const BackendKind *kind = backendKind(account.kind);
    return kind ? QString(kind->name) : printable(account.kind);
}

QJsonObject toJson(const Account &account, bool current)
{
    return {{QStringLiteral("id"), account.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("current"), current},
            {QStringLiteral("kind"), account.kind},
            {QStringLiteral("server"), account.local ? QString() : account.server.toString()},
            {QStringLiteral("tasks"), account.local ? QString() : account.tasks.toString()},
            {QStringLiteral("local"), account.local},
            {QStringLiteral("email"), account.identity.email},
            {QStringLiteral("name"), account.identity.name}};
}

} // namespace

QString personText(const Identity &identity)
{
    for (const QString &name : {identity.email, identity.name, identity.subject}) {
        if (!name.isEmpty())
            return printable(name);
    }
    return QStringLiteral("nobody yet");
}

QString placeText(const Account &account)
{
    return account.local ? QStringLiteral("this computer") : account.server.toString();
}

QStringList accountLines(const QList<Account> &accounts, const QUuid &current)
{
    QStringList lines;
    for (const Account &account : accounts) {
        const QString mark = account.id == current ? QStringLiteral("*") : QStringLiteral(" ");
        lines << QStringLiteral("%1 %2  %3  %4 (%5)")
                     .arg(mark, shortId(account), personText(account.identity), placeText(account), kindText(account));
    }
    return lines;
}

QString accountsJson(const QList<Account> &accounts, const QUuid &current)
{
    QJsonArray array;
    for (const Account &account : accounts)
        array.append(toJson(account, account.id == current));
    return jsonText(QJsonDocument(array));
}

} // namespace Latchkey::Cli
