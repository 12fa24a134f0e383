// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/autostart.h"
#include "core/accounts/paths.h"
#include "ui/reminders/notifier.h"
#include "ui/shell/globalshortcut.h"
#include "ui/shell/wish.h"

#include <QCoro/QCoroTask>

#include <functional>
#include <memory>

namespace Latchkey {

class Appearance;
class TrayIcon;

/// Lets the desktop know which program this is, for as long as what is returned is kept. It looks for itself, which
/// denyInspection() ends. Ends within half a second, and at once where there is nobody to look.
[[nodiscard]] QCoro::Task<std::shared_ptr<QObject>> introduceToDesktop();
/// The desktop's own notifications, and messages of the tray icon where there are none. `tray` must outlive it.
[[nodiscard]] std::unique_ptr<Notifier> openNotifier(TrayIcon &tray);
/// Null: there is none on this system.
[[nodiscard]] std::unique_ptr<GlobalShortcut> openShortcut();
/// For as long as the object lives, `appearance` is told how the desktop looks, beyond what Qt tells by itself. Null:
/// Qt tells all that there is on this system.
[[nodiscard]] std::unique_ptr<QObject> followDesktopLook(Appearance &appearance);
/// For as long as the object lives, `grant` is called with what is chosen in the desktop's menus and file manager.
/// Null: it comes by the command line only, on this system or for a profile apart from the user's own.
[[nodiscard]] std::unique_ptr<QObject> listenToDesktop(const Paths &paths, std::function<void(const Wish &)> grant);
/// Null: it cannot be done on this system, or for a profile apart from the user's own.
[[nodiscard]] std::unique_ptr<Autostart> openAutostart(const Paths &paths);

} // namespace Latchkey
