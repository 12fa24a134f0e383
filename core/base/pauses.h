// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <list>
#include <memory>

namespace Latchkey {

/// Waits on the boot clock that can be cut short, so that no coroutine outlives its owner in its sleep.
class Pauses
{
public:
    /// `clock` must outlive this object; this object must outlive its waiters.
    explicit Pauses(Clock &clock);

    /// Ends when the boot clock reaches `when`, or at endAll.
    QCoro::Task<> until(BootTime when);
    QCoro::Task<> lasting(std::chrono::milliseconds duration);
    /// Ends every pause, now and from now on.
    void endAll();
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    using Pause = std::shared_ptr<Pending<bool>>;

    void end(Pause pause);

    Clock &m_clock;
    QObject m_context;
    std::list<Pause> m_pauses;
    bool m_ended = false;
};

} // namespace Latchkey
