// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/vieworder.h"

#include "core/tasks/position.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace Latchkey {

namespace {

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

qint64 newestFirst(qint64 time)
{
    return time == TaskRank::Nothing ? time : -time;
}

Key keyOf(int task, const IndexedBook &book, const SiblingOrder &order)
{
    const TaskRank &rank = book.ranks[task];
    Key key;
    key.done = rank.completed;
    key.position = rank.position;
    switch (order.order) {
    case TaskOrder::Manual:
        if (order.view.kind == TaskView::Kind::Completed)
            return {.done = true, .first = newestFirst(timeNumber(book.task(task).completedAt))};
        if (order.view.kind == TaskView::Kind::Trash)
            return {.first = newestFirst(timeNumber(book.task(task).trashedAt))};
        // Lists one after the other, where a view shows several of them at once.
        key.first = order.view.kind == TaskView::Kind::List ? 0 : rank.list;
        break;
    case TaskOrder::Due:
        key.first = rank.due;
        key.second = rank.priority;
        break;
    case TaskOrder::Priority:
        key.first = rank.priority;
        key.second = rank.due;
        break;
    case TaskOrder::Title: break;
    case TaskOrder::Created: key.first = newestFirst(rank.created); break;
    }
    return key;
}

/// What the numbers have left open.
bool comesBefore(int a, int b, const IndexedBook &book)
{
    const TaskRank &rankA = book.ranks[a];
    const TaskRank &rankB = book.ranks[b];
    if (!rankA.wholePosition || !rankB.wholePosition) {
        if (const int order = comparePositions(book.task(a).position, book.task(b).position); order != 0)
            return order < 0;
    }
    return rankA.created != rankB.created ? rankA.created < rankB.created : book.ids[a] < book.ids[b];
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
        titles.emplace_back(collator.sortKey(book.task(keys[i].task).title), i);
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
        keys.push_back(keyOf(task, book, order));
        keys.back().group = groups[task].value_or(0);
        keys.back().task = task;
    }
    if (order.order == TaskOrder::Title)
        rankByTitle(keys, book);
    std::sort(keys.begin(), keys.end(), [&book](const Key &a, const Key &b) {
        const std::strong_ordering byNumbers = a.numbers() <=> b.numbers();
        return byNumbers != 0 ? byNumbers < 0 : comesBefore(a.task, b.task, book);
    });
    std::transform(keys.cbegin(), keys.cend(), tasks.begin(), [](const Key &key) { return key.task; });
}

} // namespace Latchkey
