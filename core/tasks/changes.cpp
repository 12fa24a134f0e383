// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/changes.h"

#include <QUuid>

namespace Latchkey {

TaskTimes timesOf(const Task &task)
{
    return {task.createdAt, task.completedAt, task.trashedAt};
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace Latchkey
