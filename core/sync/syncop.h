// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/changes.h"

#include <QByteArray>
#include <QDateTime>
#include <QHashFunctions>

namespace Latchkey {

/// A task or a list.
struct RecordId
{
    enum class Kind { Task, List };

    Kind kind = Kind::Task;
    QString id;

    bool operator==(const RecordId &) const = default;
    friend size_t qHash(const RecordId &record, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(record.kind), record.id);
    }
};

[[nodiscard]] inline RecordId taskRecord(const QString &id)
{
    return {RecordId::Kind::Task, id};
}

[[nodiscard]] inline RecordId listRecord(const QString &id)
{
    return {RecordId::Kind::List, id};
}

/// Something done here to one record that the server has not confirmed.
struct SyncOp
{
    enum class Kind { Create, Update, Delete };

    SyncOp() = default;
    SyncOp(Kind kind, RecordId record, const QDateTime &at);

    quint64 seq = 0; ///< its place among all; given by the outbox
    Kind kind = Kind::Update;
    RecordId record;
    TaskPatch task;     ///< of a task: what is to be set; of a create: everything
    TaskPatch base;     ///< what stood there before; of a deletion: everything. A create has none: see baseOf
    ListPatch list;     ///< of a list: what is to be set
    TaskTimes times;    ///< of a create: where they are not `at`
    QDateTime at;       ///< when it was done, for display
    QByteArray key;     ///< idempotency key: the same for every attempt, another one for another content
    bool sent = false;  ///< it has left, and whether it was carried out is not known: it must stay as it is
    qint64 version = 0; ///< once sent: the version of the record that it was based on; 0: none

    bool operator==(const SyncOp &) const = default;
};

/// Those of one record, in their order.
using SyncOps = QList<SyncOp>;

/// `next` behind `ops`, in as few requests as will do. What has been sent is left alone.
[[nodiscard]] SyncOps folded(SyncOps ops, SyncOp next);
/// As if nothing of it had been sent: each is known not to have been carried out. The key of a single one stays.
[[nodiscard]] SyncOps foldedAnew(const SyncOps &ops);

/// Both, `over` where both name a field.
[[nodiscard]] TaskPatch combined(const TaskPatch &under, const TaskPatch &over);
/// What the op's fields are compared with: for a create, a task of which nobody has said anything.
[[nodiscard]] TaskPatch baseOf(const SyncOp &op);
/// A key that was never used.
[[nodiscard]] QByteArray newKey();

/// The task as seen with these on top of what the server has; nothing: it is not there.
[[nodiscard]] std::optional<Task> overlaid(std::optional<Task> task, const SyncOps &ops);
[[nodiscard]] std::optional<TaskList> overlaid(std::optional<TaskList> list, const SyncOps &ops);

} // namespace Latchkey
