// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/terminal.h"
#include "app/cli/workspace.h"

namespace Latchkey::Cli {

/// Prints what the window's report of a problem says, of one account. All arguments must outlive the task.
QCoro::Task<ExitCode> printDiagnostics(const Invocation &invocation, Workspace &workspace, Terminal &terminal);

} // namespace Latchkey::Cli
