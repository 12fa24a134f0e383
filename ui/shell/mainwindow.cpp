// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/accounts/accounts.h"
#include "core/settings/settings.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/accounttext.h"
#include "ui/lock/applock.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/accountpane.h"
#include "ui/shell/mainpage.h"
#include "ui/shell/mainwindowmenu.h"
#include "ui/shell/quitguard.h"
#include "ui/shell/windowactions.h"
#include "ui/signin/serverpage.h"
#include "ui/signin/signinsteps.h"
#include "ui/signin/welcomepage.h"
#include "ui/tasks/taskspage.h"
#include "ui/widgets/firstmenu.h"
#include "ui/widgets/taborder.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QToolButton>

#include <algorithm>

namespace Latchkey {

namespace {
constexpr QSize FirstSize{1080, 720};
constexpr QSize SmallestSize{400, 420};
} // namespace

MainWindow::MainWindow(Accounts &accounts, Settings &settings, Clock &clock, UrlOpener open, QWidget *parent)
    : QMainWindow(parent)
    , m_accounts(accounts)
    , m_settings(settings)
    , m_clock(clock)
    , m_open(std::move(open))
    , m_stack(new QStackedWidget)
    , m_lock(new AppLock(accounts, settings, clock, this)) // before the window follows: a locked account shows nothing
    , m_quitGuard(new QuitGuard(accounts, clock, this))
    , m_accountActions(new AccountActions(accounts, this))
    , m_actions(new WindowActions(*this, accounts, *m_accountActions, settings))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Latchkey"));
    setMinimumSize(SmallestSize);
    setCentralWidget(m_stack);
    resize(FirstSize);
    if (const QByteArray geometry = settings.value(SettingKeys::windowGeometry); !geometry.isEmpty())
        restoreGeometry(geometry);
    connect(m_quitGuard, &QuitGuard::stayed, this, [this] { m_quitting = false; });
    connect(&accounts, &Accounts::currentChanged, this, &MainWindow::onCurrentChanged);
    connect(&accounts, &Accounts::listChanged, this, &MainWindow::onListChanged);
    onCurrentChanged();
    if (settings.areOfNewerVersion())
        QMetaObject::invokeMethod(this, &MainWindow::tellOfNewerSettings, Qt::QueuedConnection);
}

Page MainWindow::page() const
{
    const AccountPane *pane = m_chooser ? nullptr : paneOf(m_accounts.current());
    return pane ? pane->page() : m_choosing;
}

MainPage *MainWindow::mainPage() const
{
    return page() == Page::Main ? paneOf(m_accounts.current())->main() : nullptr;
}

void MainWindow::onCurrentChanged()
{
    onListChanged();
    OpenAccount *account = m_accounts.current();
    if (!account)
        return showWelcome();
    AccountPane *pane = paneOf(account);
    showPane(pane ? pane : makePane(*account));
}

void MainWindow::onListChanged()
{
    dropGonePanes();
    giveColors(m_accounts);
}

void MainWindow::dropGonePanes()
{
    const QList<OpenAccount *> open = m_accounts.all();
    m_panes.removeIf([&](AccountPane *pane) {
        if (open.contains(&pane->account()))
            return false;
        m_stack->removeWidget(pane);
        pane->disconnect(this);
        pane->setParent(nullptr); // nothing finds it any more
        pane->deleteLater();      // its own button may be what led here
        return true;
    });
}

AccountPane *MainWindow::paneOf(const OpenAccount *account) const
{
    const auto found = std::find_if(m_panes.cbegin(), m_panes.cend(),
                                    [account](AccountPane *pane) { return &pane->account() == account; });
    return found == m_panes.cend() ? nullptr : *found;
}

AccountPane *MainWindow::makePane(OpenAccount &account)
{
    auto *pane = new AccountPane(account, {*m_accountActions, *m_lock, m_settings, m_clock, m_open});
    connect(pane, &AccountPane::mainMade, this, &MainWindow::furnish);
    connect(pane, &AccountPane::turned, this, &MainWindow::pageChanged);
    connect(pane, &AccountPane::left, &m_accounts, &Accounts::leaveCurrent);
    m_panes << pane;
    m_stack->addWidget(pane);
    pane->follow();
    return pane;
}

void MainWindow::showPane(AccountPane *pane)
{
    QWidget *before = pane->focusWidget(); // the stack gives the keyboard to any it finds
    m_stack->setCurrentWidget(pane);
    setChooser(nullptr);
    pane->takeFocus(before);
    Q_EMIT pageChanged();
}

void MainWindow::showWelcome()
{
    auto *welcome = new WelcomePage(m_accounts);
    connect(welcome, &WelcomePage::serverChosen, this, &MainWindow::showServer);
    connect(welcome, &WelcomePage::settingsRequested, this, [this] { showSettings(); });
    m_choosing = Page::Welcome;
    setChooser(welcome);
}

void MainWindow::showServer()
{
    auto *server = new ServerPage(m_accounts);
    connect(server, &ServerPage::left, this, &MainWindow::showWelcome);
    m_choosing = Page::Server;
    setChooser(server);
}

void MainWindow::setChooser(QWidget *page)
{
    if (QWidget *old = std::exchange(m_chooser, page)) {
        m_stack->removeWidget(old);
        old->disconnect(this);
        old->setParent(nullptr);
        old->deleteLater();
    }
    if (!page)
        return;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    if (page->focusProxy())
        page->focusProxy()->setFocus();
    Q_EMIT pageChanged();
}

void MainWindow::furnish(MainPage *main)
{
    QToolButton *button = main->mainMenuButton();
    makeMenuWhenPressed(*button, [this, button] { return makeMainMenu(*this, button); });
    m_actions->furnish(*main);
}

Result<void> MainWindow::apply(OpenAccount &account, const QString &text, const Changes &changes)
{
    AccountPane *known = paneOf(&account);
    const AccountPane *pane = known ? known : makePane(account);
    if (MainPage *main = pane->main())
        return main->tasks()->applier()(text, changes);
    const Result<Changes> made = account.tasks().apply(changes);
    return made ? Result<void>() : fail(made.error());
}

SettingsPlace MainWindow::settingsPlace() const
{
    return {m_settings, m_accounts, QSystemTrayIcon::isSystemTrayAvailable(), m_offersShortcut, m_offersAutostart};
}

void MainWindow::showSettings(const QString &search)
{
    if (page() == Page::Lock)
        return;
    auto *dialog = new SettingsDialog(settingsPlace(), this);
    dialog->search(search);
    dialog->open();
}

void MainWindow::tellOfNewerSettings()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Settings of a newer Latchkey"),
                                tr("Your settings were kept by a newer Latchkey"), QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("newerSettings"));
    box->setInformativeText(tr("They are used as far as this version understands them, and left as they are: what you "
                               "change here lasts until you quit. Update Latchkey to keep your changes."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::quit()
{
    m_quitting = true;
    show(); // a question may have to be asked over it
    close();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusAlongLayouts(*this, next);
}

void MainWindow::saveAll()
{
    for (AccountPane *pane : std::as_const(m_panes)) {
        if (pane->main())
            pane->main()->tasks()->saveAll();
    }
    m_settings.setValue(SettingKeys::windowGeometry, saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveAll();
    if (!m_quitting && m_goesOn()) {
        event->ignore();
        return hide();
    }
    if (!m_quitGuard->allows())
        return event->ignore();
    for (SignInSteps *steps : findChildren<SignInSteps *>())
        steps->cancel(); // nobody will finish them, and the end of the program waits for what is under way
    event->accept();
    Q_EMIT closed();
}

} // namespace Latchkey

#include "moc_mainwindow.cpp"
