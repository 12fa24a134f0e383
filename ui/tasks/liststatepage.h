// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/liststate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Latchkey {

class BusyIndicator;
class IconLabel;

/// Says in place of the list why there is nothing to see, and what to do.
class ListStatePage : public QWidget
{
    Q_OBJECT

public:
    explicit ListStatePage(QWidget *parent = nullptr);

    /// `error` matters for Unavailable, `view` for NothingHere. `detail`: the search of NoResults, what is wrong of
    /// WrongFilter.
    void tell(ListState state, const std::optional<Error> &error, const QString &detail, TaskView::Kind view);
    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] QString titleText() const;

Q_SIGNALS:
    /// The page's one button, whose meaning is the state's.
    void actionTriggered(Latchkey::ListState state);

private:
    void sayNothingHere(TaskView::Kind view);
    void say(const char *iconName, const QString &title, const QString &body, const QString &action = {});

    ListState m_state = ListState::Tasks;
    BusyIndicator *m_busy;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_body;
    QPushButton *m_action;
};

} // namespace Latchkey
