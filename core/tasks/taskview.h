// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSet>
#include <QString>
#include <QTimeZone>

namespace Latchkey {

/// What is chosen in the sidebar. Where not said otherwise a view leaves out what is in the trash.
struct TaskView
{
    enum class Kind {
        Inbox,     ///< tasks of no list
        Today,     ///< due today or earlier
        Upcoming,  ///< due today or later, day by day
        Completed, ///< done, day by day, the last day first
        Trash,
        List, ///< `key`: its id. The lists within it are sections.
        Tag,  ///< `key`: the tag, without "@"; case does not matter
        All,
        Filter, ///< `key`: the id of a saved filter
    };

    Kind kind = Kind::Inbox;
    QString key;

    bool operator==(const TaskView &) const = default;
};

/// In which order siblings are. Those that are done come behind those that are not.
enum class TaskOrder {
    Manual,   ///< by position; lists one after the other. Completed and Trash: what came there last first
    Due,      ///< the next first, what is not due at all last
    Priority, ///< the most urgent first
    Title,    ///< as a person of the locale would sort
    Created,  ///< newest first
};

/// "manual", "due", "priority", "title", "created".
[[nodiscard]] QString nameOf(TaskOrder order);
[[nodiscard]] std::optional<TaskOrder> taskOrderFromName(QStringView name);

/// How a view is shown.
struct ViewOptions
{
    TaskOrder order = TaskOrder::Manual;
    bool showDone = false; ///< Completed and Trash show what is done anyway
    /// Every word of it must occur in title, notes or tags; case and accents do not matter. A search also finds what is
    /// collapsed.
    QString search;
    QSet<QString> collapsed; ///< ids of tasks and of sections that hide what is beneath them

    bool operator==(const ViewOptions &) const = default;
};

/// Where and when somebody looks.
struct Here
{
    QDate today;
    QTimeZone zone;

    bool operator==(const Here &) const = default;
};

/// One line of a view: a heading, or a task. A task is in a view once: beneath its parent if that is in the same group,
/// and at depth 0 otherwise. Steps come with their parents, also where they would not be in the view for themselves
/// (except in Completed and Filter), unless a due date of their own puts them into another group.
struct TaskRow
{
    enum class Kind : quint8 {
        Task,
        Overdue, ///< heading of Today
        Today,   ///< heading of Today
        Day,     ///< heading of Upcoming and Completed: `day`
        Section, ///< heading of List: `id`. Also there without tasks, but not in a search
    };

    QString id;    ///< of the task, or of the section's list; empty for other headings
    QDate day;     ///< of Day; invalid: not known, as what is done on a server that does not tell when
    int depth = 0; ///< of a step: 1 and more; of a section within a section likewise
    int inner = 0; ///< how many steps right beneath it, or tasks under the heading, belong to the view
    Kind kind = Kind::Task;
    bool collapsed = false; ///< they are not shown
    bool found = true;      ///< false: it is here only for a step beneath it that the search has found

    [[nodiscard]] bool isHeading() const { return kind != Kind::Task; }
    bool operator==(const TaskRow &) const = default;
};

} // namespace Latchkey

Q_DECLARE_TYPEINFO(Latchkey::TaskRow, Q_RELOCATABLE_TYPE);
