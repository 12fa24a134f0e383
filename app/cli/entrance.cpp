// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entrance.h"

#include "app/cli/waiting.h"
#include "core/net/origin.h"

#include <algorithm>

namespace Latchkey::Cli {

namespace {

tl::unexpected<Error> unusable(const char *why)
{
    return fail(Error::Kind::InvalidInput, QString::fromLatin1(why));
}

bool isThere(const Account &account, const Invocation &invocation)
{
    if (invocation.local || account.local)
        return invocation.local && account.local;
    const Result<QUrl> url = serverUrlFromInput(invocation.server);
    return url && (account.server == *url || account.tasks == *url)
           && (invocation.kind.isEmpty() || account.kind == invocation.kind);
}

bool isTheirs(const Account &account, const QString &email)
{
    return !account.identity.subject.isEmpty()
           && (email.isEmpty() || account.identity.email.compare(email, Qt::CaseInsensitive) == 0);
}

/// The one account there that may be meant; nothing if none or several are.
std::optional<Account> knownAccount(const Invocation &invocation, AccountManager &accounts)
{
    const Result<QList<Account>> remembered = accounts.remembered();
    QList<Account> meant;
    if (remembered && invocation.command == Command::Login) {
        std::copy_if(remembered->cbegin(), remembered->cend(), std::back_inserter(meant), [&](const Account &account) {
            return isThere(account, invocation) && isTheirs(account, invocation.email);
        });
    }
    return meant.size() == 1 ? std::optional(meant.first()) : std::nullopt;
}

/// The first that has the way that is asked for.
std::optional<FoundServer> choice(const QList<FoundServer> &found, bool device)
{
    const auto fits = [device](const FoundServer &server) {
        return !device || server.info.ways.testFlag(SignInWay::DeviceCode);
    };
    const auto first = std::find_if(found.cbegin(), found.cend(), fits);
    return first == found.cend() ? std::nullopt : std::optional(*first);
}

QCoro::Task<Result<void>> openNew(const Invocation &invocation, AccountManager &accounts)
{
    if (invocation.local) {
        auto opening = accounts.openLocal();
        co_return co_await opening;
    }
    ServerQuery query(invocation.server);
    query.kind = invocation.kind;
    query.taskAddress = invocation.taskServer;
    query.client = invocation.client;
    auto looking = accounts.discover(std::move(query));
    const Result<QList<FoundServer>> found = co_await looking;
    if (!found)
        co_return fail(found.error());
    const std::optional<FoundServer> chosen = choice(*found, invocation.device);
    if (!chosen)
        co_return unusable("this server gives no codes to sign in with; leave out --device");
    if (chosen->tasks.isEmpty())
        co_return unusable("this server does not tell where the tasks are; give --tasks-server URL");
    co_return accounts.open(*chosen);
}

/// Without an e-mail address it may be somebody else who signs in: an account that is signed in already is not meant
/// then.
bool isMeant(const SessionView &view, const Invocation &invocation)
{
    return !view.signedIn() || !invocation.email.isEmpty();
}

} // namespace

QCoro::Task<Result<OpenAccount *>> accountToSignIn(const Invocation &invocation, AccountManager &accounts)
{
    const bool somewhere = invocation.local || !invocation.server.isEmpty();
    if (!somewhere) {
        auto opening = rememberedAccount(accounts, invocation.account);
        const Result<OpenAccount *> account = co_await opening;
        if (!account && account.error().kind == Error::Kind::SignedOut)
            co_return unusable("no server is known yet; give --server URL, or --local for this computer");
        co_return account;
    }
    if (const std::optional<Account> known = knownAccount(invocation, accounts)) {
        auto opening = rememberedAccount(accounts, known->id.toString(QUuid::WithoutBraces));
        const Result<OpenAccount *> account = co_await opening;
        if (!account || isMeant((*account)->session().view(), invocation))
            co_return account;
    }
    auto opening = openNew(invocation, accounts);
    const Result<void> opened = co_await opening;
    if (!opened)
        co_return fail(opened.error());
    auto settling = sessionSettled(accounts.current()->session());
    const Result<void> settled = co_await settling;
    if (!settled)
        co_return fail(settled.error());
    co_return accounts.current();
}

Result<SignInWay> wayToSignIn(const Invocation &invocation, SignInWays ways, const Browser &browser)
{
    const bool codes = ways.testFlag(SignInWay::DeviceCode);
    if (invocation.device && !codes)
        return unusable("this server gives no codes to sign in with; leave out --device");
    if (!invocation.device && ways.testFlag(SignInWay::Password)) {
        if (invocation.email.isEmpty())
            return unusable("this server wants an e-mail address; give it with --email");
        return SignInWay::Password;
    }
    const bool elsewhere = invocation.device || (codes && !browser.isHere());
    return elsewhere || !ways.testFlag(SignInWay::Browser) ? SignInWay::DeviceCode : SignInWay::Browser;
}

bool isKnownAlready(const Account &account, AccountManager &accounts)
{
    const Result<QList<Account>> remembered = accounts.remembered();
    return remembered && std::any_of(remembered->cbegin(), remembered->cend(), [&account](const Account &other) {
               return other.id != account.id && other.local == account.local && other.kind == account.kind
                      && (account.local || other.server == account.server)
                      && other.identity.subject == account.identity.subject;
           });
}

} // namespace Latchkey::Cli
