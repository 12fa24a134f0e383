// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/tasks/changes.h"
#include "ui/settings/settingsplace.h"
#include "ui/shell/pages.h"
#include "ui/signin/urlopener.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace Latchkey {

class AccountActions;
class AccountPane;
class Accounts;
class AppLock;
class MainPage;
class OpenAccount;
class QuitGuard;
class Settings;
class WindowActions;

/// The window. It shows the pane of the current account, or where another one is chosen. Panes are made when they are
/// first needed and go with their account.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window. `accounts` may be opened before or after; `open` is for signing in in the browser.
    MainWindow(Accounts &accounts, Settings &settings, Clock &clock, UrlOpener open, QWidget *parent = nullptr);

    [[nodiscard]] Page page() const;
    /// Null unless an account's tasks are shown.
    [[nodiscard]] MainPage *mainPage() const;

    /// Closing the window only hides it while `goesOn` says so.
    void setGoesOnWithoutWindow(std::function<bool()> goesOn) { m_goesOn = std::move(goesOn); }
    /// Whether the desktop can give a key to add tasks from anywhere; until it is said, it cannot.
    void setOffersShortcut(bool offers) { m_offersShortcut = offers; }
    /// Whether the desktop can start the program; likewise.
    void setOffersAutostart(bool offers) { m_offersAutostart = offers; }
    /// Changes tasks of an account from outside of its page, as its page would: there it can be undone. Errors: those
    /// of TaskRepository::apply.
    Result<void> apply(OpenAccount &account, const QString &text, const Changes &changes);
    /// Hands over everything typed and remembers the geometry.
    void saveAll();
    /// Those that `search` finds; all where it is empty. Not while the account that is shown is locked.
    void showSettings(const QString &search = {});
    [[nodiscard]] SettingsPlace settingsPlace() const;
    /// Closes it for good.
    void quit();

Q_SIGNALS:
    /// Everything typed has been handed over and the geometry is remembered; the program may end.
    void closed();
    /// The person wants to add a task in the small window.
    void quickAddRequested();
    /// `page` or `mainPage` may be another one.
    void pageChanged();
    /// The person wants to report a problem.
    void reportRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void tellOfNewerSettings();
    void onCurrentChanged();
    void onListChanged();
    void dropGonePanes();
    [[nodiscard]] AccountPane *paneOf(const OpenAccount *account) const;
    [[nodiscard]] AccountPane *makePane(OpenAccount &account);
    void showPane(AccountPane *pane);
    void showWelcome();
    void showServer();
    void setChooser(QWidget *page);
    void furnish(MainPage *main);

    Accounts &m_accounts;
    Settings &m_settings;
    Clock &m_clock;
    UrlOpener m_open;
    QStackedWidget *m_stack;
    AppLock *m_lock;
    QuitGuard *m_quitGuard;
    AccountActions *m_accountActions;
    WindowActions *m_actions;
    QList<AccountPane *> m_panes;
    QWidget *m_chooser = nullptr; ///< where an account is chosen or added; null: one is shown
    Page m_choosing = Page::Welcome;
    std::function<bool()> m_goesOn = [] { return false; };
    bool m_quitting = false;
    bool m_offersShortcut = false;
    bool m_offersAutostart = false;
};

} // namespace Latchkey
