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
    Builder(const IndexedBook &book, const TaskView &view, const Here &here)
        : m_book(book)
        , m_view(view)
        , m_here(here)
        , m_parents(parentsIn(book))
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
        const bool done = showDone || trash || m_view.kind == TaskView::Kind::Completed;
        m_visible = trashedTasks(m_book);
        for (std::size_t i = 0; i < m_visible.size(); ++i)
            m_visible[i] = m_visible[i] == trash && (done || !m_book.tasks[i].task.completed);
    }

    void findGroups()
    {
        const Membership membership = membershipIn(m_view, m_book, m_here);
        m_groups.resize(m_book.tasks.size());
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (m_visible[i])
                m_groups[i] = membership(m_book.tasks[i]);
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
        while (at >= 0 && m_visible[at] && !m_groups[at] && steps.size() < m_book.tasks.size()) {
            steps.push_back(at);
            at = m_parents[at];
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
        sortSiblings(shown, m_groups, m_book, {m_view, order, m_here});
        m_outline.rows.reserve(qsizetype(shown.size()));
        m_outline.texts.reserve(shown.size());
        m_firstStep.assign(m_groups.size(), -1);
        m_next.assign(m_groups.size(), -1);
        m_stepCount.assign(m_groups.size(), 0);
        for (auto it = shown.crbegin(); it != shown.crend(); ++it) {
            const int parent = m_parents[*it];
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
        m_heading = -1;
        if (const std::optional<TaskRow> row = headingOf(group, m_view, m_book)) {
            m_heading = m_outline.rows.size();
            m_outline.rows.append(*row);
            m_outline.texts.emplace_back();
        }
    }

    void addTree(int root)
    {
        if (m_heading >= 0)
            ++m_outline.rows[m_heading].inner;
        std::vector<std::pair<int, int>> waiting{{root, 0}}; // and their depths
        while (!waiting.empty()) {
            const auto [task, depth] = waiting.back();
            waiting.pop_back();
            add(task, depth);
            const std::size_t first = waiting.size();
            for (int step = m_firstStep[task]; step >= 0; step = m_next[step])
                waiting.emplace_back(step, depth + 1);
            std::reverse(waiting.begin() + std::ptrdiff_t(first), waiting.end());
        }
    }

    void add(int task, int depth)
    {
        TaskRow row;
        row.id = m_book.tasks[task].task.id;
        row.depth = depth;
        row.inner = m_stepCount[task];
        m_outline.rows.append(std::move(row));
        const QByteArray &text = m_book.tasks[task].text;
        m_outline.texts.emplace_back(text.constData(), std::size_t(text.size()));
    }

    static std::vector<int> parentsIn(const IndexedBook &book)
    {
        std::vector<int> parents(book.tasks.size(), -1);
        for (std::size_t i = 0; i < parents.size(); ++i) {
            if (const QString &parent = book.tasks[i].task.parentId; !parent.isEmpty())
                parents[i] = book.at.value(parent, -1);
        }
        return parents;
    }

    const IndexedBook &m_book;
    const TaskView &m_view;
    const Here &m_here;
    std::vector<int> m_parents;
    std::vector<bool> m_visible;
    std::vector<std::optional<qint64>> m_groups;
    std::vector<int> m_roots;
    std::vector<int> m_firstStep;
    std::vector<int> m_next;
    std::vector<int> m_stepCount;
    std::optional<qint64> m_begun;
    qsizetype m_heading = -1;
    Outline m_outline;
};

} // namespace

Outline outlineOf(const IndexedBook &book, const TaskView &view, TaskOrder order, bool showDone, const Here &here)
{
    return Builder(book, view, here).build(order, showDone);
}

std::vector<bool> trashedTasks(const IndexedBook &book)
{
    std::vector<bool> trashed(book.tasks.size());
    for (std::size_t i = 0; i < trashed.size(); ++i) {
        const Task *task = &book.tasks[i].task;
        for (std::size_t depth = 0; task && depth <= book.tasks.size() && !trashed[i]; ++depth) {
            trashed[i] = task->trashed;
            const int parent = task->parentId.isEmpty() ? -1 : book.at.value(task->parentId, -1);
            task = parent < 0 ? nullptr : &book.tasks[parent].task;
        }
    }
    return trashed;
}

QDate dueDay(const Due &due, const Here &here)
{
    // What has the zone of the place needs no conversion, which is slow.
    return due.zone == here.zone.id() ? due.date : due.day(here.zone);
}

int listRow(const IndexedBook &book, const Task &task)
{
    return task.listId.isEmpty() ? -1 : book.lists.indexOf(task.listId);
}

} // namespace Latchkey
