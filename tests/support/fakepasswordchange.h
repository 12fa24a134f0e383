// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/passwordchange.h"
#include "tests/support/gate.h"

namespace Latchkey::Test {

/// Each change waits for `answer`.
class FakePasswordChange final : public PasswordChange
{
public:
    QCoro::Task<Result<PasswordChanged>> change(Secret current, Secret next) override
    {
        m_asked << QString::fromUtf8(current.exposed()) + QStringLiteral(" -> ") + QString::fromUtf8(next.exposed());
        auto &pass = m_gate.pass();
        const Result<void> result = co_await pass;
        if (!result)
            co_return fail(result.error());
        PasswordChanged changed;
        changed.othersStay = othersStay;
        co_return changed;
    }

    /// Ends the change under way.
    void answer(const Result<void> &result) { m_gate.open(result); }
    [[nodiscard]] bool isAsked() const { return m_gate.isWaiting(); }
    /// "current -> next" of each.
    [[nodiscard]] const QStringList &asked() const { return m_asked; }

    std::optional<Error> othersStay;

private:
    QStringList m_asked;
    Gate m_gate;
};

} // namespace Latchkey::Test
