// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasks/changes.h"

#include <QHash>
#include <QSet>

namespace Latchkey {

/// Changes of a book that were made.
struct MadeChanges
{
    Changes changes; ///< as they were made: see TaskBook::make
    Changes inverse; ///< what undoes them
    /// What they touched, as it was before; nothing where it was not there.
    QHash<QString, std::optional<Task>> tasksBefore;
    QHash<QString, std::optional<TaskList>> listsBefore;
    QHash<QString, std::optional<SavedFilter>> filtersBefore;
};

/// Tasks, lists and filters in memory, kept whole: no parent that is not there, no circle, nothing in a list that is
/// not there.
class TaskBook
{
public:
    /// In no order that means anything. A copy costs nothing until the next change.
    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; }
    [[nodiscard]] const QHash<QString, TaskList> &lists() const { return m_lists; }
    [[nodiscard]] const QHash<QString, SavedFilter> &filters() const { return m_filters; }
    /// Null: there is none.
    [[nodiscard]] const Task *task(const QString &id) const;
    [[nodiscard]] const TaskList *list(const QString &id) const;

    /// So many tasks will come: makes room at once.
    void reserve(qsizetype tasks);
    /// As told by somebody who knows: not checked, and replaces what was there.
    void put(const Task &task);
    void put(const TaskList &list) { m_lists.insert(list.id, list); }
    void put(const SavedFilter &filter) { m_filters.insert(filter.id, filter); }
    void dropTask(const QString &id);
    void dropList(const QString &id) { m_lists.remove(id); }
    void dropFilter(const QString &id) { m_filters.remove(id); }
    void clear();

    /// Makes the changes one after the other, or none of them. They are completed on the way: texts as `validated`
    /// leaves them, a deletion with those of the steps and inner lists, tasks of a deleted list moved to the inbox, and
    /// what changes nothing left out. `at`: the time they are made, UTC. Errors: InvalidInput - also a parent or list
    /// that is not there, and a circle -, NotFound.
    Result<MadeChanges> make(const Changes &changes, const QDateTime &at);
    /// As it was before. Precondition: nothing was changed since.
    void revert(const MadeChanges &made);

private:
    void share(Task &task);

    QList<Task> m_tasks;
    QHash<QString, qsizetype> m_places; ///< of these, by id
    QHash<QString, TaskList> m_lists;
    QHash<QString, SavedFilter> m_filters;
    // What many tasks say, each once.
    QSet<QStringList> m_tags;
    QSet<QByteArray> m_zones;
};

} // namespace Latchkey
