// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/taskfiltermodel.h"

#include "ui/models/tasklistmodel.h"

namespace Latchkey {

namespace {
TaskFilter firstFilter()
{
    TaskFilter filter;
    filter.show = TaskFilter::Show::Open;
    return filter;
}
} // namespace

TaskFilterModel::TaskFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_filter(firstFilter())
    , m_matcher(m_filter)
{
    sort(0);
}

void TaskFilterModel::setShow(TaskFilter::Show show)
{
    if (m_filter.show == show)
        return;
    m_filter.show = show;
    m_matcher = TaskMatcher(m_filter);
    invalidateFilter();
}

void TaskFilterModel::setOrder(TaskFilter::Order order)
{
    if (m_filter.order == order)
        return;
    m_filter.order = order;
    m_matcher = TaskMatcher(m_filter);
    invalidate();
}

void TaskFilterModel::setSearch(const QString &search)
{
    if (m_filter.search == search)
        return;
    m_filter.search = search;
    m_matcher = TaskMatcher(m_filter);
    invalidateFilter();
}

bool TaskFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Task &task = static_cast<const TaskListModel *>(sourceModel())->task(row);
    return !task.trashed && m_matcher.matches(task);
}

bool TaskFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_filter.order == TaskFilter::Order::Manual)
        return left.row() < right.row();
    const auto *source = static_cast<const TaskListModel *>(sourceModel());
    return m_matcher.before(source->task(left.row()), source->task(right.row()));
}

} // namespace Latchkey
