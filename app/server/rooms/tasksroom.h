// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/router.h"
#include "app/server/storage/donekeys.h"
#include "app/server/storage/taskstore.h"

namespace Latchkey::Backend {

/// One's tasks, under `/tasks/users/{uid or me}/tasks` and, as some deployments have it,
/// `/signup/users/from-token/tasks`. Another user's id in the path or body is 403; another user's task under one's own
/// id is 404. Tasks in the trash are not listed.
class TasksRoom
{
public:
    TasksRoom(TaskStore &tasks, ChangeLog &log, DoneKeys &keys);
    void open(Router &router);

private:
    using Action = Response (TasksRoom::*)(const Request &);
    using TaskAction = Response (TasksRoom::*)(const Request &, qint64 taskId);

    void addForList(Router &router, const char *method, Action action);
    void addForTask(Router &router, const char *method, const char *suffix, TaskAction action);

    [[nodiscard]] Response list(const Request &request);
    [[nodiscard]] Response create(const Request &request);
    [[nodiscard]] Response show(const Request &request, qint64 taskId);
    [[nodiscard]] Response change(const Request &request, qint64 taskId);
    [[nodiscard]] Response complete(const Request &request, qint64 taskId);
    [[nodiscard]] Response remove(const Request &request, qint64 taskId);
    [[nodiscard]] Response apply(const Request &request, qint64 taskId, const TaskChange &change);

    TaskStore &m_tasks;
    ChangeLog &m_log;
    DoneKeys &m_keys;
};

} // namespace Latchkey::Backend
