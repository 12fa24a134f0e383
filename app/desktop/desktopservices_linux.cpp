// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopservices.h"

#include "ui/reminders/busnotifier_linux.h"
#include "ui/shell/portalshortcut_linux.h"
#include "ui/shell/trayicon.h"

namespace Latchkey {

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

} // namespace Latchkey
