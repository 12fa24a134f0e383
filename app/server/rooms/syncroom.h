// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/router.h"
#include "app/server/rooms/synccursor.h"
#include "app/server/rooms/syncops.h"

namespace Latchkey::Backend {

/// What changed since a client last asked, and the edits that it made meanwhile.
class SyncRoom
{
public:
    static constexpr int MostOps = 200;
    static constexpr int MostChanges = 1000;

    SyncRoom(Database &database, TaskStore &tasks, ListStore &lists, ChangeLog &log, DoneKeys &keys);
    void open(Router &router);

private:
    [[nodiscard]] Response show(const Request &request);
    [[nodiscard]] Response take(const Request &request);
    /// Where the request begins; nothing if there is no way on from its cursor.
    Result<std::optional<SyncCursor>> beginning(const Request &request);
    /// What comes after `from`, as the answer's body: lists before tasks, each in the order of their changes.
    Result<QByteArray> changes(const Caller &caller, const SyncCursor &from, int limit);

    Database &m_database;
    TaskStore &m_tasks;
    ListStore &m_lists;
    ChangeLog &m_log;
    SyncOps m_ops;
};

} // namespace Latchkey::Backend
