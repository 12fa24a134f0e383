// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/terminal.h"
#include "core/accounts/accountmanager.h"

namespace Latchkey::Cli {

/// session list and session revoke. All arguments must outlive the task.
QCoro::Task<ExitCode> runRemoteSessionCommand(const Invocation &invocation, AccountManager &accounts,
                                              Terminal &terminal);

/// Ends all sessions of the account but this one; says why where that fails, and what is known of the outcome. The
/// arguments must outlive the task.
QCoro::Task<ExitCode> endElsewhere(OpenAccount &account, Terminal &terminal);

} // namespace Latchkey::Cli
