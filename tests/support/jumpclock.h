// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace Latchkey::Test {

/// The machine's clocks, which can be made to jump ahead, as if the machine had slept. May be used from several
/// threads.
class JumpClock final : public Clock
{
public:
    [[nodiscard]] BootTime bootNow() const override { return m_real.bootNow() + ahead(); }
    [[nodiscard]] QDateTime wallNow() const override { return m_real.wallNow().addMSecs(ahead().count()); }
    void callAt(BootTime when, QObject *context, std::function<void()> action) override;

    void jump(std::chrono::milliseconds by) { m_ahead += by.count(); }

private:
    [[nodiscard]] BootTime ahead() const { return BootTime(m_ahead.load()); }

    SystemClock m_real;
    std::atomic<qint64> m_ahead{0};
};

} // namespace Latchkey::Test
