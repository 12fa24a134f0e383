// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountcommands.h"

#include "app/cli/accountchoice.h"
#include "app/cli/accounttext.h"
#include "app/cli/waiting.h"

namespace Latchkey::Cli {

namespace {

ExitCode list(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    const Result<QList<Account>> remembered = accounts.remembered();
    if (!remembered)
        return terminal.complain(remembered.error());
    if (invocation.json) {
        terminal.print(accountsJson(*remembered, accounts.lastUsed()));
        return ExitCode::Ok;
    }
    for (const QString &line : accountLines(*remembered, accounts.lastUsed()))
        terminal.print(line);
    return ExitCode::Ok;
}

ExitCode use(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    const Result<QList<Account>> remembered = accounts.remembered();
    const Result<Account> account =
        remembered ? accountCalled(invocation.ids.first(), *remembered) : fail(remembered.error());
    if (!account)
        return terminal.complain(account.error());
    if (const Result<void> used = accounts.useNext(account->id); !used)
        return terminal.complain(used.error());
    for (const QString &line : accountLines({*account}, account->id))
        terminal.print(line);
    return ExitCode::Ok;
}

/// The next in order is the current one then.
QCoro::Task<ExitCode> remove(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    auto opening = rememberedAccount(accounts, invocation.ids.first());
    const Result<OpenAccount *> account = co_await opening;
    if (!account)
        co_return terminal.complain(account.error());
    const bool wasCurrent = (*account)->account().id == accounts.lastUsed();
    auto removing = accounts.remove((*account)->account().id);
    const Result<void> removed = co_await removing;
    const Result<QList<Account>> others = accounts.remembered();
    if (!removed)
        co_return terminal.complain(removed.error());
    if (wasCurrent && others && !others->isEmpty()) {
        if (const Result<void> used = accounts.useNext(others->first().id); !used)
            co_return terminal.complain(used.error());
    }
    terminal.print(QStringLiteral("Signed out and removed. Its tasks stay at the server."));
    co_return ExitCode::Ok;
}

} // namespace

QCoro::Task<ExitCode> runAccountCommand(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    if (invocation.command == Command::Accounts)
        co_return list(invocation, accounts, terminal);
    if (invocation.command == Command::AccountsUse)
        co_return use(invocation, accounts, terminal);
    auto removing = remove(invocation, accounts, terminal);
    co_return co_await removing;
}

} // namespace Latchkey::Cli
