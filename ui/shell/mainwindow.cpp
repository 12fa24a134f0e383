// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/accounts/accounts.h"
#include "core/settings/settings.h"
#include "ui/lock/applock.h"
#include "ui/lock/lockpage.h"
#include "ui/shell/mainpage.h"
#include "ui/shell/mainwindowmenu.h"
#include "ui/shell/quitguard.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/waitingpage.h"
#include "ui/signin/serverpage.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/welcomepage.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCloseEvent>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace Latchkey {

namespace {
constexpr QSize FirstSize{960, 680};
constexpr QSize SmallestSize{400, 420};

/// Dialogs, menus and popovers would show what is locked.
void closeWindowsOver(const QWidget &page)
{
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->isWindow())
            widget->close();
    }
}

void applyFilter(TasksPage &tasks, const Settings &settings, const QUuid &account)
{
    tasks.setFilter(showFromName(settings.value(SettingKeys::listFilter, account)).value_or(TaskFilter::Show::Open));
    tasks.setOrder(orderFromName(settings.value(SettingKeys::listOrder, account)).value_or(TaskFilter::Order::Created));
}
} // namespace

MainWindow::MainWindow(Accounts &accounts, Appearance &appearance, Settings &settings, Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_accounts(accounts)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_clock(clock)
    , m_stack(new QStackedWidget)
    , m_lock(new AppLock(accounts, settings, clock, this)) // before the window follows: a locked account shows nothing
    , m_quitGuard(new QuitGuard(clock, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Latchkey"));
    setMinimumSize(SmallestSize);
    setCentralWidget(m_stack);
    resize(FirstSize);
    if (const QByteArray geometry = settings.value(SettingKeys::windowGeometry); !geometry.isEmpty())
        restoreGeometry(geometry);
    buildActions();
    connect(&accounts, &Accounts::currentChanged, this, &MainWindow::onAccountChanged);
    onAccountChanged();
}

void MainWindow::onAccountChanged()
{
    forgetAccountPages();
    m_serverChosen = false;
    m_page = Page::Waiting;
    if (OpenAccount *account = m_accounts.current())
        connect(&account->session(), &Session::changed, this, &MainWindow::updatePage);
    updatePage();
}

void MainWindow::updatePage()
{
    OpenAccount *account = m_accounts.current();
    if (!account)
        turnTo(m_serverChosen ? Page::Server : Page::Welcome);
    else
        turnTo(pageFor(account->session().view(), account->account().identity, m_page));
}

void MainWindow::turnTo(Page page)
{
    if (m_stack->count() > 0 && page == m_page)
        return;
    m_page = page;
    switch (page) {
    case Page::Welcome: showWelcome(); break;
    case Page::Server: showServer(); break;
    case Page::Waiting: setPage(new WaitingPage); break;
    case Page::SignIn: showSignIn(); break;
    case Page::Main: showMain(); break;
    case Page::Lock: showLock(); break;
    }
}

void MainWindow::setPage(QWidget *widget)
{
    forgetAccountPages();
    putOnTop(widget);
}

void MainWindow::putOnTop(QWidget *widget)
{
    m_stack->addWidget(widget);
    m_stack->setCurrentWidget(widget);
    if (widget->focusProxy())
        widget->focusProxy()->setFocus();
}

void MainWindow::forgetAccountPages()
{
    m_main = nullptr;
    while (QWidget *old = m_stack->widget(0))
        forget(old);
}

void MainWindow::forget(QWidget *page)
{
    m_stack->removeWidget(page);
    page->disconnect(this);
    page->setParent(nullptr); // nothing finds it any more
    page->deleteLater();      // its own button may be what led here
}

void MainWindow::showWelcome()
{
    auto *welcome = new WelcomePage(m_accounts);
    connect(welcome, &WelcomePage::serverChosen, this, [this] {
        m_serverChosen = true;
        updatePage();
    });
    setPage(welcome);
}

void MainWindow::showServer()
{
    auto *server = new ServerPage(m_accounts);
    connect(server, &ServerPage::left, this, [this] {
        m_serverChosen = false;
        updatePage();
    });
    setPage(server);
}

void MainWindow::showSignIn()
{
    auto *signIn = new SignInPage(*m_accounts.current());
    connect(signIn, &SignInPage::left, this, &MainWindow::leaveAccount);
    setPage(signIn);
}

void MainWindow::showLock()
{
    auto *lock = new LockPage(*m_accounts.current());
    if (!m_main)
        return setPage(lock);
    closeWindowsOver(*m_main);
    m_returnTo = focusWidget();
    putOnTop(lock);
}

void MainWindow::showMain()
{
    if (!m_main)
        return makeMain();
    forget(m_stack->currentWidget());
    m_stack->setCurrentWidget(m_main);
    if (m_returnTo)
        m_returnTo->setFocus();
}

void MainWindow::makeMain()
{
    auto *main = new MainPage(*m_accounts.current(), m_clock);
    const QUuid account = m_accounts.current()->account().id;
    applyFilter(*main->tasks(), m_settings, account);
    connect(main->tasks(), &TasksPage::filterChanged, this, [this, account](const TaskFilter &filter) {
        m_settings.setValue(SettingKeys::listFilter, nameOf(filter.show), account);
        m_settings.setValue(SettingKeys::listOrder, nameOf(filter.order), account);
    });
    QToolButton *button = main->mainMenuButton();
    connect(button, &QToolButton::pressed, this, [this, button] {
        if (!button->menu())
            button->setMenu(makeMainMenu(*this, m_appearance, m_settings, button));
    });
    addListKeys(main->tasks()->list());
    connect(main, &MainPage::lockRequested, m_lock, &AppLock::lockNow);
    setPage(main);
    m_main = main;
    main->tasks()->focusAdd();
}

void MainWindow::addListKeys(QWidget *list)
{
    const std::pair<Qt::Key, void (MainWindow::*)()> keys[] = {
        {Qt::Key_Q, &MainWindow::addTask},
        {Qt::Key_A, &MainWindow::addTask},
        {Qt::Key_Slash, &MainWindow::search},
        {Qt::Key_U, &MainWindow::undo},
        {Qt::Key_Question, &MainWindow::showShortcuts},
    };
    for (const auto &[key, slot] : keys)
        connect(new QShortcut(key, list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, slot);
}

void MainWindow::leaveAccount()
{
    m_accounts.closeCurrent();
}

QAction *MainWindow::addKey(const char *iconName, const QString &name, const QString &text,
                            const QList<QKeySequence> &keys, void (MainWindow::*slot)())
{
    auto *action = new QAction(text, this);
    if (iconName)
        action->setIcon(icon(iconName, IconTone::Muted));
    action->setObjectName(name);
    action->setShortcuts(keys);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::buildActions()
{
    addKey("add", QStringLiteral("addTaskAction"), tr("&Add a task"), {QKeySequence::New}, &MainWindow::addTask);
    addKey("search", QStringLiteral("searchAction"), tr("&Search"), {QKeySequence::Find}, &MainWindow::search);
    addKey("undo", QStringLiteral("undoAction"), tr("&Undo"), {QKeySequence::Undo}, &MainWindow::undo);
    addKey("check", QStringLiteral("completeAction"), tr("&Done, or open again"),
           {QKeySequence(QStringLiteral("Ctrl+D"))}, &MainWindow::complete);
    addKey("sync", QStringLiteral("refreshAction"), tr("&Refresh"), {QKeySequence::Refresh}, &MainWindow::refresh);
    addKey(nullptr, QStringLiteral("showOpenAction"), tr("Show &open"), {QKeySequence(QStringLiteral("Ctrl+1"))},
           &MainWindow::showOpen);
    addKey(nullptr, QStringLiteral("showDoneAction"), tr("Show d&one"), {QKeySequence(QStringLiteral("Ctrl+2"))},
           &MainWindow::showDone);
    addKey(nullptr, QStringLiteral("showAllAction"), tr("Show a&ll"), {QKeySequence(QStringLiteral("Ctrl+3"))},
           &MainWindow::showAll);
    addKey(nullptr, QStringLiteral("menuAction"), tr("Menu"), {QKeySequence(Qt::Key_F10)}, &MainWindow::openMenu);
    addKey("keyboard", QStringLiteral("shortcutsAction"), tr("&Keyboard shortcuts"), {QKeySequence(Qt::Key_F1)},
           &MainWindow::showShortcuts);
    addKey("info", QStringLiteral("aboutAction"), tr("A&bout Latchkey"), {}, &MainWindow::showAbout);
    QAction *quit = new QAction(tr("&Quit"), this);
    quit->setObjectName(QStringLiteral("quitAction"));
    quit->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Q"))});
    addAction(quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::addTask()
{
    if (MainPage *main = mainPage())
        main->tasks()->focusAdd();
}

void MainWindow::search()
{
    if (MainPage *main = mainPage())
        main->focusSearch();
}

void MainWindow::undo()
{
    if (MainPage *main = mainPage())
        main->tasks()->undo();
}

void MainWindow::complete()
{
    if (MainPage *main = mainPage())
        main->tasks()->completeCurrent();
}

void MainWindow::refresh()
{
    if (mainPage())
        m_accounts.current()->tasks().refresh();
}

void MainWindow::showOpen()
{
    if (MainPage *main = mainPage())
        main->tasks()->setFilter(TaskFilter::Show::Open);
}

void MainWindow::showDone()
{
    if (MainPage *main = mainPage())
        main->tasks()->setFilter(TaskFilter::Show::Done);
}

void MainWindow::showAll()
{
    if (MainPage *main = mainPage())
        main->tasks()->setFilter(TaskFilter::Show::All);
}

void MainWindow::openMenu()
{
    if (!mainPage())
        return;
    QToolButton *button = m_main->mainMenuButton();
    Q_EMIT button->pressed();
    button->showMenu();
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(this))->open();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Latchkey"),
                                  tr("Latchkey %1").arg(QStringLiteral(LATCHKEY_VERSION)), QMessageBox::Close, this);
    about->setInformativeText(tr("A desktop task client whose session is never lost.\n\n"
                                 "Free software under the GNU General Public License, version 3 or later."));
    about->setIconPixmap(windowIcon().pixmap(64));
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_main)
        m_main->tasks()->saveAll();
    m_settings.setValue(SettingKeys::windowGeometry, saveGeometry());
    OpenAccount *account = m_accounts.current();
    if (!m_quitGuard->allows(account ? &account->session() : nullptr))
        return event->ignore();
    event->accept();
    Q_EMIT closed();
}

} // namespace Latchkey
