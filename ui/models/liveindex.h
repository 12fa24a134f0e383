// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/taskindex.h"

#include <QObject>

namespace Latchkey {

class TaskRepository;

/// The tasks and lists of a repository, made ready for views, and kept as they are there. A day that begins is a change
/// too.
class LiveIndex : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    LiveIndex(TaskRepository &repository, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const TaskIndex &index() const { return m_index; }
    [[nodiscard]] TaskRepository &repository() const { return m_repository; }
    [[nodiscard]] Here here() const;
    /// Null: there is none. Valid until the next change.
    [[nodiscard]] const TaskList *list(const QString &id) const;
    /// Those that are there, in the order of `ids`.
    [[nodiscard]] QList<Task> tasksOf(const QStringList &ids) const;

Q_SIGNALS:
    /// One task is new, gone or another one.
    void taskChanged(const QString &id);
    /// Anything may be another one.
    void changed();

private:
    void readAnew();
    void put(const Task &task);
    void waitForTomorrow();

    TaskRepository &m_repository;
    Clock &m_clock;
    TaskIndex m_index;
};

} // namespace Latchkey
