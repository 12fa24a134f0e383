// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountpane.h"

#include "core/accounts/accounts.h"
#include "core/settings/settings.h"
#include "ui/lock/applock.h"
#include "ui/lock/lockpage.h"
#include "ui/shell/hintguide.h"
#include "ui/shell/mainpage.h"
#include "ui/shell/waitingpage.h"
#include "ui/signin/signinpage.h"
#include "ui/tasks/taskspage.h"

namespace Latchkey {

namespace {

/// Dialogs, menus and popovers would show what is locked.
void closeWindowsOver(const QWidget &page)
{
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->isWindow())
            widget->close();
    }
}

QSet<QString> setOf(const QStringList &ids)
{
    return {ids.cbegin(), ids.cend()};
}

QStringList sorted(const QSet<QString> &ids)
{
    QStringList list(ids.cbegin(), ids.cend());
    list.sort();
    return list;
}

ListLook rememberedLook(const Settings &settings, const QUuid &account)
{
    ListLook look;
    look.view = viewFromName(settings.value(SettingKeys::listView, account));
    look.order = taskOrderFromName(settings.value(SettingKeys::listOrder, account)).value_or(look.order);
    look.showDone = settings.value(SettingKeys::listShowDone, account);
    look.sidebarShown = settings.value(SettingKeys::sidebarShown);
    look.sidebarWidth = settings.value(SettingKeys::sidebarWidth);
    look.folded = setOf(settings.value(SettingKeys::listFolded, account));
    look.sidebarFolded = setOf(settings.value(SettingKeys::sidebarFolded, account));
    return look;
}

void remember(const ListLook &look, Settings &settings, const QUuid &account)
{
    settings.setValue(SettingKeys::listView, nameOf(look.view), account);
    settings.setValue(SettingKeys::listOrder, nameOf(look.order), account);
    settings.setValue(SettingKeys::listShowDone, look.showDone, account);
    settings.setValue(SettingKeys::sidebarShown, look.sidebarShown);
    settings.setValue(SettingKeys::sidebarWidth, look.sidebarWidth);
    settings.setValue(SettingKeys::listFolded, sorted(look.folded), account);
    settings.setValue(SettingKeys::sidebarFolded, sorted(look.sidebarFolded), account);
}

} // namespace

AccountPane::AccountPane(OpenAccount &account, const Surroundings &around, QWidget *parent)
    : QStackedWidget(parent)
    , m_account(account)
    , m_around(around)
{
    connect(&account.session(), &Session::changed, this, &AccountPane::follow);
}

void AccountPane::follow()
{
    turnTo(pageFor(m_account.session().view(), m_account.account().identity, m_page));
}

void AccountPane::takeFocus(QWidget *before)
{
    if (before && before->isVisibleTo(this))
        before->setFocus();
    else if (m_page == Page::Main)
        m_main->tasks()->focusAdd();
    else if (QWidget *first = currentWidget() ? currentWidget()->focusProxy() : nullptr)
        first->setFocus();
}

void AccountPane::turnTo(Page page)
{
    if (count() > 0 && page == m_page)
        return;
    m_page = page;
    switch (page) {
    case Page::Welcome:
    case Page::Server: Q_UNREACHABLE(); // these are before there is an account
    case Page::Waiting: setPage(new WaitingPage); break;
    case Page::SignIn: showSignIn(); break;
    case Page::Main: showMain(); break;
    case Page::Lock: showLock(); break;
    }
    Q_EMIT turned();
}

void AccountPane::setPage(QWidget *widget)
{
    m_main = nullptr;
    while (QWidget *old = this->widget(0))
        forget(old);
    putOnTop(widget);
}

void AccountPane::putOnTop(QWidget *widget)
{
    addWidget(widget);
    setCurrentWidget(widget);
    if (widget->focusProxy() && isVisibleTo(window()))
        widget->focusProxy()->setFocus();
}

void AccountPane::forget(QWidget *page)
{
    removeWidget(page);
    page->disconnect(this);
    page->setParent(nullptr); // nothing finds it any more
    page->deleteLater();      // its own button may be what led here
}

void AccountPane::showSignIn()
{
    auto *signIn = new SignInPage(m_account, m_around.accounts, m_around.clock, m_around.open);
    connect(signIn, &SignInPage::left, this, &AccountPane::left);
    setPage(signIn);
}

void AccountPane::showLock()
{
    auto *lock = new LockPage(m_account, m_around.accounts, m_around.clock, m_around.open);
    connect(lock, &LockPage::unlockedWithKeychain, &m_around.lock, &AppLock::unlockOthers);
    if (!m_main)
        return setPage(lock);
    closeWindowsOver(*m_main);
    m_returnTo = focusWidget();
    putOnTop(lock);
}

void AccountPane::showMain()
{
    if (!m_main)
        return makeMain();
    forget(currentWidget());
    setCurrentWidget(m_main);
    if (m_returnTo && isVisibleTo(window()))
        m_returnTo->setFocus();
}

void AccountPane::makeMain()
{
    auto *main = new MainPage(m_account, m_around.accounts, m_around.clock, m_around.open);
    const QUuid account = m_account.account().id;
    main->tasks()->setLook(rememberedLook(m_around.settings, account));
    connect(main->tasks(), &TasksPage::lookChanged, this,
            [this, account](const ListLook &look) { remember(look, m_around.settings, account); });
    connect(main, &MainPage::lockRequested, &m_around.lock, &AppLock::lockNow);
    new HintGuide(m_account, *main, m_around.settings);
    setPage(main);
    m_main = main;
    Q_EMIT mainMade(main);
    if (isVisibleTo(window()))
        main->tasks()->focusAdd();
}

} // namespace Latchkey

#include "moc_accountpane.cpp"
