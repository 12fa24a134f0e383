// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskview.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QButtonGroup;
class QLabel;
class QToolButton;

namespace Latchkey {

/// Above the list: how much of it there is, its order, and, where there is no sidebar, open, done or all.
class ViewBar : public QWidget
{
    Q_OBJECT

public:
    /// What can be chosen where there is no sidebar.
    enum class Show { Open, Done, All };

    explicit ViewBar(QWidget *parent = nullptr);

    /// False: the sidebar offers the views.
    void setChoosing(bool choosing);
    void setShow(Show show);
    void setOptions(const ViewOptions &options);
    /// Which orders make sense, and whether there is a choice of what is done.
    void setOffers(const QList<TaskOrder> &orders, bool doneToo);
    void setCount(int tasks);
    /// Whether there is a search that could be saved.
    void setSearching(bool searching);

Q_SIGNALS:
    void showChosen(Latchkey::ViewBar::Show show);
    void orderChosen(Latchkey::TaskOrder order);
    void showDoneChosen(bool showDone);
    void saveSearchWanted();

private:
    QToolButton *addShow(Show show, const QString &text, const QString &objectName);
    void buildMenu();

    QButtonGroup *m_shows;
    QLabel *m_count;
    QToolButton *m_saveSearch;
    QToolButton *m_sort;
    QActionGroup *m_orders;
    QAction *m_showDone;
};

} // namespace Latchkey
