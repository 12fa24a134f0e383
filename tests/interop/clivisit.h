// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/verifyended.h"
#include "tests/interop/interopserver.h"

namespace Latchkey::Test {

/// Somebody who uses latchkey-cli, on a machine whose browser goes through the provider's pages by itself.
class CliVisit
{
public:
    CliVisit()
    {
        cli.setEnvironment(QStringLiteral("DISPLAY"), {});
        cli.setEnvironment(QStringLiteral("WAYLAND_DISPLAY"), {});
        setBrowser();
    }

    /// `options` are those at the head of browser.mjs.
    void setBrowser(const QStringList &options = {})
    {
        QStringList quoted;
        for (const QString &word : browserCommand(options))
            quoted << u'"' + word + u'"';
        cli.setEnvironment(QStringLiteral("BROWSER"), quoted.join(u' '));
    }
    /// Words are separated by spaces.
    [[nodiscard]] CliRun run(const QString &line, const QByteArray &input = {}) const
    {
        return cli.run(line.split(u' ', Qt::SkipEmptyParts), input);
    }
    [[nodiscard]] QByteArray accounts() const { return run(QStringLiteral("accounts")).out; }
    /// Adds and sees a task, in programs that each renew the session. Empty, or what went wrong.
    [[nodiscard]] QByteArray problemWithTasks(const QString &title) const
    {
        const QByteArray adding = deviation(run(QStringLiteral("add ") + title), 0);
        const CliRun listed = run(QStringLiteral("list"));
        return adding + deviation(listed, 0) + (listed.out.contains(title.toUtf8()) ? "" : "not listed");
    }

    CliProgram cli;
};

} // namespace Latchkey::Test
