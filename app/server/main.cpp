// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/manyfiles.h"
#include "app/server/options.h"
#include "app/server/server.h"
#include "app/server/shutdownsignal.h"
#include "core/base/hardening.h"
#include "core/base/logging.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Latchkey;
using namespace Latchkey::Backend;

namespace {

enum ExitCode { Stopped = 0, CouldNotServe = 1, BadUsage = 2 };

void print(std::FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
    std::fflush(stream);
}

ExitCode complain(const Error &error)
{
    print(stderr, QStringLiteral("latchkey-server: %1\n").arg(error.detail));
    const bool usage = error.kind == Error::Kind::InvalidInput || error.kind == Error::Kind::InsecureAddress;
    return usage ? BadUsage : CouldNotServe;
}

int serve(ServerSettings settings)
{
    allowManyFiles();
    if (settings.localAccounts && settings.signingSecret.isEmpty())
        print(stderr,
              QStringLiteral(
                  "latchkey-server: BETTER_AUTH_SECRET is not set: access tokens are signed with a fresh secret and "
                  "end with this run; sessions go on by refreshing\n"));
    SystemClock clock;
    Server server(std::move(settings), clock);
    ShutdownSignal shutdown;
    QObject::connect(&shutdown, &ShutdownSignal::received, qApp, &QCoreApplication::quit);
    if (auto started = server.start(); !started)
        return complain(started.error());
    print(stdout, QStringLiteral("listening on %1\n").arg(server.url().toString()));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    denyInspection();
    keepSecretsOutOfQtLogs();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("latchkey-server"));
    auto options = readOptions(QCoreApplication::arguments().mid(1), QProcessEnvironment::systemEnvironment());
    if (!options)
        return complain(options.error());
    switch (options->wish) {
    case Options::Wish::Help: print(stdout, helpText()); return Stopped;
    case Options::Wish::Version:
        print(stdout, QStringLiteral("latchkey-server " LATCHKEY_VERSION "\n"));
        return Stopped;
    case Options::Wish::Serve: break;
    }
    return serve(std::move(options->settings));
}
