// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/terminal.h"

namespace Latchkey::Cli {

/// Password and code of a sign-in, or the two passwords of a change, from standard input where the command line says
/// so, and else from the person at the terminal. Never from the command line.
class TypedSecrets
{
public:
    /// Both must outlive it.
    TypedSecrets(const Invocation &invocation, Terminal &terminal);

    /// Error: InvalidInput.
    [[nodiscard]] Result<Secret> password();
    /// After `password`: from the line after it, or twice from a person. Error: InvalidInput, also for two that differ.
    [[nodiscard]] Result<Secret> newPassword();
    /// Once only from standard input, as often as wanted from a person. Errors: InvalidInput, SecondFactorNeeded where
    /// it cannot be had.
    [[nodiscard]] Result<Secret> code(const QString &prompt);

private:
    [[nodiscard]] bool hasSecondLine() const;
    [[nodiscard]] Result<Secret> nextInput(bool last);

    const Invocation &m_invocation;
    Terminal &m_terminal;
    std::optional<Secret> m_secondLine; ///< of standard input, not given yet
    bool m_read = false;
};

} // namespace Latchkey::Cli
