// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

#include <tl/expected.hpp>

namespace Latchkey::Cli {

/// The command line without the program's name. On failure the sentence that says what is wrong with it; it never
/// repeats the value of an option, which may be a mistyped secret.
[[nodiscard]] tl::expected<Invocation, QString> parseArguments(const QStringList &arguments);

} // namespace Latchkey::Cli
