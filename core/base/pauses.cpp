// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pauses.h"

#include <algorithm>

namespace Latchkey {

Pauses::Pauses(Clock &clock)
    : m_clock(clock)
{
}

QCoro::Task<> Pauses::until(BootTime when)
{
    if (m_ended || when <= m_clock.bootNow())
        co_return;
    auto pause = std::make_shared<Pending<bool>>();
    m_pauses.push_back(pause);
    m_clock.callAt(when, &m_context, [this, pause] { end(pause); });
    co_await *pause;
}

QCoro::Task<> Pauses::lasting(std::chrono::milliseconds duration)
{
    return until(m_clock.bootNow() + duration);
}

void Pauses::end(Pause pause)
{
    const auto found = std::find(m_pauses.begin(), m_pauses.end(), pause);
    if (found == m_pauses.end())
        return;
    m_pauses.erase(found);
    pause->resolve(true);
}

void Pauses::endAll()
{
    m_ended = true;
    while (!m_pauses.empty())
        end(m_pauses.front());
}

} // namespace Latchkey
