// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/router.h"
#include "app/server/storage/liststore.h"

namespace Latchkey::Backend {

/// One's lists, and the tags of one's tasks with how many have each.
class ListsRoom
{
public:
    ListsRoom(ListStore &lists, TaskStore &tasks, ChangeLog &log);
    void open(Router &router);

private:
    [[nodiscard]] Response list(const Request &request);
    [[nodiscard]] Response create(const Request &request);
    [[nodiscard]] Response change(const Request &request);
    [[nodiscard]] Response remove(const Request &request);
    [[nodiscard]] Response tags(const Request &request);

    ListStore &m_lists;
    TaskStore &m_tasks;
    ChangeLog &m_log;
};

} // namespace Latchkey::Backend
