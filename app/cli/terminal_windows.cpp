// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <windows.h>

namespace Latchkey::Cli {

namespace {
constexpr DWORD LongestLine = 4096;
}

Result<Secret> StandardTerminal::askSecret(const QString &prompt)
{
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    if (!GetConsoleMode(console, &before) || !SetConsoleMode(console, before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT)))
        return fail(Error::Kind::InvalidInput, QStringLiteral("there is no terminal to ask on; use --password-stdin"));
    complain(prompt);
    QString line(LongestLine, Qt::Uninitialized);
    DWORD read = 0;
    const BOOL ok = ReadConsoleW(console, line.data(), LongestLine, &read, nullptr);
    SetConsoleMode(console, before);
    line.truncate(ok ? static_cast<qsizetype>(read) : 0);
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    return Secret::fromText(std::move(line));
}

} // namespace Latchkey::Cli
