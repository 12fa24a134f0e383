// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apiclient.h"
#include "core/sync/taskserver.h"

namespace Latchkey {

/// A server with the contract's `/sync`: it keeps our ids, counts versions, knows the keys of what it has carried out,
/// and tells what was changed since a cursor.
class DeltaServer final : public TaskServer
{
public:
    /// `client` must outlive this object and every call in flight.
    DeltaServer(ApiClient &client, TaskFields fields);

    [[nodiscard]] TaskFields fields() const override { return m_fields; }
    [[nodiscard]] bool keepsTrack() const override { return true; }
    [[nodiscard]] int pushLimit() const override { return 200; }
    QCoro::Task<Result<PulledPage>> pull(QString user, QByteArray cursor) override;
    QCoro::Task<Result<QList<OpOutcome>>> push(QString user, QList<OutgoingOp> ops) override;

private:
    ApiClient &m_client;
    TaskFields m_fields;
};

} // namespace Latchkey
