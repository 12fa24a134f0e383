// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/task.h"

#include <QObject>
#include <QPointer>

namespace Latchkey {

class TaskRepository;
struct Error;

/// What a person does to tasks, with one step of undo. A removal is carried out when the chance to undo it has passed,
/// so that undoing loses nothing of the task; until then it is hidden.
class TaskCommands : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds UndoTime{8};

    /// Both must outlive this object.
    TaskCommands(TaskRepository &repository, Clock &clock, QObject *parent = nullptr);

    void setCompleted(const Task &task, bool completed);
    void remove(const Task &task);
    /// False if there is nothing to undo.
    bool undo();
    /// Carries out a removal that could still be undone: before the window closes or another account is opened.
    void commit();

Q_SIGNALS:
    /// `text` says what was done.
    void undoOffered(const QString &text);
    void undoWithdrawn();
    void hiddenChanged(const QString &id, bool hidden);
    void failed(const Latchkey::Error &error);

private:
    enum class Step { None, Completed, Removed };
    void offer(Step step, const Task &task, const QString &text);
    void expire(quint64 offer);
    void onChanged(const QString &previousId, const Task &task);

    TaskRepository &m_repository;
    Clock &m_clock;
    Step m_step = Step::None;
    Task m_before;
    quint64 m_offer = 0;
};

} // namespace Latchkey
