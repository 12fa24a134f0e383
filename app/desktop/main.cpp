// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"
#include "app/desktop/desktop.h"
#include "app/desktop/desktopservices.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/tour.h"

#include "core/accounts/paths.h"
#include "core/base/applicationid.h"
#include "core/base/hardening.h"
#include "core/base/logging.h"

#include <QApplication>
#include <QDir>

#include <cstdio>
#include <memory>
#include <optional>

using namespace Latchkey;

namespace {

enum ExitCode { Ok = 0, Failed = 1, Usage = 2 };

QCoro::Task<> takeTour(QString directory)
{
    Tour tour{QDir(directory)};
    auto taking = tour.run();
    const bool good = co_await taking;
    QCoreApplication::exit(good ? Ok : Failed);
}

int runTour(const QString &directory)
{
    denyInspection();
    if (!QDir().mkpath(directory)) {
        std::fprintf(stderr, "The directory %s cannot be made.\n", qPrintable(directory));
        return Failed;
    }
    QApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // so that pictures are alike everywhere
    takeTour(directory);
    return QApplication::exec();
}

QCoro::Task<> leave(Desktop *desktop)
{
    auto closing = desktop->close();
    co_await closing;
    QCoreApplication::exit(Ok);
}

/// What there is while the window is.
struct Life
{
    std::shared_ptr<QObject> introduction; ///< to the desktop
    std::optional<SingleInstance> instance;
    std::optional<Desktop> desktop;
};

QCoro::Task<> begin(Life *life, Paths paths, Wish wish)
{
    auto introducing = introduceToDesktop();
    life->introduction = co_await introducing;
    denyInspection(); // before anything that is secret is read
    life->instance.emplace(paths.runtime);
    if (!life->instance->claim()) {
        wish.activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
        const int code = life->instance->askOther(wish) ? Ok : Failed;
        // The event loop may not have begun.
        QMetaObject::invokeMethod(qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
        co_return;
    }
    Desktop *desktop = &life->desktop.emplace(paths, Backend::ServerSettings().accessLifetime);
    QObject::connect(&*life->instance, &SingleInstance::wished, desktop, &Desktop::grant);
    QObject::connect(desktop, &Desktop::closed, qApp, [desktop] { leave(desktop); });
    desktop->open();
    if (wish.kind != Wish::Kind::Show)
        desktop->grant(wish);
}

int runWindow(const Paths &paths, const Wish &wish)
{
    const Result<void> made = paths.create();
    if (!made) {
        std::fprintf(stderr, "Latchkey cannot keep its files: %s\n", qPrintable(made.error().detail));
        return Failed;
    }
    QApplication::setQuitOnLastWindowClosed(false);
    Life life;
    begin(&life, paths, wish);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepSecretsOutOfQtLogs();
    QCoreApplication::setApplicationName(QStringLiteral("latchkey"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));
    QGuiApplication::setDesktopFileName(applicationId());

    // Read before there is an application, so that help needs no display.
    QStringList arguments;
    for (char **argument = argv; argument != argv + argc; ++argument)
        arguments << QString::fromLocal8Bit(*argument);
    const CommandLine commandLine = CommandLine::parse(arguments);
    if (!commandLine.message.isEmpty()) {
        std::fputs(qPrintable(commandLine.message), commandLine.usageError ? stderr : stdout);
        return commandLine.usageError ? Usage : Ok;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Latchkey"));
    if (!commandLine.tour.isEmpty())
        return runTour(commandLine.tour);
    return runWindow(commandLine.profile.isEmpty() ? Paths::standard() : Paths::below(commandLine.profile),
                     commandLine.wish);
}
