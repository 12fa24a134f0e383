// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace Latchkey {

/// A point on the boot clock: time since boot, counting suspend (CLOCK_BOOTTIME and its kin), untouched by the wall
/// clock. Ages, lifetimes and deadlines live on it; comparing points of two boots is meaningless.
using BootTime = std::chrono::milliseconds;

/// Time, injected. The boot clock decides; the wall clock is for display only.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual BootTime bootNow() const = 0;
    [[nodiscard]] virtual QDateTime wallNow() const = 0;
    /// Calls `action` once in `context`'s thread when the boot clock has reached `when`, unless `context` died first.
    /// After a suspend it fires late by at most 30 s.
    virtual void callAt(BootTime when, QObject *context, std::function<void()> action) = 0;
};

/// The machine's clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] BootTime bootNow() const override;
    [[nodiscard]] QDateTime wallNow() const override;
    void callAt(BootTime when, QObject *context, std::function<void()> action) override;
};

/// Identifies this boot of the machine; empty where the system does not tell.
[[nodiscard]] QByteArray bootId();

} // namespace Latchkey
