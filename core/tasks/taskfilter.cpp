// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskfilter.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace Latchkey {

namespace {

template <typename T>
struct Named
{
    T value;
    QLatin1String name;
};

constexpr std::array Shows{
    Named<TaskFilter::Show>{TaskFilter::Show::All, QLatin1String("all")},
    Named<TaskFilter::Show>{TaskFilter::Show::Open, QLatin1String("open")},
    Named<TaskFilter::Show>{TaskFilter::Show::Done, QLatin1String("done")},
};
constexpr std::array Orders{
    Named<TaskFilter::Order>{TaskFilter::Order::Manual, QLatin1String("manual")},
    Named<TaskFilter::Order>{TaskFilter::Order::Created, QLatin1String("created")},
    Named<TaskFilter::Order>{TaskFilter::Order::Updated, QLatin1String("updated")},
    Named<TaskFilter::Order>{TaskFilter::Order::Title, QLatin1String("title")},
    Named<TaskFilter::Order>{TaskFilter::Order::OpenFirst, QLatin1String("open-first")},
};

template <typename T, std::size_t N>
QString nameIn(const std::array<Named<T>, N> &table, T value)
{
    const auto row = std::find_if(table.begin(), table.end(), [value](const auto &r) { return r.value == value; });
    return row == table.end() ? QString() : QString(row->name);
}

template <typename T, std::size_t N>
std::optional<T> valueIn(const std::array<Named<T>, N> &table, QStringView name)
{
    const auto row = std::find_if(table.begin(), table.end(), [name](const auto &r) { return r.name == name; });
    return row == table.end() ? std::nullopt : std::optional<T>(row->value);
}

/// Later first; a task without the time comes last.
int compareTimes(const QDateTime &a, const QDateTime &b)
{
    if (a == b)
        return 0;
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? -1 : 1;
    return a > b ? -1 : 1;
}

int compareCreated(const Task &a, const Task &b)
{
    return compareTimes(a.createdAt, b.createdAt);
}

} // namespace

QString nameOf(TaskFilter::Show show)
{
    return nameIn(Shows, show);
}

QString nameOf(TaskFilter::Order order)
{
    return nameIn(Orders, order);
}

std::optional<TaskFilter::Show> showFromName(QStringView name)
{
    return valueIn(Shows, name);
}

std::optional<TaskFilter::Order> orderFromName(QStringView name)
{
    return valueIn(Orders, name);
}

TaskMatcher::TaskMatcher(const TaskFilter &filter, const QLocale &locale)
    : m_filter(filter)
    , m_words(foldedForSearch(filter.search).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
    , m_collator(locale)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

bool TaskMatcher::matches(const Task &task) const
{
    if (m_filter.show != TaskFilter::Show::All && task.completed != (m_filter.show == TaskFilter::Show::Done))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = foldedForSearch(task.title + QLatin1Char('\n') + task.description);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

bool TaskMatcher::before(const Task &a, const Task &b) const
{
    int order = 0;
    switch (m_filter.order) {
    case TaskFilter::Order::Manual: return false;
    case TaskFilter::Order::Created: break;
    case TaskFilter::Order::Updated: order = compareTimes(a.updatedAt, b.updatedAt); break;
    case TaskFilter::Order::Title: order = m_collator.compare(a.title, b.title); break;
    case TaskFilter::Order::OpenFirst: order = int(a.completed) - int(b.completed); break;
    }
    if (order == 0)
        order = compareCreated(a, b);
    // Ids count up on most servers: of two made at the same moment the longer, then greater id is the newer.
    return order != 0 ? order < 0 : std::make_tuple(a.id.size(), a.id) > std::make_tuple(b.id.size(), b.id);
}

QList<Task> TaskMatcher::apply(QList<Task> tasks) const
{
    tasks.removeIf([this](const Task &task) { return !matches(task); });
    std::stable_sort(tasks.begin(), tasks.end(), [this](const Task &a, const Task &b) { return before(a, b); });
    return tasks;
}

} // namespace Latchkey
