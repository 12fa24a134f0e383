// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/tasks/applychanges.h"
#include "ui/tasks/listlook.h"
#include "ui/tasks/liststate.h"

#include <QWidget>

class QUndoStack;

namespace Latchkey {

class ListColumn;
class LiveIndex;
class Session;
class Sidebar;
class TaskActions;
class TaskCommands;
class TaskDetail;
class TaskListView;
class TaskPanes;
class TaskViewModel;

/// The places where tasks are, the list of one of them, and the details of one task.
class TasksPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    TasksPage(TaskRepository &repository, Session &session, Clock &clock, QWidget *parent = nullptr);
    ~TasksPage() override;

    [[nodiscard]] TaskListView *list() const;
    [[nodiscard]] TaskViewModel *model() const;
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }
    [[nodiscard]] TaskActions &actions() const;
    [[nodiscard]] ListState state() const;
    [[nodiscard]] const ListLook &look() const { return m_look; }
    [[nodiscard]] const QUndoStack &undoStack() const;
    /// What is shown, for its head.
    [[nodiscard]] QString title() const;
    /// Whether there is more than one place to choose from.
    [[nodiscard]] bool hasSidebar() const;

    /// A list or filter that is not there any more gives way to where tasks begin.
    void setLook(const ListLook &look);
    void setSearchText(const QString &text);
    void setView(const TaskView &view);
    void setOrder(TaskOrder order);
    /// The `number`th place of the sidebar; without one: open, done, all.
    void choosePlace(int number);
    void toggleSidebar();
    /// Asks for a filter that finds what is searched for, or for any.
    void newFilter();
    [[nodiscard]] bool isSearching() const { return !m_search.isEmpty(); }
    void focusAdd();
    /// What the line to add tasks does when this is entered.
    void addTask(const QString &text);
    /// What was dropped: a task, or many.
    void takeText(const QString &text);
    void focusList();
    void undo();
    void redo();
    void completeCurrent();
    /// Where others hand over what is changed, so that it can be undone here.
    [[nodiscard]] ApplyChanges applier();
    /// The same for those who have changed it already.
    [[nodiscard]] RememberUndo rememberer();
    /// The details of a task, whatever the list shows.
    void showDetails(const QString &id);
    /// The same, with the task chosen in the list: as it is if it has the task, else where the task belongs.
    void goTo(const QString &id);
    /// Hands everything typed to the repository.
    void saveAll();

Q_SIGNALS:
    void searchCleared();
    void lookChanged(const Latchkey::ListLook &look);
    void titleChanged();

private:
    void connectAll();
    /// Where there is no sidebar, what is shown is all or what is done; where there are no lists, the inbox is all.
    [[nodiscard]] ListLook shownLook() const;
    void showLook();
    void mendView();
    /// Without those of what is gone.
    [[nodiscard]] QSet<QString> stillThere(const QSet<QString> &ids) const;

    TaskRepository &m_repository;
    LiveIndex *m_live;
    TaskCommands *m_commands;
    ListColumn *m_column;
    Sidebar *m_sidebar;
    TaskDetail *m_detail;
    TaskPanes *m_panes;
    ListLook m_look;
    QString m_search;
};

} // namespace Latchkey
