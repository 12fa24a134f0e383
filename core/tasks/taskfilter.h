// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/folding.h"
#include "core/tasks/task.h"

#include <QCollator>
#include <QList>
#include <QLocale>
#include <QStringList>

namespace Latchkey {

/// Which tasks are shown, and in what order. The names are those of settings and command line.
struct TaskFilter
{
    enum class Show { All, Open, Done };
    enum class Order {
        Manual,    ///< as given
        Created,   ///< newest first
        Updated,   ///< last changed first
        Title,     ///< as a person of the locale would sort
        OpenFirst, ///< open before done, each newest first
    };

    QString search; ///< every word of it must occur in title or description; case and accents do not matter
    Show show = Show::All;
    Order order = Order::Created;

    bool operator==(const TaskFilter &) const = default;
};

/// "all", "open", "done"; "manual", "created", "updated", "title", "open-first".
[[nodiscard]] QString nameOf(TaskFilter::Show show);
[[nodiscard]] QString nameOf(TaskFilter::Order order);
[[nodiscard]] std::optional<TaskFilter::Show> showFromName(QStringView name);
[[nodiscard]] std::optional<TaskFilter::Order> orderFromName(QStringView name);

/// Answers for one filter, prepared once for many tasks.
class TaskMatcher
{
public:
    explicit TaskMatcher(const TaskFilter &filter, const QLocale &locale = QLocale());

    [[nodiscard]] bool matches(const Task &task) const;
    /// A strict weak order; equal only for the same id.
    [[nodiscard]] bool before(const Task &a, const Task &b) const;
    /// The tasks that match, in order.
    [[nodiscard]] QList<Task> apply(QList<Task> tasks) const;

private:
    TaskFilter m_filter;
    QStringList m_words;
    QCollator m_collator;
};

} // namespace Latchkey
