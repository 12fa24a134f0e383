// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskfilter.h"

#include <QSortFilterProxyModel>

namespace Latchkey {

/// Which tasks of a TaskListModel are shown, and in which order; none that are in the trash.
class TaskFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TaskFilterModel(QObject *parent = nullptr);

    [[nodiscard]] const TaskFilter &filter() const { return m_filter; }
    void setShow(TaskFilter::Show show);
    void setOrder(TaskFilter::Order order);
    void setSearch(const QString &search);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    TaskFilter m_filter;
    TaskMatcher m_matcher;
};

} // namespace Latchkey
