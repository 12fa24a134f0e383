// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/reminders/daywatch.h"
#include "core/tasks/taskindex.h"
#include "ui/tasks/detail/stepindex.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Latchkey {

class TaskRepository;

/// The tasks, lists and filters of a repository, made ready for views, and kept as they are there. A day that begins is
/// a change too. A long list is read in pieces, so that the window goes on meanwhile.
class LiveIndex : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    LiveIndex(TaskRepository &repository, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const TaskIndex &index() const { return m_index; }
    [[nodiscard]] TaskRepository &repository() const { return m_repository; }
    [[nodiscard]] const Here &here() const { return m_day.here(); }
    /// Null: there is none. Valid until the next change.
    [[nodiscard]] const TaskList *list(const QString &id) const;
    /// All of them, also those that are done.
    [[nodiscard]] QList<Task> stepsOf(const QString &id) { return m_steps.stepsOf(id); }
    /// Those that are there, in the order of `ids`.
    [[nodiscard]] QList<Task> tasksOf(const QStringList &ids) const;

Q_SIGNALS:
    /// One task is new, gone or another one.
    void taskChanged(const QString &id);
    /// A long list was read; `changed` follows. Told several times, for TaskIndex::prepare.
    void preparing();
    /// Anything may be another one.
    void changed();

private:
    void readAnew();
    void readOn();
    void finishReading(const QList<Task> &all);
    void takeTurn();
    void put(const Task &task);

    TaskRepository &m_repository;
    DayWatch m_day;
    TaskIndex m_index;
    StepIndex m_steps;
    QTimer m_reading;
    QTimer m_turns;
    QList<std::function<void()>> m_works; ///< what follows the last piece of a long list
    qsizetype m_read = 0;                 ///< so many of the repository's tasks are in the index
};

} // namespace Latchkey
