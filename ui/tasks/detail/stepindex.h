// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace Latchkey {

class TaskRepository;

/// Which steps each task of a repository has. It goes through all tasks once, when it is first asked or told to, and
/// follows their changes from then on: going from task to task in a long list must not go through all of it each time.
class StepIndex : public QObject
{
    Q_OBJECT

public:
    /// `repository` must outlive this object.
    explicit StepIndex(TaskRepository &repository, QObject *parent = nullptr);

    /// Goes through all tasks, if it has not yet: when there is time for it.
    void read();
    /// In the person's order, without those in the trash.
    [[nodiscard]] QList<Task> stepsOf(const QString &id);

private:
    void put(const Task &task);
    void drop(const QString &id);

    TaskRepository &m_repository;
    bool m_read = false;
    QHash<QString, QString> m_parents; ///< of steps only
    QHash<QString, QStringList> m_steps;
};

} // namespace Latchkey
