// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminders/notifier.h"
#include "ui/shell/globalshortcut.h"

#include <memory>

namespace Latchkey {

class TrayIcon;

/// The desktop's own notifications, and messages of the tray icon where there are none. `tray` must outlive it.
[[nodiscard]] std::unique_ptr<Notifier> openNotifier(TrayIcon &tray);
/// Null: there is none on this system.
[[nodiscard]] std::unique_ptr<GlobalShortcut> openShortcut();

} // namespace Latchkey
