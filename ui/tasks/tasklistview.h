// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Latchkey {

/// The list of tasks with its keyboard: arrows and j/k move, Enter and F2 edit the title, Space completes, Delete
/// removes.
class TaskListView : public QListView
{
    Q_OBJECT

public:
    explicit TaskListView(QWidget *parent = nullptr);

    /// Selects the row and brings it into sight.
    void choose(const QModelIndex &index);

Q_SIGNALS:
    void completionToggled(const QModelIndex &index);
    void removalRequested(const QModelIndex &index);
    /// A click, or Alt+Enter: the person wants to see all of it.
    void detailsRequested(const QModelIndex &index);
    void currentRowChanged(const QModelIndex &current);
    /// The cursor was moved up from the first row.
    void leftUpwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] bool isOnCheck(const QPoint &position) const;
    bool handleKey(QKeyEvent *event);

    QPersistentModelIndex m_pressedCheck;
};

} // namespace Latchkey
