// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/serversettings.h"
#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace Latchkey::Backend {

/// What the command line asks for.
struct Options
{
    enum class Wish { Serve, Help, Version };
    Wish wish = Wish::Serve;
    ServerSettings settings;
};

/// Reads `arguments` (without the program's name) and the environment: LATCHKEY_SERVER_LISTEN and so on stand for the
/// flags of the same names, which win; BETTER_AUTH_SECRET is the signing secret, which has no flag because arguments
/// can be read by every process. Error: InvalidInput with a sentence to print.
[[nodiscard]] Result<Options> readOptions(const QStringList &arguments, const QProcessEnvironment &environment);

/// The text of `--help`.
[[nodiscard]] QString helpText();

} // namespace Latchkey::Backend
