// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/syncop.h"
#include "core/tasks/savedfilter.h"
#include "core/tasks/taskconflict.h"

namespace Latchkey {

/// What is remembered of a record beside what a person sees of it.
struct Stamp
{
    qint64 version = 0; ///< as of RemoteTask
    QString remoteId;

    bool operator==(const Stamp &) const = default;
};

struct StampedTask
{
    Task task;
    Stamp stamp;
};
struct StampedList
{
    TaskList list;
    Stamp stamp;
};

/// The rows of the local store: a byte that tells the version of the form, then the fields that are not what they are
/// without anybody's saying so. Times are kept to the millisecond.
namespace SyncCodec {

/// The id is the row's, and is not in it; nor are `pending` and `conflicted`, which follow from other rows.
[[nodiscard]] QByteArray encode(const Task &task, const Stamp &stamp);
[[nodiscard]] QByteArray encode(const TaskList &list, const Stamp &stamp);
[[nodiscard]] QByteArray encode(const SyncOp &op);
[[nodiscard]] QByteArray encode(const TaskConflict &conflict);
[[nodiscard]] QByteArray encode(const SavedFilter &filter);

/// Errors: Storage - another version's, or not a row of this kind.
[[nodiscard]] Result<StampedTask> decodeTask(const QString &id, const QByteArray &row);
[[nodiscard]] Result<StampedList> decodeList(const QString &id, const QByteArray &row);
[[nodiscard]] Result<SyncOp> decodeOp(const QByteArray &row);
[[nodiscard]] Result<TaskConflict> decodeConflict(const QByteArray &row);
[[nodiscard]] Result<SavedFilter> decodeFilter(const QString &id, const QByteArray &row);

} // namespace SyncCodec

} // namespace Latchkey
