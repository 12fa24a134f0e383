// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diagnosticscommand.h"

#include "app/cli/waiting.h"
#include "core/accounts/diagnostics.h"

namespace Latchkey::Cli {

QCoro::Task<ExitCode> printDiagnostics(const Invocation &invocation, Workspace &workspace, Terminal &terminal)
{
    auto opening = rememberedAccount(workspace.accounts(), invocation.account);
    const Result<OpenAccount *> account = co_await opening;
    if (!account && account.error().kind == Error::Kind::NotFound)
        co_return terminal.complain(account.error());
    QList<OpenAccount *> accounts;
    if (account)
        accounts << *account;
    DiagnosticsSources sources(accounts, workspace.store(), workspace.clock());
    sources.program.append({QStringLiteral("program"), QStringLiteral("latchkey-cli")});
    if (!account)
        sources.program.append({QStringLiteral("account not opened"), errorName(account.error().kind)});
    sources.withServers = invocation.withServers;
    terminal.print(diagnosticsText(sources).trimmed());
    co_return ExitCode::Ok;
}

} // namespace Latchkey::Cli
