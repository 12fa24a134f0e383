// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/terminal.h"
#include "app/cli/workspace.h"

namespace Latchkey::Cli {

/// signup, login, logout and session. All arguments must outlive the task.
QCoro::Task<ExitCode> runSessionCommand(const Invocation &invocation, Workspace &workspace, Terminal &terminal);

} // namespace Latchkey::Cli
