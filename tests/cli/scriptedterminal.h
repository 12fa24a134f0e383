// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

#include <QStringList>

namespace Latchkey::Test {

/// A terminal whose person answers as told, and gives up when there is nothing more to say.
class ScriptedTerminal final : public Cli::Terminal
{
public:
    using Terminal::complain;
    void print(const QString &line) override { printed << line; }
    void complain(const QString &line) override { complaints << line; }
    Result<QByteArray> readInput(qint64 limit) override
    {
        if (input.size() > limit)
            return fail(Error::Kind::InvalidInput);
        return std::exchange(input, {});
    }
    Result<Secret> askSecret(const QString &prompt) override
    {
        prompts << prompt;
        if (answers.isEmpty())
            return fail(Error::Kind::InvalidInput);
        return Secret(answers.takeFirst().toUtf8());
    }

    QByteArray input;
    QStringList answers;
    QStringList prompts;
    QStringList printed;
    QStringList complaints;
};

} // namespace Latchkey::Test
