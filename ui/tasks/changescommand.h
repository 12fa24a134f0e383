// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tasks/changes.h"

#include <QUndoCommand>

#include <functional>

namespace Latchkey {

class TaskRepository;

/// Changes that were made, with those that undo them. Ids are the same for as long as a task exists, so that what
/// arrived meanwhile from elsewhere is no obstacle; what cannot be taken back any more leaves the stack.
class ChangesCommand final : public QUndoCommand
{
public:
    using Failed = std::function<void(const Error &)>;

    /// `text`: what happened, for people. `repository` must outlive the command.
    ChangesCommand(TaskRepository &repository, Changes inverse, const QString &text, Failed failed);

    void undo() override;
    /// The first is by the stack that it is pushed on, and does nothing: the changes are made.
    void redo() override;

private:
    void carryOut(Changes &from, Changes &to);

    TaskRepository &m_repository;
    Changes m_changes; ///< empty until it was undone
    Changes m_inverse;
    Failed m_failed;
    bool m_pushed = false;
};

} // namespace Latchkey
