// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopservices.h"

#include "app/desktop/applicationbus_linux.h"
#include "app/desktop/autostart_linux.h"
#include "ui/reminders/busnotifier_linux.h"
#include "ui/shell/portallook_linux.h"
#include "ui/shell/portalshortcut_linux.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/appearance.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace Latchkey {

namespace {

constexpr std::chrono::milliseconds DesktopPatience(500);

bool isUsersOwn(const Paths &paths)
{
    return paths.config == Paths::standard().config;
}

} // namespace

QCoro::Task<std::shared_ptr<QObject>> introduceToDesktop()
{
    return introduceToPortal(QDeadlineTimer(DesktopPatience));
}

std::unique_ptr<Notifier> openNotifier(TrayIcon &tray)
{
    auto notifier = std::make_unique<BusNotifier>([&tray](const Notification &one) { tray.showMessage(one); });
    QObject::connect(&tray, &TrayIcon::messageOpened, notifier.get(), &Notifier::opened);
    return notifier;
}

std::unique_ptr<GlobalShortcut> openShortcut()
{
    return std::make_unique<PortalShortcut>();
}

std::unique_ptr<QObject> followDesktopLook(Appearance &appearance)
{
    auto look = std::make_unique<PortalLook>();
    QObject::connect(look.get(), &PortalLook::changed, &appearance, &Appearance::setDesktopLook);
    return look;
}

std::unique_ptr<QObject> listenToDesktop(const Paths &paths, std::function<void(const Wish &)> grant)
{
    if (!isUsersOwn(paths))
        return nullptr;
    auto bus = std::make_unique<ApplicationBus>();
    QObject::connect(bus.get(), &ApplicationBus::wished, bus.get(), std::move(grant));
    return bus;
}

std::unique_ptr<Autostart> openAutostart(const Paths &paths)
{
    // A sandbox has an autostart directory that no desktop reads.
    if (!isUsersOwn(paths) || qEnvironmentVariableIsSet("FLATPAK_ID"))
        return nullptr;
    // What an AppImage runs from is gone with the run.
    const QString image = qEnvironmentVariable("APPIMAGE");
    return std::make_unique<EntryAutostart>(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                                + QStringLiteral("/autostart"),
                                            image.isEmpty() ? QCoreApplication::applicationFilePath() : image);
}

} // namespace Latchkey
