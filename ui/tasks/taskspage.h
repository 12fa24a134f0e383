// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/taskfilter.h"
#include "ui/tasks/applychanges.h"
#include "ui/tasks/liststate.h"

#include <QWidget>

class QStackedWidget;
class QUndoStack;

namespace Latchkey {

class AddLine;
class FilterBar;
class ListStatePage;
class Session;
class TaskCommands;
class TaskDetail;
class TaskFilterModel;
class TaskListModel;
class TaskListView;
class UndoBar;

/// The line to add tasks, the list, and the details: beside the list in a wide window, in its place in a narrow one.
class TasksPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    TasksPage(TaskRepository &repository, Session &session, Clock &clock, QWidget *parent = nullptr);
    ~TasksPage() override;

    [[nodiscard]] TaskListView *list() const { return m_view; }
    [[nodiscard]] TaskFilterModel *filterModel() const { return m_filter; }
    [[nodiscard]] ListState state() const;

    void setSearchText(const QString &text);
    void setFilter(TaskFilter::Show filter);
    void setOrder(TaskFilter::Order order);
    void focusAdd();
    void focusList();
    void undo();
    void redo();
    [[nodiscard]] const QUndoStack &undoStack() const;
    void completeCurrent();
    void removeCurrent();
    /// Hands everything typed to the repository.
    void saveAll();

Q_SIGNALS:
    void searchCleared();
    /// What is shown or its order, not the search.
    void filterChanged(const Latchkey::TaskFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the details hand over what is changed.
    ApplyChanges applier();
    void build();
    QWidget *buildListColumn();
    void connectModels();
    void connectView();
    void onAdded(const QString &id);
    void toggle(const QModelIndex &index);
    void remove(const QModelIndex &index);
    void showDetails(const QModelIndex &index);
    void showList();
    [[nodiscard]] ListStatePage *statePage();
    void updateState();
    void updateCounts();
    void arrange();
    void onStateAction(ListState state);
    [[nodiscard]] bool isWide() const;

    TaskRepository &m_repository;
    Session &m_session;
    Clock &m_clock;
    TaskListModel *m_model;
    TaskFilterModel *m_filter;
    TaskCommands *m_commands;
    AddLine *m_add;
    FilterBar *m_filterBar;
    QStackedWidget *m_stack;
    TaskListView *m_view;
    ListStatePage *m_statePage = nullptr; ///< made when there is first something to say
    QWidget *m_listColumn;
    QWidget *m_line;
    TaskDetail *m_detail;
    UndoBar *m_undoBar;
    QString m_search;
    bool m_detailChosen = false; ///< in a narrow window the details are shown
};

} // namespace Latchkey
