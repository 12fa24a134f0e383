// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/accountcommands.h"
#include "app/cli/arguments.h"
#include "app/cli/diagnosticscommand.h"
#include "app/cli/doctor.h"
#include "app/cli/exchangecommands.h"
#include "app/cli/filtercommands.h"
#include "app/cli/helptext.h"
#include "app/cli/listcommands.h"
#include "app/cli/passwordcommand.h"
#include "app/cli/remotesessions.h"
#include "app/cli/sessioncommands.h"
#include "app/cli/synccommand.h"
#include "app/cli/taskcommands.h"
#include "app/cli/viewcommand.h"
#include "app/cli/workspace.h"

namespace Latchkey::Cli {

namespace {

QCoro::Task<ExitCode> runCommand(const Invocation &invocation, Workspace &workspace, Terminal &terminal)
{
    switch (invocation.command) {
    case Command::SignUp:
    case Command::Login:
    case Command::Logout:
    case Command::Session: return runSessionCommand(invocation, workspace, terminal);
    case Command::SessionList:
    case Command::SessionRevoke: return runRemoteSessionCommand(invocation, workspace.accounts(), terminal);
    case Command::Password: return changePassword(invocation, workspace.accounts(), terminal);
    case Command::Accounts:
    case Command::AccountsUse:
    case Command::AccountsRemove: return runAccountCommand(invocation, workspace.accounts(), terminal);
    case Command::Doctor: return runDoctor(invocation, workspace, terminal);
    case Command::Diagnostics: return printDiagnostics(invocation, workspace, terminal);
    case Command::Export:
    case Command::Import:
    case Command::Backup:
    case Command::Backups:
    case Command::Restore: return runExchangeCommand(invocation, workspace.accounts(), terminal);
    case Command::List: return runViewCommand(invocation, workspace.accounts(), terminal);
    case Command::Lists:
    case Command::ListsAdd:
    case Command::ListsRename:
    case Command::ListsRemove: return runListCommand(invocation, workspace.accounts(), terminal);
    case Command::Filters:
    case Command::FiltersAdd:
    case Command::FiltersRemove: return runFilterCommand(invocation, workspace.accounts(), terminal);
    case Command::Sync: return runSyncCommand(invocation, workspace.accounts(), terminal);
    default: return runTaskCommand(invocation, workspace.accounts(), terminal);
    }
}

QCoro::Task<ExitCode> runToTheEnd(const Invocation &invocation, Workspace &workspace, Terminal &terminal)
{
    auto command = runCommand(invocation, workspace, terminal);
    const ExitCode code = co_await command;
    auto closing = workspace.accounts().shutDown();
    co_await closing;
    co_return code;
}

} // namespace

ExitCode runProgram(const QStringList &arguments, Terminal &terminal)
{
    const auto invocation = parseArguments(arguments);
    if (!invocation) {
        terminal.complain(invocation.error());
        terminal.complain(QStringLiteral("Next: 'latchkey-cli --help' tells what there is."));
        return ExitCode::Usage;
    }
    if (invocation->command == Command::Help || invocation->command == Command::Version) {
        terminal.print(invocation->command == Command::Help ? helpText().trimmed()
                                                            : QStringLiteral("latchkey-cli " LATCHKEY_VERSION));
        return ExitCode::Ok;
    }
    const Paths paths = invocation->profile.isEmpty() ? Paths::standard() : Paths::below(invocation->profile);
    if (const Result<void> made = paths.create(); !made)
        return terminal.complain(made.error());
    Workspace workspace(paths);
    auto command = runToTheEnd(*invocation, workspace, terminal);
    return QCoro::waitFor(command);
}

} // namespace Latchkey::Cli
