// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QPromise>

#include <utility>
#include <vector>

namespace Latchkey {

/// Counts the coroutines that use an object, so that it can wait for the last of them before it is destroyed.
class InFlight
{
public:
    /// Lives in a coroutine's frame.
    class Entry
    {
    public:
        explicit Entry(InFlight &counter)
            : m_counter(counter)
        {
            ++m_counter.m_count;
        }
        Entry(const Entry &) = delete;
        Entry &operator=(const Entry &) = delete;
        ~Entry() { m_counter.leave(); }

    private:
        InFlight &m_counter;
    };

    [[nodiscard]] int count() const { return m_count; }

    /// Ends when nothing is in flight.
    QCoro::Task<> idle()
    {
        if (m_count == 0)
            co_return;
        m_waiting.emplace_back().start();
        QFuture<void> future = m_waiting.back().future();
        co_await future;
    }

private:
    void leave()
    {
        if (--m_count > 0)
            return;
        for (QPromise<void> &promise : std::exchange(m_waiting, {}))
            promise.finish();
    }

    int m_count = 0;
    std::vector<QPromise<void>> m_waiting;
};

} // namespace Latchkey
