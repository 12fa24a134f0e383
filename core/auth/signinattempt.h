// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pauses.h"

#include <utility>

namespace Latchkey {

/// A sign-in that waits for a person, who may give it up at any time. Whoever cancels it holds it meanwhile: its
/// coroutine may have ended when the call returns.
class SignInAttempt final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this object.
    explicit SignInAttempt(Clock &clock)
        : m_pauses(clock)
    {
    }

    /// Ends with `cancel`.
    [[nodiscard]] Pauses &pauses() { return m_pauses; }
    [[nodiscard]] bool isCancelled() const { return m_pauses.ended(); }

    void cancel()
    {
        m_pauses.endAll();
        Q_EMIT cancelled();
    }

Q_SIGNALS:
    void cancelled();

private:
    Pauses m_pauses;
};

} // namespace Latchkey
