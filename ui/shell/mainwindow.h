// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/pages.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace Latchkey {

class Accounts;
class Appearance;
class MainPage;
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
    [[nodiscard]] MainPage *mainPage() const { return m_main; }

Q_SIGNALS:
    /// Everything typed has been handed over and the geometry is remembered; the program may end.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    QAction *addKey(const char *iconName, const QString &name, const QString &text, const QList<QKeySequence> &keys,
                    void (MainWindow::*slot)());
    void onAccountChanged();
    void updatePage();
    void turnTo(Page page);
    void showWelcome();
    void showServer();
    void showSignIn();
    void showMain();
    void setPage(QWidget *widget);
    void forgetAccountPages();
    void leaveAccount();
    /// Single letters, while the list has the focus.
    void addListKeys(QWidget *list);

    void addTask();
    void search();
    void undo();
    void complete();
    void refresh();
    void showOpen();
    void showDone();
    void showAll();
    void openMenu();
    void showShortcuts();
    void showAbout();

    Accounts &m_accounts;
    Appearance &m_appearance;
    Settings &m_settings;
    Clock &m_clock;
    QStackedWidget *m_stack;
    Page m_page = Page::Waiting;
    bool m_serverChosen = false; ///< the person is entering a server's address
    MainPage *m_main = nullptr;
};

} // namespace Latchkey
