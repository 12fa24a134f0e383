// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace Latchkey {

/// What happens to the machine that its sessions must know of.
class HostEvents : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// The machine has slept and is awake again (R18).
    void resumed();
    /// There is a network again after there was none, or another one (R19).
    void networkReturned();
};

/// Those of this machine: logind's and NetworkManager's signals on Linux, the system's own network information
/// elsewhere. Where there is nothing to listen to it stays silent: clocks and retries find out by themselves, later.
/// Never blocks.
[[nodiscard]] std::unique_ptr<HostEvents> systemHostEvents();

} // namespace Latchkey
