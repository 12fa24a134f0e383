// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/pages.h"
#include "ui/signin/urlopener.h"

#include <QPointer>
#include <QStackedWidget>

class QMenu;

namespace Latchkey {

class AccountActions;
class AppLock;
class MainPage;
class OpenAccount;
class Settings;

/// What an account's pages work with. All must outlive them.
struct Surroundings
{
    AccountActions &accounts;
    AppLock &lock;
    Settings &settings;
    Clock &clock;
    UrlOpener open;
};

/// The pages of one account, of which its session decides the one to be seen. It goes on behind another account's pane:
/// what was typed stays, and so does the place of the focus.
class AccountPane : public QStackedWidget
{
    Q_OBJECT

public:
    /// `account` must outlive the pane.
    AccountPane(OpenAccount &account, const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] OpenAccount &account() const { return m_account; }
    [[nodiscard]] Page page() const { return m_page; }
    /// Null until the tasks are first shown; then also behind the lock page.
    [[nodiscard]] MainPage *main() const { return m_main; }
    /// Shows what the session needs, from now on.
    void follow();
    /// Gives the keyboard to where the person was before, or to where the page begins.
    void takeFocus(QWidget *before);

Q_SIGNALS:
    void mainMade(MainPage *page);
    /// `page` is another one.
    void turned();
    /// The person wants another place for their tasks.
    void left();

private:
    void turnTo(Page page);
    void showSignIn();
    void showMain();
    void showLock();
    void makeMain();
    void setPage(QWidget *widget);
    void putOnTop(QWidget *widget);
    void forget(QWidget *page);

    OpenAccount &m_account;
    Surroundings m_around;
    Page m_page = Page::Waiting;
    MainPage *m_main = nullptr;   ///< stays behind the lock page, with all that was typed
    QPointer<QWidget> m_returnTo; ///< where the person was before it was locked
};

} // namespace Latchkey
