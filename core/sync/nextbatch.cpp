// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/nextbatch.h"

#include "core/sync/syncwire.h"

namespace Latchkey {

namespace {

// Servers take no body over 1 MiB (docs/tasks-api.md); the last change of a batch may go beyond this.
constexpr qsizetype MostBytes = 512 * 1024;

QList<RecordId> referredTo(const SyncOp &op)
{
    QList<RecordId> records;
    const auto add = [&](RecordId::Kind kind, const std::optional<QString> &id) {
        if (id && !id->isEmpty())
            records.append({kind, *id});
    };
    add(RecordId::Kind::List, op.task.listId);
    add(RecordId::Kind::Task, op.task.parentId);
    add(RecordId::Kind::List, op.list.parentId);
    return records;
}

class Picker
{
public:
    Picker(const Replica &replica, int limit, const QSet<QByteArray> &setAside)
        : m_replica(replica)
        , m_limit(limit)
        , m_setAside(setAside)
    {
    }

    [[nodiscard]] bool isFull() const { return m_batch.size() >= m_limit || m_bytes >= MostBytes; }
    [[nodiscard]] const QList<SyncOp> &batch() const { return m_batch; }

    /// The record's first change is in the batch now.
    bool pick(const RecordId &record)
    {
        if (m_seen.contains(record))
            return m_seen.value(record);
        m_seen.insert(record, false);
        const SyncOps waiting = m_replica.ops(record);
        const SyncOp &op = waiting.first();
        if (m_setAside.contains(op.key) || !pickReferredTo(op) || isFull())
            return false;
        m_batch.append(op);
        m_bytes += SyncWire::sizeOf(op);
        m_seen.insert(record, true);
        return true;
    }

private:
    /// Whether the server will know all that the change refers to.
    bool pickReferredTo(const SyncOp &op)
    {
        for (const RecordId &record : referredTo(op)) {
            const SyncOps waiting = m_replica.ops(record);
            if (!waiting.isEmpty() && waiting.first().kind == SyncOp::Kind::Create && !pick(record))
                return false;
        }
        return true;
    }

    const Replica &m_replica;
    int m_limit;
    const QSet<QByteArray> &m_setAside;
    QList<SyncOp> m_batch;
    QHash<RecordId, bool> m_seen;
    qsizetype m_bytes = 0;
};

QList<SyncOp> pickInOrder(const Replica &replica, int limit, const QSet<QByteArray> &setAside)
{
    Picker picker(replica, limit, setAside);
    for (const RecordId &record : replica.order()) {
        if (picker.isFull())
            break;
        picker.pick(record);
    }
    return picker.batch();
}

} // namespace

QList<SyncOp> nextBatch(const Replica &replica, int limit, const QSet<QByteArray> &setAside)
{
    const QList<SyncOp> batch = pickInOrder(replica, limit, setAside);
    return batch.isEmpty() ? pickInOrder(replica, 1, {}) : batch;
}

} // namespace Latchkey
