// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/base/hardening.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QStringDecoder>

using namespace Latchkey;
using namespace Latchkey::Cli;

namespace {

/// Arguments are text: what is not UTF-8 would reach the server as something else than was typed.
std::optional<QStringList> argumentsAsText(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        arguments.append(decoder(argv[i]));
        if (decoder.hasError())
            return std::nullopt;
    }
    return arguments;
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return QCoreApplication::arguments().mid(1);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    denyInspection();
    keepSecretsOutOfQtLogs();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("latchkey-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));
    // Standard error has sentences for people; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(QStringLiteral("latchkey.*=false"));

    StandardTerminal terminal;
    const std::optional<QStringList> arguments = argumentsAsText(argc, argv);
    if (!arguments) {
        terminal.complain(QStringLiteral("The command line is not UTF-8 text."));
        return static_cast<int>(ExitCode::Usage);
    }
    const ExitCode code = runProgram(*arguments, terminal);
    // There is no event loop any more that would delete what was to be deleted later.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return static_cast<int>(code);
}
