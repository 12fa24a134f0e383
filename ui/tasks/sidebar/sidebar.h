// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskview.h"

#include <QWidget>

class QToolButton;

namespace Latchkey {

class FilterActions;
class LiveIndex;
class SidebarModel;
class SidebarView;
class TaskCommands;

/// The places where tasks are, beside the list. Lists and filters are added, edited, moved and deleted here.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this widget.
    Sidebar(LiveIndex &tasks, TaskCommands &commands, QWidget *parent = nullptr);

    [[nodiscard]] SidebarView *view() const { return m_view; }
    [[nodiscard]] SidebarModel *model() const { return m_model; }
    /// The `number`th place from the top, from 1.
    void chooseNumber(int number);
    void addList();
    [[nodiscard]] FilterActions &filters() const { return *m_filters; }

Q_SIGNALS:
    void viewChosen(const Latchkey::TaskView &view);
    void tasksDropped(const QStringList &ids, const Latchkey::TaskView &view);
    void left();

private:
    void build();
    void connectAll();
    void updateOffers();
    void edit(const TaskView &place);
    void remove(const TaskView &place);
    void shift(const TaskView &place, int by);
    void deleteList(const QString &id);
    void openDialog(const QString &listId, const QString &parentId);
    void showMenu(const QPoint &position);

    LiveIndex &m_live;
    TaskCommands &m_commands;
    SidebarModel *m_model;
    SidebarView *m_view;
    FilterActions *m_filters;
    QToolButton *m_add;
    QToolButton *m_addFilter;
};

} // namespace Latchkey
