// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/signin/urlopener.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace Latchkey {

class AccountActions;
class AccountButton;
class DevicesDialog;
class ElidedLabel;
struct ExchangePlace;
class NoticeKeeper;
class NoticesBar;
class OpenAccount;
class ReauthBar;
class SessionIndicator;
class SignOutFlow;
class SyncIndicator;
class TasksPage;

/// Everything of one account: head with search and menus, notices, tasks, and the foot with the session.
class MainPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page. `accounts` are the ways to the others.
    MainPage(OpenAccount &account, AccountActions &accounts, Clock &clock, UrlOpener open, QWidget *parent = nullptr);

    [[nodiscard]] TasksPage *tasks() const { return m_tasks; }
    [[nodiscard]] NoticeKeeper &notices() const { return *m_keeper; }
    /// Filled by the window with what is not about the account.
    [[nodiscard]] QToolButton *mainMenuButton() const { return m_menuButton; }
    /// Its menu is made when it is pressed.
    [[nodiscard]] QToolButton *accountButton() const;
    void focusSearch();
    /// Fetches the tasks anew.
    void refresh();
    void showStatistics();
    /// Adds the ways of tasks into and out of files.
    void addFilesMenu(QMenu &menu);
    /// Shows what importing these would bring, as soon as the tasks are open and not locked.
    void importFiles(const QStringList &names);

Q_SIGNALS:
    void lockRequested();

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void buildAccountMenu();
    void fillAccountMenu(QMenu *menu);
    void connectAll();
    [[nodiscard]] ExchangePlace exchangePlace() const;
    void importWhenReady();
    void showConflicts();
    void updateTitle();
    void updatePerson();
    void followSession();
    void requestSignOut();
    void requestSignOutEverywhere();
    void showSession();
    void showDevices();
    void changePassword();

    OpenAccount &m_account;
    AccountActions &m_accounts;
    Clock &m_clock;
    UrlOpener m_open;
    QLineEdit *m_search;
    AccountButton *m_accountButton;
    QToolButton *m_menuButton;
    QToolButton *m_sidebarButton;
    ElidedLabel *m_title;
    QAction *m_lock;
    QAction *m_signOut;
    QAction *m_signOutEverywhere;
    QVBoxLayout *m_above; ///< of the tasks: what is to be known
    NoticesBar *m_notices;
    NoticeKeeper *m_keeper;
    SignOutFlow *m_signOutFlow;
    ReauthBar *m_reauth = nullptr; ///< once the session ended
    TasksPage *m_tasks;
    SessionIndicator *m_session;
    SyncIndicator *m_sync;
    QPointer<DevicesDialog> m_devices;
    QStringList m_imports; ///< that wait for the tasks to be open
};

} // namespace Latchkey
