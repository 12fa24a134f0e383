// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Latchkey {

class Accounts;

/// One action an account, which shows it: in menus, and anywhere in the window by the key that it is given.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    /// `accounts` must outlive this object, which is the window's.
    AccountActions(Accounts &accounts, QWidget *window);

    /// Adds them all as they are now; the one that is shown is marked.
    void addTo(QMenu *menu);
    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; }

Q_SIGNALS:
    /// There are others, or something about one of them is new.
    void changed();

private:
    void update();
    QAction *add();

    Accounts &m_accounts;
    QWidget *m_window;
    QList<QAction *> m_actions;
};

} // namespace Latchkey
