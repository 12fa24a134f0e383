// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/terminal.h"
#include "core/accounts/accountmanager.h"

namespace Latchkey::Cli {

/// export, import, backup, backups and restore.
QCoro::Task<ExitCode> runExchangeCommand(const Invocation &invocation, AccountManager &accounts, Terminal &terminal);

} // namespace Latchkey::Cli
