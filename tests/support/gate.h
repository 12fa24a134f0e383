// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"

#include <memory>

namespace Latchkey::Test {

/// Where a fake's coroutine waits until the test says how it ends. One waiter at a time.
class Gate
{
public:
    Gate() = default;
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;
    /// Whoever still waits is cancelled, so that no coroutine is left behind.
    ~Gate() { open(fail(Error::Kind::Cancelled)); }

    [[nodiscard]] bool isWaiting() const { return m_pending != nullptr; }

    /// To be awaited at once.
    [[nodiscard]] Pending<Result<void>> &pass()
    {
        m_pending = std::make_unique<Pending<Result<void>>>();
        return *m_pending;
    }

    /// Ends the wait; the waiting coroutine goes on inside. Nothing happens if nobody waits.
    void open(Result<void> answer)
    {
        if (const auto pending = std::move(m_pending))
            pending->resolve(std::move(answer));
    }

private:
    std::unique_ptr<Pending<Result<void>>> m_pending;
};

} // namespace Latchkey::Test
