// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasks/changes.h"

#include <QObject>

class QUndoStack;

namespace Latchkey {

class TaskRepository;

/// What a person wants of some tasks, and what is said once it is done ("3 tasks done"). Nothing of it is made yet.
struct TaskEdit
{
    Changes changes;
    QString text;
};

/// Makes what a person does to tasks, and remembers it, so that it can be undone and done again.
class TaskCommands : public QObject
{
    Q_OBJECT

public:
    /// `repository` must outlive this object.
    explicit TaskCommands(TaskRepository &repository, QObject *parent = nullptr);

    /// Makes the changes and remembers them as `text`. Nothing to change is nothing to undo. Errors: those of
    /// TaskRepository::apply.
    Result<void> apply(const QString &text, const Changes &changes);
    /// What was made elsewhere as `text`, and tells of it.
    void remember(const QString &text, const Changes &inverse);
    /// The same for what is done at a stroke: `done` or `failed` tells of it.
    void make(const TaskEdit &edit);

    void undo();
    void redo();
    [[nodiscard]] const QUndoStack &stack() const { return *m_stack; }

Q_SIGNALS:
    /// Something was done that `undo` takes back; `text` says what.
    void done(const QString &text);
    /// What was done last is undone, or done again.
    void undone();
    /// Something was done, and is what would be undone next.
    void remembered();
    void failed(const Latchkey::Error &error);

private:
    bool push(const QString &text, const Changes &inverse);

    TaskRepository &m_repository;
    QUndoStack *m_stack;
};

} // namespace Latchkey
