// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/remotesessions.h"
#include "tests/support/gate.h"

#include <QStringList>

namespace Latchkey::Test {

/// A server's list of sessions; every call waits for `answer`. What succeeds is done to the list.
class FakeRemoteSessions final : public RemoteSessions
{
public:
    FakeRemoteSessions();

    QCoro::Task<Result<QList<RemoteSession>>> list() override;
    QCoro::Task<Result<void>> end(QString id) override;
    QCoro::Task<Result<void>> endOthers() override;

    /// Ends the call under way.
    void answer(const Result<void> &result) { m_gate.open(result); }
    [[nodiscard]] bool isAsked() const { return m_gate.isWaiting(); }
    /// "list", "end ID", "end others".
    [[nodiscard]] const QStringList &calls() const { return m_calls; }

    /// At first this device and two others, last used 5 minutes and 3 days before `FakeClock`'s beginning.
    QList<RemoteSession> sessions;

private:
    QStringList m_calls;
    Gate m_gate;
};

} // namespace Latchkey::Test
