// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/pages.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace Latchkey {

class Accounts;
class AppLock;
class Appearance;
class MainPage;
class QuitGuard;
class Settings;

/// The window. What it shows follows from the open account and the state of its session; pages are made when they are
/// first needed and go with their account.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window. `accounts` may be opened before or after.
    MainWindow(Accounts &accounts, Appearance &appearance, Settings &settings, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] Page page() const { return m_page; }
    /// Null unless an account's tasks are shown.
    [[nodiscard]] MainPage *mainPage() const { return m_page == Page::Main ? m_main : nullptr; }

Q_SIGNALS:
    /// Everything typed has been handed over and the geometry is remembered; the program may end.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    QAction *addKey(const char *iconName, const char *name, const QString &text, const QList<QKeySequence> &keys);
    void onAccountChanged();
    void updatePage();
    void turnTo(Page page);
    void showWelcome();
    void showServer();
    void showSignIn();
    void showMain();
    void showLock();
    void makeMain();
    void setPage(QWidget *widget);
    void putOnTop(QWidget *widget);
    void forgetAccountPages();
    void forget(QWidget *page);
    void leaveAccount();
    /// Single letters, while the list has the focus.
    void addListKeys(QWidget *list);

    void showShortcuts();
    void showAbout();

    Accounts &m_accounts;
    Appearance &m_appearance;
    Settings &m_settings;
    Clock &m_clock;
    QStackedWidget *m_stack;
    AppLock *m_lock;
    QuitGuard *m_quitGuard;
    Page m_page = Page::Waiting;
    bool m_serverChosen = false;  ///< the person is entering a server's address
    MainPage *m_main = nullptr;   ///< stays behind the lock page, with all that was typed
    QPointer<QWidget> m_returnTo; ///< where the person was before it was locked
};

} // namespace Latchkey
