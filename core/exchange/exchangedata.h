// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasks/savedfilter.h"
#include "core/tasks/task.h"
#include "core/tasks/tasklist.h"

#include <QHash>
#include <QMap>

namespace Latchkey {

class TaskRepository;

/// Tasks and lists as a file has them. Every one has an id; a task's list and parent may be missing.
struct ExchangeData
{
    QList<TaskList> lists;
    QList<Task> tasks; ///< in the file's order
    /// What the file holds that a task has no place for, by the file's own name for it, and how often.
    QMap<QString, int> leftOut;
    QList<SavedFilter> filters{};
};

/// Nothing larger is read. A hundred thousand tasks are about a third of it.
constexpr qint64 ExchangeMaxBytes = 64 * 1024 * 1024;
constexpr qsizetype ExchangeMaxTasks = 250'000;

/// What is wrong in line `line` (from 1), or with the file as a whole (0). `reason` continues either: "has no title".
/// It may quote the file, and stands in `fields` only, since it must not get into a log.
[[nodiscard]] tl::unexpected<Error> fileError(int line, const QString &reason);

/// Error: InvalidInput, if there are more than ExchangeMaxTasks. `line`: where the last one is.
[[nodiscard]] Result<void> checkCount(const ExchangeData &data, int line);

/// The id that a thing named `name` by another program has here, always the same: the name itself where it is a UUID,
/// else one made of it (RFC 9562, version 5).
[[nodiscard]] QString idForForeignName(const QString &name);

/// Names of a list and those it is in, outermost first, as one text: "Home/Garden". A "/" or "\" of a name has a "\"
/// before it.
[[nodiscard]] QString pathText(const QStringList &names);
[[nodiscard]] QStringList namesOfPath(const QString &text);

/// Lists by id, and what they are called with those around them.
class ListPaths
{
public:
    explicit ListPaths(const QList<TaskList> &lists);
    /// Outermost first; empty for the inbox and for a list that is not there.
    [[nodiscard]] QStringList of(const QString &listId) const;

private:
    QHash<QString, TaskList> m_lists;
};

/// What a repository has, as it was when somebody looked: for another thread.
struct TasksSnapshot
{
    QList<Task> tasks;
    QList<TaskList> lists;
    QList<SavedFilter> filters;
    TaskFields fields; ///< that can be stored, see TaskRepository::fields

    [[nodiscard]] static TasksSnapshot of(const TaskRepository &repository);
};

/// All of it as a file has it: in the person's order, steps behind the task they belong to.
[[nodiscard]] ExchangeData everythingOf(const TasksSnapshot &here);

/// Makes lists of paths while a file is read, each once.
class ListMaker
{
public:
    explicit ListMaker(QList<TaskList> &lists)
        : m_lists(lists)
    {
    }
    /// The id of the list, which is made where there is none yet; empty for no names.
    QString idOf(const QStringList &names);

private:
    QList<TaskList> &m_lists;
    QHash<QString, QString> m_idOfPath;
};

} // namespace Latchkey
