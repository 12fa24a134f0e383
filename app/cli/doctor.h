// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/terminal.h"
#include "app/cli/workspace.h"

namespace Latchkey::Cli {

/// Looks at files, keychain, server, clock and session, and says of each what is wrong and what to do. Ends with the
/// code of the first that is wrong. All arguments must outlive the task.
QCoro::Task<ExitCode> runDoctor(const Invocation &invocation, Workspace &workspace, Terminal &terminal);

} // namespace Latchkey::Cli
