// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/tasks/listlook.h"
#include "ui/tasks/liststate.h"
#include "ui/tasks/viewbar.h"

#include <QWidget>

class QStackedWidget;

namespace Latchkey {

class AddLine;
class BulkBar;
class ListStatePage;
class LiveIndex;
class Session;
class TaskActions;
class TaskCommands;
class TaskListView;
class TaskViewModel;
class UndoBar;

/// The line to add tasks and the list of one view, or why there is none.
class ListColumn : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the column.
    ListColumn(LiveIndex &tasks, TaskCommands &commands, Session &session, Clock &clock, QWidget *parent = nullptr);
    ~ListColumn() override;

    [[nodiscard]] TaskListView *list() const { return m_view; }
    [[nodiscard]] TaskViewModel *model() const { return m_model; }
    [[nodiscard]] TaskActions &actions() const { return *m_actions; }
    [[nodiscard]] ListState state() const;

    /// What is to be shown. A search is one over everything.
    void setLook(const ListLook &look, const QString &search);
    void focusAdd();
    void addTask(const QString &text);
    void takeText(const QString &text);
    void focusList();

Q_SIGNALS:
    void showChosen(Latchkey::ViewBar::Show show);
    void orderChosen(Latchkey::TaskOrder order);
    void showDoneChosen(bool showDone);
    void viewWanted(const Latchkey::TaskView &view);
    void searchCleared();
    void saveSearchWanted();
    void filterEditWanted(const QString &id);
    void currentTaskChanged(const QString &id);
    void detailsRequested(const QString &id);
    /// What was typed elsewhere is to be handed over before this happens.
    void aboutToAct();

private:
    void build();
    void connectModels();
    void connectView();
    void connectUndo(TaskCommands &commands);
    void onAdded(const QString &id);
    void onStateAction(ListState state);
    /// The tasks that an act on `index` is about.
    [[nodiscard]] QStringList meant(const QModelIndex &index);
    /// What the server can order by.
    [[nodiscard]] TaskOrder orderNow() const;
    void updateBar();
    void updateState();
    [[nodiscard]] QString filterProblem() const;
    void showBulk(int selected);
    void showMenu(const QPoint &position);
    void chooseDue(const QStringList &ids);
    [[nodiscard]] ListStatePage *statePage();

    LiveIndex &m_live;
    TaskCommands &m_commands;
    Session &m_session;
    TaskViewModel *m_model;
    TaskActions *m_actions;
    AddLine *m_add;
    ViewBar *m_bar;
    BulkBar *m_bulk;
    QStackedWidget *m_stack;
    TaskListView *m_view;
    ListStatePage *m_statePage = nullptr; ///< made when there is first something to say
    UndoBar *m_undoBar = nullptr;
    ListLook m_look;
    QString m_search;
};

} // namespace Latchkey
