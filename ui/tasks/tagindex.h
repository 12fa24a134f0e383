// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QHash>
#include <QObject>

namespace Latchkey {

class TaskRepository;

/// Which tags there are in a repository. It goes through all tasks once, when it is first asked, and follows their
/// changes from then on: what completes a word must not go through all of them each time.
class TagIndex : public QObject
{
    Q_OBJECT

public:
    /// `repository` must outlive this object.
    explicit TagIndex(TaskRepository &repository, QObject *parent = nullptr);

    /// Sorted, without regard to case.
    [[nodiscard]] QStringList tags();

private:
    void readAll();
    void put(const Task &task);
    void drop(const QString &id);

    TaskRepository &m_repository;
    bool m_read = false;
    QHash<QString, QStringList> m_tagsOf; ///< of tasks that have some
    QHash<QString, int> m_uses;
};

} // namespace Latchkey
