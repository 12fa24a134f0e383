// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

#include <QStringList>

namespace Latchkey::Cli {

/// Does what the command line (without the program's name) asks for. Needs a QCoreApplication.
[[nodiscard]] ExitCode runProgram(const QStringList &arguments, Terminal &terminal);

} // namespace Latchkey::Cli
