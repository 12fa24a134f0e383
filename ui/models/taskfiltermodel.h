// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskfilter.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace Latchkey {

/// Which tasks of a TaskListModel are shown, and in which order.
class TaskFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TaskFilterModel(QObject *parent = nullptr);

    [[nodiscard]] const TaskFilter &filter() const { return m_filter; }
    void setShow(TaskFilter::Show show);
    void setOrder(TaskFilter::Order order);
    void setSearch(const QString &search);
    /// A task that is about to be removed is not shown.
    void setHidden(const QString &id, bool hidden);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    TaskFilter m_filter;
    TaskMatcher m_matcher;
    QSet<QString> m_hidden;
};

} // namespace Latchkey
