// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/viewbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/firstmenu.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace Latchkey {

using namespace Metrics;

ViewBar::ViewBar(QWidget *parent)
    : QWidget(parent)
    , m_shows(new QButtonGroup(this))
    , m_count(new QLabel)
    , m_saveSearch(new QToolButton)
    , m_sort(new QToolButton)
    , m_orders(new QActionGroup(this))
    , m_showDone(new QAction(tr("Show what is &done"), this))
{
    m_count->setObjectName(QStringLiteral("viewCount"));
    m_count->setFont(fontFor(TextStyle::Small));
    makeMuted(m_count);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(SpaceTiny);
    row->addWidget(addShow(Show::Open, tr("Open"), QStringLiteral("filterOpen")));
    row->addWidget(addShow(Show::Done, tr("Done"), QStringLiteral("filterDone")));
    row->addWidget(addShow(Show::All, tr("All"), QStringLiteral("filterAll")));
    row->addSpacing(SpaceSmall);
    row->addWidget(m_count);
    row->addStretch(1);
    m_saveSearch->setObjectName(QStringLiteral("saveSearchButton"));
    m_saveSearch->setText(tr("Save as filter…"));
    m_saveSearch->setIcon(icon("filter", IconTone::Muted));
    m_saveSearch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_saveSearch->setAutoRaise(true);
    m_saveSearch->setFocusPolicy(Qt::TabFocus);
    m_saveSearch->hide();
    row->addWidget(m_saveSearch);
    connect(m_saveSearch, &QToolButton::clicked, this, &ViewBar::saveSearchWanted);
    buildMenu();
    row->addWidget(m_sort);
    connect(m_shows, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT showChosen(Show(id)); });
    setShow(Show::Open);
}

QToolButton *ViewBar::addShow(Show show, const QString &text, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoExclusive(true); // for a screen reader: one of several
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    m_shows->addButton(button, int(show));
    return button;
}

void ViewBar::buildMenu()
{
    m_sort->setObjectName(QStringLiteral("sortButton"));
    m_sort->setIcon(icon("sort", IconTone::Muted));
    m_sort->setAutoRaise(true);
    m_sort->setFocusPolicy(Qt::TabFocus);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setToolTip(tr("Order of the list"));
    m_sort->setAccessibleName(tr("Order of the list"));
    const std::pair<TaskOrder, QString> orders[] = {
        {TaskOrder::Manual, tr("&My own order")},  {TaskOrder::Due, tr("By d&ate")},
        {TaskOrder::Priority, tr("By &priority")}, {TaskOrder::Title, tr("By &title")},
        {TaskOrder::Created, tr("&Newest first")},
    };
    for (const auto &[order, text] : orders) {
        QAction *action = m_orders->addAction(text);
        action->setCheckable(true);
        action->setData(int(order));
    }
    m_showDone->setObjectName(QStringLiteral("showDoneAction"));
    m_showDone->setCheckable(true);
    connect(m_orders, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT orderChosen(TaskOrder(action->data().toInt())); });
    connect(m_showDone, &QAction::triggered, this, &ViewBar::showDoneChosen);
    makeMenuWhenPressed(*m_sort, [this] {
        auto *menu = new QMenu(m_sort);
        menu->setObjectName(QStringLiteral("sortMenu"));
        menu->addActions(m_orders->actions());
        menu->addSeparator();
        menu->addAction(m_showDone);
        return menu;
    });
}

void ViewBar::setChoosing(bool choosing)
{
    for (QAbstractButton *button : m_shows->buttons())
        button->setVisible(choosing);
}

void ViewBar::setShow(Show show)
{
    m_shows->button(int(show))->setChecked(true);
}

void ViewBar::setOptions(const ViewOptions &options)
{
    for (QAction *action : m_orders->actions())
        action->setChecked(action->data().toInt() == int(options.order));
    m_showDone->setChecked(options.showDone);
}

void ViewBar::setOffers(const QList<TaskOrder> &orders, bool doneToo)
{
    for (QAction *action : m_orders->actions())
        action->setVisible(orders.contains(TaskOrder(action->data().toInt())));
    m_showDone->setVisible(doneToo);
}

void ViewBar::setSearching(bool searching)
{
    m_saveSearch->setVisible(searching);
}

void ViewBar::setCount(int tasks)
{
    m_count->setText(tasks == 0 ? QString() : tasks == 1 ? tr("1 task") : tr("%n tasks", nullptr, tasks));
}

} // namespace Latchkey

#include "moc_viewbar.cpp"
