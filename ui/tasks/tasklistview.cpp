// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasklistview.h"

#include "ui/tasks/taskdelegate.h"

#include <QKeyEvent>
#include <QResizeEvent>

namespace Latchkey {

TaskListView::TaskListView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("taskList"));
    setAccessibleName(tr("Tasks"));
    setItemDelegate(new TaskDelegate(this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_Hover);
}

void TaskListView::choose(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
}

void TaskListView::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QListView::keyPressEvent(event);
}

bool TaskListView::handleKey(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::AltModifier) {
        Q_EMIT detailsRequested(current);
        return true;
    }
    if (!plain)
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (current.isValid())
            edit(current);
        return true;
    case Qt::Key_Space:
        if (current.isValid())
            Q_EMIT completionToggled(current);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (current.isValid())
            Q_EMIT removalRequested(current);
        return true;
    case Qt::Key_J:
    case Qt::Key_K: {
        const int row = current.isValid() ? current.row() + (event->key() == Qt::Key_J ? 1 : -1) : 0;
        if (row >= 0 && row < model()->rowCount())
            choose(model()->index(row, 0));
        return true;
    }
    case Qt::Key_Up:
        if (current.row() <= 0) {
            Q_EMIT leftUpwards();
            return true;
        }
        return false;
    default:
        // The list view would search by the typed letters, which single-key shortcuts of the window need.
        return !event->text().isEmpty() && event->text().at(0).isPrint();
    }
}

bool TaskListView::isOnCheck(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && TaskDelegate::checkArea(visualRect(index), layoutDirection()).contains(position);
}

void TaskListView::mousePressEvent(QMouseEvent *event)
{
    m_pressedCheck = QModelIndex();
    if (event->button() == Qt::LeftButton && isOnCheck(event->pos())) {
        m_pressedCheck = indexAt(event->pos());
        setFocus(Qt::MouseFocusReason);
        return;
    }
    QListView::mousePressEvent(event);
}

void TaskListView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPersistentModelIndex pressed = std::exchange(m_pressedCheck, QPersistentModelIndex());
    if (pressed.isValid()) {
        if (isOnCheck(event->pos()) && indexAt(event->pos()) == pressed)
            Q_EMIT completionToggled(pressed);
        return;
    }
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        Q_EMIT detailsRequested(indexAt(event->pos()));
}

void TaskListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || isOnCheck(event->pos())) {
        mousePressEvent(event);
        return;
    }
    QListView::mouseDoubleClickEvent(event);
    edit(index);
}

void TaskListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Rows keep the width of their last layout, and so would an open editor.
    if (event->size().width() != event->oldSize().width()) {
        doItemsLayout();
        updateEditorGeometries();
    }
}

void TaskListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current);
}

} // namespace Latchkey
