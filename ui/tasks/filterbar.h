// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskfilter.h"

#include <QWidget>

class QActionGroup;
class QButtonGroup;
class QToolButton;

namespace Latchkey {

/// Open, done or all, and the order.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setFilter(TaskFilter::Show filter);
    void setOrder(TaskFilter::Order order);
    void setCounts(int open, int done);

Q_SIGNALS:
    void filterChosen(Latchkey::TaskFilter::Show filter);
    void orderChosen(Latchkey::TaskFilter::Order order);

private:
    QToolButton *addFilter(TaskFilter::Show filter, const QString &objectName);
    void buildSortMenu();

    QButtonGroup *m_filters;
    QToolButton *m_sort;
    QActionGroup *m_orders;
};

} // namespace Latchkey
