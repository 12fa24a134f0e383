// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/filterbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace Latchkey {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_filters(new QButtonGroup(this))
    , m_sort(new QToolButton)
    , m_orders(new QActionGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::SpaceTiny);
    row->addWidget(addFilter(TaskFilter::Show::Open, QStringLiteral("filterOpen")));
    row->addWidget(addFilter(TaskFilter::Show::Done, QStringLiteral("filterDone")));
    row->addWidget(addFilter(TaskFilter::Show::All, QStringLiteral("filterAll")));
    row->addStretch(1);
    buildSortMenu();
    row->addWidget(m_sort);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT filterChosen(TaskFilter::Show(id)); });
    setCounts(0, 0);
    setFilter(TaskFilter::Show::Open);
}

QToolButton *FilterBar::addFilter(TaskFilter::Show filter, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    m_filters->addButton(button, int(filter));
    return button;
}

void FilterBar::buildSortMenu()
{
    m_sort->setObjectName(QStringLiteral("sortButton"));
    m_sort->setIcon(icon("sort", IconTone::Muted));
    m_sort->setAutoRaise(true);
    m_sort->setFocusPolicy(Qt::TabFocus);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setToolTip(tr("Order of the list"));
    m_sort->setAccessibleName(tr("Order of the list"));
    const std::pair<TaskFilter::Order, QString> orders[] = {
        {TaskFilter::Order::Created, tr("Newest first")},
        {TaskFilter::Order::Updated, tr("Recently changed first")},
        {TaskFilter::Order::Title, tr("By title")},
        {TaskFilter::Order::OpenFirst, tr("Open first")},
    };
    for (const auto &[order, text] : orders) {
        QAction *action = m_orders->addAction(text);
        action->setCheckable(true);
        action->setData(int(order));
        action->setChecked(order == TaskFilter::Order::Created);
    }
    connect(m_orders, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT orderChosen(TaskFilter::Order(action->data().toInt())); });
    // The menu itself is made when it is first wanted.
    connect(m_sort, &QToolButton::pressed, this, [this] {
        if (m_sort->menu())
            return;
        auto *menu = new QMenu(m_sort);
        menu->setObjectName(QStringLiteral("sortMenu"));
        menu->addActions(m_orders->actions());
        m_sort->setMenu(menu);
    });
}

void FilterBar::setFilter(TaskFilter::Show filter)
{
    m_filters->button(int(filter))->setChecked(true);
}

void FilterBar::setOrder(TaskFilter::Order order)
{
    for (QAction *action : m_orders->actions()) {
        if (action->data().toInt() == int(order))
            action->setChecked(true);
    }
}

void FilterBar::setCounts(int open, int done)
{
    const QLocale locale;
    const auto name = [&](TaskFilter::Show filter, const QString &text, int count) {
        QAbstractButton *button = m_filters->button(int(filter));
        button->setText(count > 0 ? text + QStringLiteral("  ") + locale.toString(count) : text);
    };
    name(TaskFilter::Show::Open, tr("Open"), open);
    name(TaskFilter::Show::Done, tr("Done"), done);
    name(TaskFilter::Show::All, tr("All"), open + done);
}

} // namespace Latchkey
