// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/wish.h"

#include <QString>

namespace Latchkey {

/// What `latchkey` was asked for.
struct CommandLine
{
    /// Never fails: a mistake is a message with `usageError`.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);

    QString profile; ///< absolute; empty: the user's own directories
    QString tour;    ///< absolute; empty: no tour
    Wish wish;
    QString message;         ///< to be printed instead of doing anything
    bool usageError = false; ///< `message` is about a mistake
};

} // namespace Latchkey
