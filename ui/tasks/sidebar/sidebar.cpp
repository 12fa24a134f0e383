// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/sidebar/sidebar.h"

#include "core/tasks/taskrepository.h"
#include "ui/models/liveindex.h"
#include "ui/models/sidebarmodel.h"
#include "ui/tasks/filters/filteractions.h"
#include "ui/tasks/sidebar/listdialog.h"
#include "ui/tasks/sidebar/listedits.h"
#include "ui/tasks/sidebar/sidebarview.h"
#include "ui/tasks/taskcommands.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

Sidebar::Sidebar(LiveIndex &tasks, TaskCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_live(tasks)
    , m_commands(commands)
    , m_model(new SidebarModel(tasks, this))
    , m_view(new SidebarView(*m_model))
    , m_filters(new FilterActions(tasks, commands, *this))
    , m_add(new QToolButton)
    , m_addFilter(new QToolButton)
{
    build();
    connectAll();
    updateOffers();
}

void Sidebar::build()
{
    setObjectName(QStringLiteral("sidebar"));
    m_add->setObjectName(QStringLiteral("addListButton"));
    m_add->setText(tr("New list"));
    m_add->setIcon(icon("add", IconTone::Muted));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addFilter->setObjectName(QStringLiteral("addFilterButton"));
    m_addFilter->setAccessibleName(tr("New filter"));
    m_addFilter->setIcon(icon("filter", IconTone::Muted));
    for (QToolButton *button : {m_add, m_addFilter}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, SpaceSmall, 0, SpaceSmall);
    column->setSpacing(SpaceTiny);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(SpaceSmall, 0, SpaceSmall, 0);
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_addFilter);
    column->addLayout(foot);
    setFocusProxy(m_view);
}

void Sidebar::connectAll()
{
    connect(m_add, &QToolButton::clicked, this, &Sidebar::addList);
    connect(m_addFilter, &QToolButton::clicked, this, [this] { m_filters->add({}); });
    connect(m_filters, &FilterActions::added, this, [this](const QString &id) {
        m_view->choose({TaskView::Kind::Filter, id});
    });
    connect(m_view, &SidebarView::viewChosen, this, &Sidebar::viewChosen);
    connect(m_view, &SidebarView::tasksDropped, this, &Sidebar::tasksDropped);
    connect(m_view, &SidebarView::left, this, &Sidebar::left);
    connect(m_view, &SidebarView::editRequested, this, &Sidebar::edit);
    connect(m_view, &SidebarView::deletionRequested, this, &Sidebar::remove);
    connect(m_view, &SidebarView::shiftRequested, this, &Sidebar::shift);
    connect(m_view, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(&m_live.repository(), &TaskRepository::syncChanged, this, &Sidebar::updateOffers);
}

void Sidebar::updateOffers()
{
    m_add->setVisible(m_live.repository().fields().testFlag(TaskField::List));
    m_add->setEnabled(!m_live.repository().isOpening());
}

void Sidebar::chooseNumber(int number)
{
    int place = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).kind == SidebarRow::Kind::View && ++place == number)
            return m_view->setCurrentIndex(m_model->index(row));
    }
}

void Sidebar::addList()
{
    if (!m_add->isHidden() && m_add->isEnabled())
        openDialog({}, {});
}

void Sidebar::edit(const TaskView &place)
{
    if (place.kind == TaskView::Kind::Filter)
        m_filters->edit(place.key);
    else
        openDialog(place.key, {});
}

void Sidebar::remove(const TaskView &place)
{
    if (place.kind == TaskView::Kind::Filter)
        m_filters->remove(place.key);
    else
        deleteList(place.key);
}

void Sidebar::shift(const TaskView &place, int by)
{
    if (place.kind == TaskView::Kind::Filter)
        m_filters->shift(place.key, by);
    else if (const TaskList *list = m_live.list(place.key))
        m_commands.make(ListEdits::shifted(*list, m_live.repository().lists(), by));
}

void Sidebar::openDialog(const QString &listId, const QString &parentId)
{
    const TaskList *known = m_live.list(listId);
    TaskList list = known ? *known : TaskList();
    if (!known)
        list.parentId = parentId;
    auto *dialog = new ListDialog(list, m_live.index().lists(), window());
    connect(dialog, &ListDialog::wanted, this, [this, list](const ListDraft &wanted) {
        if (!list.id.isEmpty())
            return m_commands.make(ListEdits::changed(list, wanted));
        const TaskEdit edit = ListEdits::added(wanted);
        m_commands.make(edit);
        m_view->choose({TaskView::Kind::List, std::get<AddList>(edit.changes.constFirst()).id});
    });
    dialog->open();
}

void Sidebar::deleteList(const QString &id)
{
    const TaskList *list = m_live.list(id);
    if (!list)
        return;
    const TaskEdit edit = ListEdits::deleted(*list);
    m_view->choose({TaskView::Kind::Inbox, {}}); // where its tasks go
    m_commands.make(edit);
}

void Sidebar::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    const TaskView place = index.isValid() ? m_model->row(index.row()).view : TaskView();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("listMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (SidebarView::isMadeByPeople(place)) {
        menu->addAction(icon("edit", IconTone::Muted), tr("&Edit…"), this, [this, place] { edit(place); });
        if (place.kind == TaskView::Kind::List)
            menu->addAction(icon("add", IconTone::Muted), tr("New list &inside…"), this,
                            [this, place] { openDialog({}, place.key); });
        menu->addAction(icon("chevron-up", IconTone::Muted), tr("Move &up"), this, [this, place] { shift(place, -1); });
        menu->addAction(icon("chevron-down", IconTone::Muted), tr("Move &down"), this,
                        [this, place] { shift(place, 1); });
        menu->addSeparator();
        menu->addAction(icon("trash", IconTone::Muted), tr("De&lete"), this, [this, place] { remove(place); });
    } else {
        if (m_live.repository().fields().testFlag(TaskField::List))
            menu->addAction(icon("add", IconTone::Muted), tr("&New list…"), this, &Sidebar::addList);
        menu->addAction(icon("filter", IconTone::Muted), tr("New &filter…"), this, [this] { m_filters->add({}); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace Latchkey

#include "moc_sidebar.cpp"
