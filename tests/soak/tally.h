// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/policy.h"

namespace Latchkey::Test {

/// What a run under one policy came to.
struct Tally
{
    int rotations = 0;
    int cycles = 0; ///< in which every process renewed once
    int lostSessions = 0;
    int duplicateDeliveries = 0; ///< of one attempt
    int concurrentRefreshes = 0; ///< that came while another of the account was being answered
    int lostAnswers = 0;
    int crashes = 0;
    int failedWrites = 0;
    int broken = 0; ///< processes that did something unforeseen
    std::chrono::milliseconds took{0};

    /// Per cent of the sessions that would be lost within 100 cycles.
    [[nodiscard]] double lossPer100() const;
    /// What must never be, whatever the policy.
    [[nodiscard]] bool isUnsound() const;
    [[nodiscard]] QString text(const Policy &policy) const;
};

} // namespace Latchkey::Test
