// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica.h"

// What other programs do that work with the same store.

namespace Latchkey {

bool Replica::catchUp(const QList<SyncOp> &ops, const RowReader &row, const QDateTime &at)
{
    bool news = false;
    for (const SyncOp &op : ops)
        news |= catchUp(op.record, row, at);
    return news;
}

bool Replica::catchUp(const RecordId &record, const RowReader &row, const QDateTime &at)
{
    const SyncOps before = ops(record);
    const SyncOps now = stillWaiting(record, row);
    if (now != before)
        putOps(record, now);
    const auto bytes = row(ConfirmedTasks, record.id);
    const auto confirmed =
        bytes && *bytes ? SyncCodec::decodeTask(record.id, **bytes) : Result<StampedTask>(fail(Error::Kind::NotFound));
    if (!confirmed || confirmed->stamp.remoteId == stampOf(record).remoteId)
        return now != before;
    RemoteTask theirs{confirmed->task, confirmed->stamp.version, confirmed->stamp.remoteId};
    theirs.task.id.clear();
    putOps(record, foldedAnew(now));
    confirm(theirs, record.id);
    rebase(record, at);
    return true;
}

/// Whoever has carried a change has removed its row; a row that cannot be read proves nothing.
SyncOps Replica::stillWaiting(const RecordId &record, const RowReader &row) const
{
    SyncOps waiting;
    for (SyncOp op : ops(record)) {
        const auto bytes = row(UnsentOps, QString::fromLatin1(op.key));
        if (bytes && !*bytes)
            continue;
        if (const auto stored = bytes ? SyncCodec::decodeOp(**bytes) : Result<SyncOp>(fail(bytes.error())))
            op.sent = stored->sent;
        waiting.append(op);
    }
    return waiting;
}

} // namespace Latchkey
