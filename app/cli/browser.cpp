// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/browser.h"

#include <QProcess>

namespace Latchkey::Cli {

namespace {

const QString Address = QStringLiteral("%s");

QList<QStringList> commandsFrom(const QString &text)
{
    QList<QStringList> commands;
    for (const QString &part : text.split(u':', Qt::SkipEmptyParts)) {
        QStringList command = QProcess::splitCommand(part);
        if (!command.isEmpty() && !command.join(u' ').contains(Address))
            command << Address;
        if (!command.isEmpty())
            commands << command;
    }
    return commands;
}

QList<QStringList> systemCommands(const QProcessEnvironment &environment)
{
#if defined(Q_OS_WIN)
    Q_UNUSED(environment)
    return {{QStringLiteral("rundll32"), QStringLiteral("url.dll,FileProtocolHandler"), Address}};
#elif defined(Q_OS_MACOS)
    Q_UNUSED(environment)
    return {{QStringLiteral("open"), Address}};
#else
    const bool screen = !environment.value(QStringLiteral("DISPLAY")).isEmpty()
                        || !environment.value(QStringLiteral("WAYLAND_DISPLAY")).isEmpty();
    return screen ? QList<QStringList>{{QStringLiteral("xdg-open"), Address}} : QList<QStringList>();
#endif
}

bool start(QStringList command, const QString &address)
{
    command.replaceInStrings(Address, address);
    QProcess process;
    process.setProgram(command.takeFirst());
    process.setArguments(command);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace

Browser::Browser(const QProcessEnvironment &environment)
    : m_commands(commandsFrom(environment.value(QStringLiteral("BROWSER"))))
{
    if (m_commands.isEmpty())
        m_commands = systemCommands(environment);
}

Result<void> Browser::open(const QUrl &address) const
{
    const QString text = address.toString(QUrl::FullyEncoded);
    for (const QStringList &command : m_commands) {
        if (start(command, text))
            return {};
    }
    return fail(Error::Kind::NoBrowser);
}

} // namespace Latchkey::Cli
