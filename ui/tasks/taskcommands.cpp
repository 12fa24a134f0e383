// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskcommands.h"

#include "core/tasks/taskrepository.h"
#include "ui/tasks/changescommand.h"

#include <QUndoStack>

namespace Latchkey {

namespace {
/// A day's work; each holds no more than what it changed.
constexpr int LongestMemory = 500;
} // namespace

TaskCommands::TaskCommands(TaskRepository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_stack(new QUndoStack(this))
{
    m_stack->setUndoLimit(LongestMemory);
}

Result<void> TaskCommands::apply(const QString &text, const Changes &changes)
{
    const Result<Changes> inverse = m_repository.apply(changes);
    if (!inverse)
        return fail(inverse.error());
    push(text, *inverse);
    return {};
}

void TaskCommands::remember(const QString &text, const Changes &inverse)
{
    if (push(text, inverse))
        Q_EMIT done(text);
}

bool TaskCommands::push(const QString &text, const Changes &inverse)
{
    if (inverse.isEmpty())
        return false;
    m_stack->push(
        new ChangesCommand(m_repository, inverse, text, [this](const Error &error) { Q_EMIT failed(error); }));
    Q_EMIT remembered();
    return true;
}

void TaskCommands::make(const TaskEdit &edit)
{
    const int before = m_stack->index();
    if (const Result<void> made = apply(edit.text, edit.changes); !made)
        Q_EMIT failed(made.error());
    else if (m_stack->index() != before)
        Q_EMIT done(edit.text);
}

void TaskCommands::undo()
{
    if (!m_stack->canUndo() || m_repository.isOpening())
        return;
    const int count = m_stack->count();
    m_stack->undo();
    if (m_stack->count() == count) // what cannot be undone leaves the stack
        Q_EMIT undone();
}

void TaskCommands::redo()
{
    if (!m_stack->canRedo() || m_repository.isOpening())
        return;
    const int before = m_stack->index();
    const QString text = m_stack->redoText();
    m_stack->redo();
    if (m_stack->index() > before)
        Q_EMIT done(text);
}

} // namespace Latchkey

#include "moc_taskcommands.cpp"
