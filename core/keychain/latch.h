// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroTask>

#include <chrono>
#include <memory>

namespace Latchkey {

/// Something that happens once, for coroutines to wait for. A copy is the same latch. The waiting end and the opening
/// end may go in any order: whoever waits is resumed from the event loop when the latch opens or the patience ends.
class Latch
{
public:
    Latch();

    void open();
    [[nodiscard]] bool isOpen() const;
    /// Whether it opened in time.
    [[nodiscard]] QCoro::Task<bool> wait(std::chrono::milliseconds patience) const;

private:
    struct State;
    static QCoro::Task<bool> wait(std::shared_ptr<State> state, std::chrono::milliseconds patience);

    std::shared_ptr<State> m_state;
};

} // namespace Latchkey
