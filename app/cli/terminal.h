// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/errortext.h"
#include "app/cli/exitcode.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace Latchkey::Cli {

/// Where a command reads and writes. Tests use one of their own.
class Terminal
{
public:
    Terminal() = default;
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    virtual ~Terminal() = default;

    /// A whole line on standard output.
    virtual void print(const QString &line) = 0;
    /// A whole line on standard error.
    virtual void complain(const QString &line) = 0;
    /// At most `limit` bytes from standard input, to its end. Error: InvalidInput if there is more.
    virtual Result<QByteArray> readInput(qint64 limit) = 0;
    /// Asks a person, without showing what is typed. Error: InvalidInput if there is nobody to ask.
    virtual Result<Secret> askSecret(const QString &prompt) = 0;

    /// Says what happened and what to do next; the code to end with.
    ExitCode complain(const Error &error);
};

/// The process's own streams.
class StandardTerminal final : public Terminal
{
public:
    using Terminal::complain;
    void print(const QString &line) override;
    void complain(const QString &line) override;
    Result<QByteArray> readInput(qint64 limit) override;
    Result<Secret> askSecret(const QString &prompt) override;
};

/// `text` from elsewhere as it may be shown on a terminal: control characters, which could move the cursor or change
/// what a person sees, are replaced.
[[nodiscard]] QString printable(QString text);

} // namespace Latchkey::Cli
