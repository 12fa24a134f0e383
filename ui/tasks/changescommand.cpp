// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/changescommand.h"

#include "core/tasks/taskrepository.h"

namespace Latchkey {

ChangesCommand::ChangesCommand(TaskRepository &repository, Changes inverse, const QString &text, Failed failed)
    : QUndoCommand(text)
    , m_repository(repository)
    , m_inverse(std::move(inverse))
    , m_failed(std::move(failed))
{
}

void ChangesCommand::undo()
{
    carryOut(m_inverse, m_changes);
}

void ChangesCommand::redo()
{
    if (std::exchange(m_pushed, true))
        carryOut(m_changes, m_inverse);
}

void ChangesCommand::carryOut(Changes &from, Changes &to)
{
    Result<Changes> back = m_repository.apply(from);
    if (!back) {
        setObsolete(true);
        m_failed(back.error());
        return;
    }
    to = *std::move(back);
    from.clear();
}

} // namespace Latchkey
