// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/taskplaces.h"

#include <QListView>

namespace Latchkey {

class TaskViewModel;

/// The list of tasks with the keys that it always has: arrows move, Enter and F2 edit the title, Space completes,
/// Delete removes, Shift chooses several, Left and Right fold, Alt with an arrow moves.
class TaskListView : public QListView
{
    Q_OBJECT

public:
    explicit TaskListView(TaskViewModel &model, QWidget *parent = nullptr);

    /// Selects the row and brings it into sight.
    void choose(const QModelIndex &index);
    /// The first task of the view.
    void chooseFirst();
    /// The next one (1) or the one before (-1). Several that are selected stay so.
    void step(int by);
    /// Selects also where the cursor is, or not any more, and goes on to the next one.
    void markCurrent();
    /// Those that are selected, in the view's order; else where the cursor is. May be none.
    [[nodiscard]] QStringList chosenIds() const;
    [[nodiscard]] int selectedCount() const;

Q_SIGNALS:
    void completionToggled(const QModelIndex &index);
    /// Of all that are chosen.
    void removalRequested(const QModelIndex &index);
    /// A click, or Alt+Enter: the person wants to see all of it.
    void detailsRequested(const QModelIndex &index);
    void currentRowChanged(const QModelIndex &current);
    void selectedCountChanged(int count);
    /// What is chosen is to go up (-1) or down (1).
    void shiftRequested(int by);
    /// What is chosen is to become a step of what is above it (1), or no longer to be one (-1).
    void depthRequested(int by);
    void dropRequested(const QStringList &ids, const QString &target, Latchkey::TaskPlaces::Side side);
    /// The cursor was moved up from the first row.
    void leftUpwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab and Shift+Tab change the depth of the task whose title is being edited.
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] bool isOnCheck(const QPoint &position) const;
    [[nodiscard]] bool foldAt(const QPoint &position);
    bool handleKey(QKeyEvent *event);
    bool handlePlainKey(QKeyEvent *event);
    bool handleAltKey(QKeyEvent *event);
    [[nodiscard]] bool fold(bool collapsed);
    void selectCurrentIfNone();
    void aimDrop(const QPoint &position);

    TaskViewModel &m_model;
    QPersistentModelIndex m_pressedCheck;
    QPersistentModelIndex m_dropTarget; ///< while something is dragged over it
    TaskPlaces::Side m_dropSide = TaskPlaces::Side::On;
};

} // namespace Latchkey
