// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <coroutine>
#include <optional>
#include <utility>

namespace Latchkey {

/// A value that comes later, for the leaf adapters that turn callbacks into coroutines: resolved once, awaited once.
/// The waiting coroutine goes on inside `resolve`, without a turn of the event loop, so that whoever resolves
/// everything before it is destroyed leaves no suspended coroutine behind. Destroying it while awaited is a bug.
template <typename T>
class Pending
{
public:
    Pending() = default;
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;
    ~Pending() { Q_ASSERT(!m_waiter); }

    /// The first value counts. This object may be gone when the call returns.
    void resolve(T value)
    {
        if (m_value)
            return;
        m_value.emplace(std::move(value));
        if (auto waiter = std::exchange(m_waiter, nullptr))
            waiter.resume();
    }
    [[nodiscard]] bool resolved() const { return m_value.has_value(); }

    [[nodiscard]] auto operator co_await() noexcept { return Awaiter(*this); }

private:
    // Apart from Pending, which GCC 12 would copy into the coroutine's frame.
    class Awaiter
    {
    public:
        explicit Awaiter(Pending &pending)
            : m_pending(&pending)
        {
        }
        [[nodiscard]] bool await_ready() const noexcept { return m_pending->resolved(); }
        void await_suspend(std::coroutine_handle<> waiter) noexcept { m_pending->m_waiter = waiter; }
        T await_resume() { return std::move(*m_pending->m_value); }

    private:
        Pending *m_pending;
    };

    std::optional<T> m_value;
    std::coroutine_handle<> m_waiter;
};

} // namespace Latchkey
