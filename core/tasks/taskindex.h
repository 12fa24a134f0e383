// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/findtask.h"
#include "core/tasks/listtree.h"
#include "core/tasks/savedfilter.h"
#include "core/tasks/taskquery.h"
#include "core/tasks/taskview.h"

#include <QHash>
#include <QLocale>

#include <memory>

namespace Latchkey {

class WordMatch;

/// How many open tasks there are, steps included.
struct ViewCounts
{
    int inbox = 0;
    int today = 0;             ///< due today or earlier
    int overdue = 0;           ///< due earlier
    QHash<QString, int> lists; ///< by id, without those of the lists within it; absent: none
    QHash<QString, int> tags;  ///< all that are in use, also by done tasks only; of several spellings one
    /// By id: what they find, which is what is open as long as the query does not say otherwise. Absent: the query is
    /// wrong.
    QHash<QString, int> filters;

    bool operator==(const ViewCounts &) const = default;
};

/// The tasks and lists of one account, made ready to be listed in any view: texts are prepared for searching when a
/// task comes in, and what does not depend on the search is kept until a task or another view changes it. The tasks
/// stay where they are kept.
class TaskIndex
{
public:
    /// `find`: the tasks, as they are now. `locale`: whose alphabet titles are sorted by.
    explicit TaskIndex(FindTask find, const QLocale &locale = QLocale::c());
    ~TaskIndex();
    Q_DISABLE_COPY_MOVE(TaskIndex)

    /// So many tasks will come: makes room at once.
    void reserve(qsizetype tasks);
    /// A new task, or what one has become; `find` finds it.
    void put(const Task &task);
    void drop(const QString &id);
    /// Drops all but these.
    void keepOnly(const QSet<QString> &ids);
    void setLists(const QList<TaskList> &lists);
    void setFilters(const QList<SavedFilter> &filters);

    /// Null: there is none. Valid until the next change.
    [[nodiscard]] const Task *task(const QString &id) const;
    [[nodiscard]] const ListTree &lists() const;
    /// Null: there is none. Valid until the next change.
    [[nodiscard]] const SavedFilter *filter(const QString &id) const;
    [[nodiscard]] QList<SavedFilter> filters() const; ///< in order
    [[nodiscard]] qsizetype size() const;

    /// What is shown, from the top. Empty for a list or filter that is not there and a query that is wrong.
    [[nodiscard]] QList<TaskRow> rows(const TaskView &view, const ViewOptions &options, const Here &here) const;
    /// Does one of the parts of what `rows` does for these that are still to be done, so that not everything is done in
    /// one go when the rows of a long list are asked for. After so many calls all are done.
    static constexpr int Parts = 3;
    void prepare(const TaskView &view, const ViewOptions &options, const Here &here) const;
    [[nodiscard]] ViewCounts counts(const Here &here) const;
    /// The ids of the tasks that are meant, at most so many: the best first; of those that are as good the open ones,
    /// and then the ones that came last. Without what is in the trash.
    [[nodiscard]] QStringList meant(const WordMatch &typed, int most) const;

    /// What a query means among these lists.
    [[nodiscard]] tl::expected<TaskQuery, QueryError> understood(const QString &query, const Here &here) const;
    /// How many tasks a filter with that query finds: see ViewCounts.
    [[nodiscard]] int count(const TaskQuery &query) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Latchkey
