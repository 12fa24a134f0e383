// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/terminal.h"
#include "core/accounts/accountmanager.h"

namespace Latchkey::Cli {

/// Carries out `list`: what the window shows in the same view.
QCoro::Task<ExitCode> runViewCommand(const Invocation &invocation, AccountManager &accounts, Terminal &terminal);

} // namespace Latchkey::Cli
