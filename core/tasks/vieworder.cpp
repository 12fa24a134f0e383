// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/vieworder.h"

#include "core/tasks/position.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <tuple>

namespace Latchkey {

namespace {

constexpr qint64 Last = std::numeric_limits<qint64>::max();

/// What decides about nearly every two tasks, as numbers that are fast to compare.
struct Key
{
    qint64 group = 0;
    bool done = false;
    qint64 first = 0;
    qint64 second = 0;
    qint64 position = 0;
    int task = 0;

    [[nodiscard]] auto numbers() const { return std::tie(group, done, first, second, position); }
};

/// The moment by the clock on the wall of `here`, in milliseconds of days counted from anywhere.
qint64 dueNumber(const Due &due, const Here &here)
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    if (!due.isSet())
        return Last;
    if (due.isAllDay())
        return (due.date.toJulianDay() + 1) * day - 1;
    if (due.zone.isEmpty() || due.zone == here.zone.id())
        return due.date.toJulianDay() * day + due.time->msecsSinceStartOfDay();
    const QDateTime local = due.moment(here.zone).toTimeZone(here.zone);
    return local.date().toJulianDay() * day + local.time().msecsSinceStartOfDay();
}

/// The beginning of a position, so that a lesser number is a lesser text.
qint64 positionNumber(const QString &position)
{
    if (position.isEmpty())
        return Last;
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 7 | quint64(i < position.size() ? qMin(position.at(i).unicode(), char16_t(0x7f)) : 0);
    return qint64(number);
}

qint64 newestFirst(const QDateTime &time)
{
    return time.isValid() ? -time.toMSecsSinceEpoch() : Last;
}

/// Lists one after the other, where a view shows several of them at once.
qint64 listNumber(const Task &task, const IndexedBook &book, const TaskView &view)
{
    return view.kind == TaskView::Kind::List ? 0 : listRow(book, task);
}

Key keyOf(const Task &task, const IndexedBook &book, const SiblingOrder &order)
{
    Key key;
    key.done = task.completed;
    key.position = positionNumber(task.position);
    switch (order.order) {
    case TaskOrder::Manual:
        if (order.view.kind == TaskView::Kind::Completed)
            return {.done = true, .first = newestFirst(task.completedAt)};
        if (order.view.kind == TaskView::Kind::Trash)
            return {.first = newestFirst(task.trashedAt)};
        key.first = listNumber(task, book, order.view);
        break;
    case TaskOrder::Due:
        key.first = dueNumber(task.due, order.here);
        key.second = task.priority;
        break;
    case TaskOrder::Priority:
        key.first = task.priority;
        key.second = dueNumber(task.due, order.here);
        break;
    case TaskOrder::Title: break;
    case TaskOrder::Created: key.first = newestFirst(task.createdAt); break;
    }
    return key;
}

/// What the numbers have left open.
bool comesBefore(const Task &a, const Task &b)
{
    if (const int order = comparePositions(a.position, b.position); order != 0)
        return order < 0;
    return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.id < b.id;
}

/// Replaces the first number by the task's rank among all titles.
void rankByTitle(std::vector<Key> &keys, const IndexedBook &book)
{
    QCollator collator(book.locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> titles;
    titles.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        titles.emplace_back(collator.sortKey(book.tasks[keys[i].task].task.title), i);
    std::sort(titles.begin(), titles.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    qint64 rank = 0;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (i > 0 && titles[i - 1].first < titles[i].first)
            ++rank;
        keys[titles[i].second].first = rank;
    }
}

} // namespace

void sortSiblings(std::vector<int> &tasks, const std::vector<std::optional<qint64>> &groups, const IndexedBook &book,
                  const SiblingOrder &order)
{
    std::vector<Key> keys;
    keys.reserve(tasks.size());
    for (const int task : tasks) {
        keys.push_back(keyOf(book.tasks[task].task, book, order));
        keys.back().group = groups[task].value_or(0);
        keys.back().task = task;
    }
    if (order.order == TaskOrder::Title)
        rankByTitle(keys, book);
    std::sort(keys.begin(), keys.end(), [&book](const Key &a, const Key &b) {
        if (a.numbers() != b.numbers())
            return a.numbers() < b.numbers();
        return comesBefore(book.tasks[a.task].task, book.tasks[b.task].task);
    });
    std::transform(keys.cbegin(), keys.cend(), tasks.begin(), [](const Key &key) { return key.task; });
}

} // namespace Latchkey
