// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace Latchkey {

/// How long to wait before the next attempt: 1 s, 2 s, 4 s ... 60 s, each shortened by a random part of up to half, so
/// that many clients do not come back at the same moment (R22), and never less than what the server asked
/// for.
class Backoff
{
public:
    [[nodiscard]] std::chrono::milliseconds next(std::optional<std::chrono::seconds> atLeast = std::nullopt);
    /// The next wait is a short one again.
    void reset() { m_failures = 0; }

private:
    int m_failures = 0;
};

} // namespace Latchkey
