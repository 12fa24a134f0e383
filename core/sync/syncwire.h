// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/taskserver.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Latchkey {

/// The JSON of the contract's `/sync`. Reading is strict where a mistake would lose or mix up something, and lenient
/// where a later version may say more.
namespace SyncWire {

/// Path and query of a pull; without a cursor from the beginning.
[[nodiscard]] QString pullPath(const QByteArray &cursor, int limit);
/// Error: BadReply.
[[nodiscard]] Result<PulledPage> page(const QJsonValue &json);

/// What a change takes of the body of a push, in bytes, at most.
[[nodiscard]] qsizetype sizeOf(const SyncOp &op);
/// The body of a push. Of a task's fields those that the server stores.
[[nodiscard]] QJsonObject pushBody(const QList<OutgoingOp> &ops, TaskFields stored);
/// What became of `ops`. Error: BadReply, also when it is not one result for each.
[[nodiscard]] Result<QList<OpOutcome>> outcomes(const QJsonValue &json, const QList<OutgoingOp> &ops);

} // namespace SyncWire

} // namespace Latchkey
