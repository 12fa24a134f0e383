// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasklistview.h"

#include "ui/models/taskviewmodel.h"
#include "ui/tasks/taskdelegate.h"

#include <QKeyEvent>
#include <QResizeEvent>

#include <algorithm>

namespace Latchkey {

TaskListView::TaskListView(TaskViewModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("taskList"));
    setAccessibleName(tr("Tasks"));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAttribute(Qt::WA_Hover);
    setItemDelegate(new TaskDelegate(this));
    setModel(&model); // after what would lay its rows out
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TaskListView::selectCurrentIfNone, Qt::QueuedConnection);
}

void TaskListView::choose(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
}

void TaskListView::chooseFirst()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.row(row).isHeading())
            return choose(m_model.index(row));
    }
}

QStringList TaskListView::chosenIds() const
{
    QModelIndexList indexes = selectedIndexes();
    if (indexes.isEmpty() && currentIndex().isValid())
        indexes.append(currentIndex());
    std::sort(indexes.begin(), indexes.end());
    QStringList ids;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (m_model.task(index))
            ids.append(m_model.row(index.row()).id);
    }
    return ids;
}

int TaskListView::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            count += m_model.row(row).isHeading() ? 0 : 1;
    }
    return count;
}

void TaskListView::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QListView::keyPressEvent(event);
}

void TaskListView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int by = hint == QAbstractItemDelegate::EditNextItem       ? 1
                   : hint == QAbstractItemDelegate::EditPreviousItem ? -1
                                                                     : 0;
    QListView::closeEditor(editor, by == 0 ? hint : QAbstractItemDelegate::NoHint);
    if (by == 0)
        return;
    Q_EMIT depthRequested(by);
    edit(currentIndex());
}

bool TaskListView::handleKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier)
        return handleAltKey(event);
    if (modifiers == Qt::NoModifier && handlePlainKey(event))
        return true;
    // The list view would search by the typed letters, which single-key shortcuts of the window need.
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint();
    return types && !(modifiers & (Qt::ControlModifier | Qt::MetaModifier));
}

bool TaskListView::handleAltKey(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT detailsRequested(currentIndex()); return true;
    case Qt::Key_Up: Q_EMIT shiftRequested(-1); return true;
    case Qt::Key_Down: Q_EMIT shiftRequested(1); return true;
    case Qt::Key_Left: Q_EMIT depthRequested(-forward); return true;
    case Qt::Key_Right: Q_EMIT depthRequested(forward); return true;
    default: return false;
    }
}

bool TaskListView::handlePlainKey(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool onTask = m_model.task(current) != nullptr;
    const QStringList chosen = chosenIds();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (onTask)
            edit(current);
        return true;
    case Qt::Key_Space:
        if (!chosen.isEmpty())
            Q_EMIT completionToggled(m_model.indexOf(chosen.constFirst()));
        else if (current.isValid())
            m_model.setCollapsed(m_model.row(current.row()).id, !m_model.row(current.row()).collapsed);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!chosen.isEmpty())
            Q_EMIT removalRequested(m_model.indexOf(chosen.constFirst()));
        return true;
    case Qt::Key_Escape:
        if (selectedCount() < 2)
            return false;
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: return fold((event->key() == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight));
    case Qt::Key_Up:
        if (current.isValid() && moveCursor(MoveUp, Qt::NoModifier) != current)
            return false;
        Q_EMIT leftUpwards();
        return true;
    default: return false;
    }
}

void TaskListView::step(int by)
{
    if (!currentIndex().isValid())
        return chooseFirst();
    const QModelIndex next = moveCursor(by > 0 ? MoveDown : MoveUp, Qt::NoModifier);
    if (!next.isValid())
        return;
    if (selectedCount() > 1 || !selectionModel()->isSelected(currentIndex()))
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate); // what is chosen stays so
    else
        choose(next);
    scrollTo(next);
}

void TaskListView::markCurrent()
{
    const QModelIndex current = currentIndex();
    if (!m_model.task(current))
        return;
    // The first is chosen already, by the cursor being there.
    if (selectedCount() != 1 || !selectionModel()->isSelected(current))
        selectionModel()->select(current, QItemSelectionModel::Toggle);
    const QModelIndex next = moveCursor(MoveDown, Qt::NoModifier);
    if (next.isValid())
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
}

bool TaskListView::fold(bool collapsed)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return true;
    const TaskRow &row = m_model.row(current.row());
    if (row.inner > 0 && row.collapsed != collapsed)
        m_model.setCollapsed(QString(row.id), collapsed);
    else if (collapsed && row.depth > 0)
        choose(m_model.indexOf(m_model.task(current)->parentId)); // from a step to its task
    return true;
}

bool TaskListView::isOnCheck(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return m_model.task(index)
           && TaskDelegate::checkArea(visualRect(index), m_model.row(index.row()).depth, layoutDirection())
                  .contains(position);
}

bool TaskListView::foldAt(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return false;
    const TaskRow row = m_model.row(index.row());
    const bool foldable = row.kind == TaskRow::Kind::Section || row.inner > 0;
    if (!foldable || row.id.isEmpty()
        || !TaskDelegate::foldArea(visualRect(index), row.depth, row.isHeading(), layoutDirection()).contains(position))
        return false;
    m_model.setCollapsed(row.id, !row.collapsed);
    return true;
}

void TaskListView::mousePressEvent(QMouseEvent *event)
{
    m_pressedCheck = QModelIndex();
    if (event->button() == Qt::LeftButton && isOnCheck(event->pos())) {
        m_pressedCheck = indexAt(event->pos());
        setFocus(Qt::MouseFocusReason);
        return;
    }
    if (event->button() == Qt::LeftButton && foldAt(event->pos()))
        return;
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
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && m_model.task(indexAt(event->pos())))
        Q_EMIT detailsRequested(indexAt(event->pos()));
}

void TaskListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!m_model.task(index) || isOnCheck(event->pos())) {
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

void TaskListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedCountChanged(selectedCount());
}

void TaskListView::selectCurrentIfNone()
{
    if (!selectionModel()->hasSelection() && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

} // namespace Latchkey

#include "moc_tasklistview.cpp"
