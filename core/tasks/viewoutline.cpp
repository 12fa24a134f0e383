// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/viewoutline.h"

#include "core/tasks/viewmembers.h"
#include "core/tasks/vieworder.h"

#include <algorithm>

namespace Latchkey {

namespace {

/// Builds one outline. Tasks are named by where they are in the book.
class Builder
{
public:
    Builder(const IndexedBook &book, const Family &family, const TaskView &view, const Here &here)
        : m_book(book)
        , m_family(family)
        , m_view(view)
        , m_here(here)
        , m_membership(membershipIn(view, book, here))
    {
    }

    Outline build(TaskOrder order, bool showDone)
    {
        findVisible(showDone);
        findGroups();
        arrange(order);
        QList<qint64> standing = standingGroups(m_view, m_book);
        for (const int root : m_roots) {
            const qint64 group = *m_groups[root];
            while (!standing.isEmpty() && standing.first() <= group)
                beginGroup(standing.takeFirst());
            if (m_begun != group)
                beginGroup(group);
            addTree(root);
        }
        for (const qint64 group : standing)
            beginGroup(group);
        return std::move(m_outline);
    }

private:
    /// Completed and Filter show what belongs to them for itself only.
    [[nodiscard]] bool takesSteps() const
    {
        return m_view.kind != TaskView::Kind::Completed && m_view.kind != TaskView::Kind::Filter;
    }

    void findVisible(bool showDone)
    {
        const bool trash = m_view.kind == TaskView::Kind::Trash;
        const bool done = showDone || m_membership.ofDone;
        m_visible = m_family.trashed;
        for (std::size_t i = 0; i < m_visible.size(); ++i)
            m_visible[i] = m_visible[i] == trash && (done || !m_book.ranks[i].completed);
    }

    void findGroups()
    {
        m_groups.resize(m_book.ids.size());
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (m_visible[i])
                m_groups[i] = m_membership.groupOf(int(i));
        }
        if (!takesSteps())
            return;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (m_visible[i] && !m_groups[i])
                inheritGroup(int(i));
        }
    }

    /// Steps come with what they are steps of.
    void inheritGroup(int task)
    {
        std::vector<int> steps;
        int at = task;
        while (at >= 0 && m_visible[at] && !m_groups[at] && steps.size() < m_book.ids.size()) {
            steps.push_back(at);
            at = m_family.parents[at];
        }
        if (at < 0 || !m_visible[at])
            return;
        for (const int step : steps)
            m_groups[step] = m_groups[at];
    }

    /// Roots and steps in order: m_next leads from a step to the one behind it.
    void arrange(TaskOrder order)
    {
        std::vector<int> shown;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (m_groups[i])
                shown.push_back(int(i));
        }
        sortSiblings(shown, m_groups, m_book, {m_view, order});
        m_outline.rows.reserve(shown.size());
        m_firstStep.assign(m_groups.size(), -1);
        m_next.assign(m_groups.size(), -1);
        m_stepCount.assign(m_groups.size(), 0);
        for (auto it = shown.crbegin(); it != shown.crend(); ++it) {
            const int parent = m_family.parents[*it];
            if (parent < 0 || m_groups[parent] != m_groups[*it]) {
                m_roots.push_back(*it);
                continue;
            }
            m_next[*it] = m_firstStep[parent];
            m_firstStep[parent] = *it;
            ++m_stepCount[parent];
        }
        std::reverse(m_roots.begin(), m_roots.end());
    }

    void beginGroup(qint64 group)
    {
        m_begun = group;
        m_headed = false;
        if (const std::optional<TaskRow> row = headingOf(group, m_view, m_book)) {
            m_headed = true;
            m_outline.headings.push_back(*row);
            m_outline.rows.push_back({-int(m_outline.headings.size()), row->depth, 0});
        }
    }

    void addTree(int root)
    {
        if (m_headed)
            ++m_outline.headings.back().inner;
        std::vector<std::pair<int, int>> waiting{{root, 0}}; // and their depths
        while (!waiting.empty()) {
            const auto [task, depth] = waiting.back();
            waiting.pop_back();
            m_outline.rows.push_back({task, depth, m_stepCount[task]});
            const std::size_t first = waiting.size();
            for (int step = m_firstStep[task]; step >= 0; step = m_next[step])
                waiting.emplace_back(step, depth + 1);
            std::reverse(waiting.begin() + std::ptrdiff_t(first), waiting.end());
        }
    }

    const IndexedBook &m_book;
    const Family &m_family;
    const TaskView &m_view;
    const Here &m_here;
    Membership m_membership;
    std::vector<bool> m_visible;
    std::vector<std::optional<qint64>> m_groups;
    std::vector<int> m_roots;
    std::vector<int> m_firstStep;
    std::vector<int> m_next;
    std::vector<int> m_stepCount;
    std::optional<qint64> m_begun;
    bool m_headed = false;
    Outline m_outline;
};

int parentOf(int task, const IndexedBook &book, Family &family)
{
    if (!book.ranks[task].step)
        return -1;
    const QString &id = book.task(task).parentId;
    const int parent = book.at.value(id, -1);
    if (parent < 0)
        family.missing.insert(id);
    return parent;
}

} // namespace

Outline outlineOf(const IndexedBook &book, const Family &family, const TaskView &view, TaskOrder order, bool showDone,
                  const Here &here)
{
    return Builder(book, family, view, here).build(order, showDone);
}

Family familyOf(const IndexedBook &book)
{
    const std::size_t count = book.ids.size();
    Family family{std::vector<int>(count, -1), std::vector<bool>(count), {}};
    for (std::size_t i = 0; i < count; ++i) {
        family.trashed[i] = book.ranks[i].trashed;
        family.parents[i] = parentOf(int(i), book, family);
    }
    for (std::size_t i = 0; i < count; ++i) {
        int task = family.parents[i];
        for (std::size_t depth = 0; task >= 0 && depth < count && !family.trashed[i]; ++depth) {
            family.trashed[i] = book.ranks[task].trashed;
            task = family.parents[task];
        }
    }
    return family;
}

bool extend(Family &family, const IndexedBook &book)
{
    if (family.missing.contains(book.ids.back()))
        return false;
    const int parent = parentOf(int(book.ids.size()) - 1, book, family);
    family.parents.push_back(parent);
    family.trashed.push_back(book.ranks.back().trashed);
    if (parent >= 0 && family.trashed[std::size_t(parent)])
        family.trashed.back() = true;
    return true;
}

QDate dueDay(const Due &due, const Here &here)
{
    // What has the zone of the place needs no conversion, which is slow.
    return due.zone == here.zone.id() ? due.date : due.day(here.zone);
}

} // namespace Latchkey
