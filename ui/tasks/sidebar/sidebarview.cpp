// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/sidebar/sidebarview.h"

#include "ui/models/sidebarmodel.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/sidebar/sidebardelegate.h"

#include <QDragMoveEvent>
#include <QKeyEvent>

namespace Latchkey {

SidebarView::SidebarView(SidebarModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("sidebarList"));
    setAccessibleName(tr("Views and lists"));
    setModel(&model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
}

bool SidebarView::isMadeByPeople(const TaskView &place)
{
    return place.kind == TaskView::Kind::List || place.kind == TaskView::Kind::Filter;
}

const SidebarRow *SidebarView::currentRow() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void SidebarView::choose(const TaskView &view)
{
    const QModelIndex index = m_model.indexOf(view);
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

void SidebarView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT viewChosen(TaskView(m_model.row(current.row()).view));
}

void SidebarView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int current = currentIndex().row();
    if (current >= first && current <= last) {
        const bool folded = first > 0 && m_model.isCollapsed(m_model.row(first - 1).view.key);
        setCurrentIndex(m_model.index(folded ? first - 1 : 0));
    }
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

bool SidebarView::fold(bool collapsed)
{
    const SidebarRow *row = currentRow();
    if (!row || !row->hasInner || row->collapsed == collapsed)
        return false;
    m_model.setCollapsed(QString(row->view.key), collapsed);
    return true;
}

void SidebarView::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QListView::keyPressEvent(event);
}

bool SidebarView::handleKey(QKeyEvent *event)
{
    const SidebarRow *row = currentRow();
    if (row && isMadeByPeople(row->view) && handlePlaceKey(event, TaskView(row->view)))
        return true;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT left(); return true;
    case Qt::Key_Left:
    case Qt::Key_Right: return fold((event->key() == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight));
    default: return false;
    }
}

bool SidebarView::handlePlaceKey(QKeyEvent *event, const TaskView &place)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT shiftRequested(place, event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (event->modifiers() != Qt::NoModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_F2: Q_EMIT editRequested(place); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT deletionRequested(place); return true;
    default: return false;
    }
}

void SidebarView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        const SidebarRow &row = m_model.row(index.row());
        if (row.hasInner
            && SidebarDelegate::foldArea(visualRect(index), row.depth, layoutDirection()).contains(event->pos())) {
            m_model.setCollapsed(QString(row.view.key), !row.collapsed);
            return;
        }
    }
    QListView::mousePressEvent(event);
}

void SidebarView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!draggedTasks(event->mimeData()).isEmpty());
}

void SidebarView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool takes = index.flags().testFlag(Qt::ItemIsDropEnabled);
    event->setAccepted(takes);
    event->setDropAction(Qt::MoveAction);
    // The place under the pointer looks as it does without a drag.
    const QPointF at = event->position();
    QHoverEvent hover(QEvent::HoverMove, at, viewport()->mapToGlobal(at), at);
    viewportEvent(&hover);
}

void SidebarView::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QStringList ids = draggedTasks(event->mimeData());
    if (!index.flags().testFlag(Qt::ItemIsDropEnabled) || ids.isEmpty())
        return event->ignore();
    // Accepted as a copy: the rows go by themselves where they do not belong any more.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT tasksDropped(ids, TaskView(m_model.row(index.row()).view));
}

} // namespace Latchkey

#include "moc_sidebarview.cpp"
