// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/remotetasks.h"
#include "core/sync/taskserver.h"

namespace Latchkey {

/// A server that knows nothing but its list: it gives ids of its own, and one request carries one change.
class WholeListServer final : public TaskServer
{
public:
    /// As of RemoteTasks.
    WholeListServer(ApiClient &client, const QString &listPath);

    [[nodiscard]] TaskFields fields() const override { return BaseTaskFields; }
    [[nodiscard]] bool keepsTrack() const override { return false; }
    [[nodiscard]] int pushLimit() const override { return 1; }
    QCoro::Task<Result<PulledPage>> pull(QString user, QByteArray cursor) override;
    QCoro::Task<Result<QList<OpOutcome>>> push(QString user, QList<OutgoingOp> ops) override;

private:
    QCoro::Task<Result<OpOutcome>> carry(QString user, OutgoingOp outgoing);

    RemoteTasks m_remote;
};

} // namespace Latchkey
