// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"

#include <algorithm>

namespace Latchkey::Test {

void FakeClock::callAt(BootTime when, QObject *context, std::function<void()> action)
{
    m_calls.push_back({when, context, std::move(action)});
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    const BootTime end = m_boot + by;
    while (true) {
        const auto next = std::min_element(m_calls.begin(), m_calls.end(),
                                           [](const Call &a, const Call &b) { return a.when < b.when; });
        if (next == m_calls.end() || next->when > end)
            break;
        const Call call = std::move(*next);
        m_calls.erase(next);
        const BootTime step = std::max(call.when - m_boot, BootTime::zero());
        m_boot += step;
        m_wall = m_wall.addMSecs(step.count());
        if (call.context)
            call.action();
    }
    m_wall = m_wall.addMSecs((end - m_boot).count());
    m_boot = end;
}

void FakeClock::sleep(std::chrono::milliseconds duration)
{
    m_boot += duration;
    m_wall = m_wall.addMSecs(duration.count());
}

int FakeClock::waiting() const
{
    return static_cast<int>(
        std::count_if(m_calls.begin(), m_calls.end(), [](const Call &c) { return !c.context.isNull(); }));
}

std::optional<BootTime> FakeClock::next() const
{
    std::optional<BootTime> next;
    for (const Call &call : m_calls) {
        if (call.context && (!next || call.when < *next))
            next = call.when;
    }
    return next;
}

} // namespace Latchkey::Test
