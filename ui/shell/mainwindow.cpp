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
    const std::pair<Qt::Key, const char *> keys[] = {
        {Qt::Key_Q, "addTaskAction"}, {Qt::Key_A, "addTaskAction"},          {Qt::Key_Slash, "searchAction"},
        {Qt::Key_U, "undoAction"},    {Qt::Key_Question, "shortcutsAction"},
    };
    for (const auto &[key, action] : keys)
        connect(new QShortcut(key, list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                findChild<QAction *>(QLatin1String(action)), &QAction::trigger);
}

void MainWindow::leaveAccount()
{
    m_accounts.leaveCurrent();
}

QAction *MainWindow::addKey(const char *iconName, const char *name, const QString &text,
                            const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    if (iconName)
        action->setIcon(icon(iconName, IconTone::Muted));
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    addAction(action);
    return action;
}

void MainWindow::buildActions()
{
    const auto onMain = [this](QAction *action, void (*act)(MainPage &)) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (MainPage *main = mainPage())
                act(*main);
        });
    };
    const auto ctrl = [](char16_t key) { return QList{QKeySequence(QStringLiteral("Ctrl+") + QChar(key))}; };
    onMain(addKey("add", "addTaskAction", tr("&Add a task"), {QKeySequence::New}),
           [](MainPage &main) { main.tasks()->focusAdd(); });
    onMain(addKey("search", "searchAction", tr("&Search"), {QKeySequence::Find}),
           [](MainPage &main) { main.focusSearch(); });
    onMain(addKey("undo", "undoAction", tr("&Undo"), {QKeySequence::Undo}),
           [](MainPage &main) { main.tasks()->undo(); });
    onMain(addKey("check", "completeAction", tr("&Done, or open again"), ctrl(u'D')),
           [](MainPage &main) { main.tasks()->completeCurrent(); });
    onMain(addKey("sync", "refreshAction", tr("&Refresh"), {QKeySequence::Refresh}),
           [](MainPage &main) { main.refresh(); });
    onMain(addKey(nullptr, "showOpenAction", tr("Show &open"), ctrl(u'1')),
           [](MainPage &main) { main.tasks()->setFilter(TaskFilter::Show::Open); });
    onMain(addKey(nullptr, "showDoneAction", tr("Show d&one"), ctrl(u'2')),
           [](MainPage &main) { main.tasks()->setFilter(TaskFilter::Show::Done); });
    onMain(addKey(nullptr, "showAllAction", tr("Show a&ll"), ctrl(u'3')),
           [](MainPage &main) { main.tasks()->setFilter(TaskFilter::Show::All); });
    onMain(addKey(nullptr, "menuAction", tr("Menu"), {QKeySequence(Qt::Key_F10)}), [](MainPage &main) {
        Q_EMIT main.mainMenuButton()->pressed();
        main.mainMenuButton()->showMenu();
    });
    connect(addKey("keyboard", "shortcutsAction", tr("&Keyboard shortcuts"), {QKeySequence(Qt::Key_F1)}),
            &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(addKey("info", "aboutAction", tr("A&bout Latchkey"), {}), &QAction::triggered, this,
            &MainWindow::showAbout);
    connect(addKey(nullptr, "quitAction", tr("&Quit"), ctrl(u'Q')), &QAction::triggered, this, &QWidget::close);
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
