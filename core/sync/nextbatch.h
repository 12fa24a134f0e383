// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"

#include <QSet>

namespace Latchkey {

/// The changes to carry next, at most `limit` and no more than a server takes in one body: the first of each record, in
/// their order, and whatever a change refers to before it. Those with a key in `setAside`, and what depends on them, go
/// alone and only when there is nothing else.
[[nodiscard]] QList<SyncOp> nextBatch(const Replica &replica, int limit, const QSet<QByteArray> &setAside);

} // namespace Latchkey
