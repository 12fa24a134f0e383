// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Latchkey {

class SidebarModel;
struct SidebarRow;
struct TaskView;

/// The list of places with its keyboard: arrows move, Left and Right fold, F2 edits a list or filter, Delete deletes
/// it, Alt+Up and Alt+Down move it. Tasks can be dropped on what takes them.
class SidebarView : public QListView
{
    Q_OBJECT

public:
    explicit SidebarView(SidebarModel &model, QWidget *parent = nullptr);

    /// Null where nothing is chosen.
    [[nodiscard]] const SidebarRow *currentRow() const;
    void choose(const TaskView &view);
    /// Lists and filters: what can be edited, moved and deleted.
    [[nodiscard]] static bool isMadeByPeople(const TaskView &place);

Q_SIGNALS:
    /// By the person, or where what was chosen is gone.
    void viewChosen(const Latchkey::TaskView &view);
    void editRequested(const Latchkey::TaskView &place);
    void deletionRequested(const Latchkey::TaskView &place);
    void shiftRequested(const Latchkey::TaskView &place, int by);
    void tasksDropped(const QStringList &ids, const Latchkey::TaskView &view);
    /// Enter: the person is done with choosing.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// What is chosen there gives way to the list that it is folded into, or to where tasks begin.
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] bool fold(bool collapsed);
    [[nodiscard]] bool handleKey(QKeyEvent *event);
    [[nodiscard]] bool handlePlaceKey(QKeyEvent *event, const TaskView &place);

    SidebarModel &m_model;
};

} // namespace Latchkey
