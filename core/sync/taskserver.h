// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/syncop.h"

#include <QCoro/QCoroTask>

namespace Latchkey {

/// A record as the server has it.
struct RemoteTask
{
    Task task;          ///< its id is empty where the server does not keep ours
    qint64 version = 0; ///< grows with every change; 0 where the server does not count
    QString remoteId;   ///< the server's own name of it
};
struct RemoteList
{
    TaskList list;
    qint64 version = 0;
};

/// What a server has to tell, or a part of it.
struct PulledPage
{
    PulledPage() = default;

    QList<RemoteTask> tasks;
    QList<RemoteList> lists;
    QList<RecordId> deleted;
    QByteArray cursor;    ///< where the next page begins
    bool more = false;    ///< there is a next page now
    qint64 remaining = 0; ///< records on further pages, where the server tells
};

/// A change on its way.
struct OutgoingOp
{
    SyncOp op;
    QString remoteId; ///< of its record, where the server has a name of its own for it
};

/// What became of a change that the server has answered.
struct OpOutcome
{
    enum class Kind {
        Done,     ///< carried out, now or by an earlier attempt; `task` or `list` as it is now, or nothing if it is
                  ///< not there any more
        Conflict, ///< not carried out, since the record is another than it was; as it is now
        Gone,     ///< not carried out, since the record is not there any more
        Refused,  ///< never to be carried out: `error` says why
    };

    OpOutcome() = default;
    explicit OpOutcome(Kind kind)
        : kind(kind)
    {
    }

    Kind kind = Kind::Done;
    std::optional<RemoteTask> task;
    std::optional<RemoteList> list;
    Error error;
};

/// The tasks of one person at a server. `user` is the server's id of the person.
class TaskServer
{
public:
    TaskServer() = default;
    TaskServer(const TaskServer &) = delete;
    TaskServer &operator=(const TaskServer &) = delete;
    virtual ~TaskServer() = default;

    /// What it can store.
    [[nodiscard]] virtual TaskFields fields() const = 0;
    /// It recognises a change that it has carried out by its key, and tells what was changed since a cursor. Without, a
    /// page without a cursor is everything there is, and whether a change was carried out shows there.
    [[nodiscard]] virtual bool keepsTrack() const = 0;
    /// How many changes one push may have.
    [[nodiscard]] virtual int pushLimit() const = 0;

    /// From the beginning without a cursor. Errors: those of ApiClient; NotFound: it cannot follow this cursor.
    virtual QCoro::Task<Result<PulledPage>> pull(QString user, QByteArray cursor) = 0;
    /// The outcomes, one for each. Errors: those of ApiClient; nothing is known about any of the changes then, unless
    /// the error says so.
    virtual QCoro::Task<Result<QList<OpOutcome>>> push(QString user, QList<OutgoingOp> ops) = 0;
};

} // namespace Latchkey
