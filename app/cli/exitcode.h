// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace Latchkey::Cli {

/// What latchkey-cli ends with. Scripts rely on the numbers: they never change their meaning. helptext.cpp lists them.
enum class ExitCode {
    Ok = 0,
    Failure = 1,     ///< this machine: files, a cancelled command, a bug
    Usage = 2,       ///< wrong flags or input; nothing was sent
    NotSignedIn = 3, ///< nobody is signed in, or the session ended
    Keychain = 4,    ///< locked, not answering, missing or refusing
    Network = 5,     ///< no answer that can be trusted: unreachable, certificate refused, not a task server
    Refused = 6,     ///< the server answered, and said no
    NotFound = 7,    ///< no such task, session or account
};

[[nodiscard]] ExitCode exitCodeFor(Error::Kind kind);

} // namespace Latchkey::Cli
