// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/task.h"
#include "ui/tasks/taskcommands.h"
#include "ui/tasks/taskplaces.h"

#include <QObject>

namespace Latchkey {

class LiveIndex;
class TaskViewModel;
struct TaskView;

/// What a person does to the tasks that they have chosen: each is one step of undo.
class TaskActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    TaskActions(TaskViewModel &model, TaskCommands &commands, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] LiveIndex &live() const;
    [[nodiscard]] TaskFields fields() const;
    [[nodiscard]] bool inTrash() const;

    /// All done where one is open; else all open again.
    void toggleCompleted(const QStringList &ids);
    /// To the trash; for good where there is none, and from there.
    void remove(const QStringList &ids);
    void restore(const QStringList &ids);
    void setPriority(const QStringList &ids, int priority);
    /// `day` invalid: not due any more. A time and zone stay.
    void schedule(const QStringList &ids, const QDate &day);
    /// As it is for all of them; none: it is not the same.
    [[nodiscard]] Due commonDue(const QStringList &ids) const;
    /// What somebody chose who has seen `commonDue`: where that has no time and a day is all they chose, each task
    /// keeps its own time.
    void setDue(const QStringList &ids, const Due &due);
    [[nodiscard]] QDateTime now() const; ///< where the person is
    void move(const QStringList &ids, const QString &listId);
    void setTag(const QStringList &ids, const QString &tag, bool tagged);
    /// What dropping them on a place of the sidebar means.
    void give(const QStringList &ids, const TaskView &view);
    void shift(const QStringList &ids, int by);
    /// One deeper (1) or less deep (-1).
    void changeDepth(const QStringList &ids, int by);
    void drop(const QStringList &ids, const QString &target, TaskPlaces::Side side);
    /// Puts links to them into the clipboard, a line each.
    void copyLinks(const QStringList &ids);

Q_SIGNALS:
    /// Nothing was done, and why.
    void refused(const QString &why);
    /// What to tell of it.
    void linksCopied(const QString &what);
    /// The person wants to choose when these are due.
    void dueWanted(const QStringList &ids);

private:
    void setCompleted(const QList<Task> &tasks, bool completed);
    void put(const QStringList &ids, const std::optional<TaskPlace> &place);

    TaskViewModel &m_model;
    TaskCommands &m_commands;
    Clock &m_clock;
};

} // namespace Latchkey
