// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskrepository.h"

namespace Latchkey {

Result<void> TaskRepository::resolve(const QString &, Resolution)
{
    return fail(Error::Kind::NotFound);
}

Result<QString> TaskRepository::add(const TaskDraft &draft)
{
    const QString id = newId();
    if (const Result<Changes> done = apply({AddTask{id, draft}}); !done)
        return fail(done.error());
    return id;
}

Result<void> TaskRepository::edit(const QString &id, const TaskPatch &patch)
{
    const Result<Changes> done = apply({EditTask{id, patch}});
    return done ? Result<void>() : fail(done.error());
}

Result<void> TaskRepository::remove(const QString &id)
{
    const Result<Changes> done = apply({DeleteTask{id}});
    return done ? Result<void>() : fail(done.error());
}

} // namespace Latchkey

#include "moc_taskrepository.cpp"
