// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/accounts/accounts.h"
#include "core/settings/settings.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/accounttext.h"
#include "ui/keyboard/keybindings.h"
#include "ui/keyboard/shortcutsdialog.h"
#include "ui/lock/applock.h"
#include "ui/palette/commandpalette.h"
#include "ui/shell/accountpane.h"
#include "ui/shell/mainpage.h"
#include "ui/shell/mainwindowmenu.h"
#include "ui/shell/palettesource.h"
#include "ui/shell/quitguard.h"
#include "ui/signin/serverpage.h"
#include "ui/signin/signinsteps.h"
#include "ui/signin/welcomepage.h"
#include "ui/tasks/listkeys.h"
#include "ui/tasks/sidebar/sidebar.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"
#include "ui/theme/icons.h"
#include "ui/widgets/firstmenu.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QCloseEvent>
#include <QMessageBox>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace Latchkey {

namespace {
constexpr QSize FirstSize{1080, 720};
constexpr QSize SmallestSize{400, 420};
constexpr qsizetype MostChosenLately = 20;
} // namespace

MainWindow::MainWindow(Accounts &accounts, Appearance &appearance, Settings &settings, Clock &clock, UrlOpener open,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_accounts(accounts)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_clock(clock)
    , m_open(std::move(open))
    , m_stack(new QStackedWidget)
    , m_keys(new KeyBindings(settings, this))
    , m_lock(new AppLock(accounts, settings, clock, this)) // before the window follows: a locked account shows nothing
    , m_quitGuard(new QuitGuard(accounts, clock, this))
    , m_accountActions(new AccountActions(accounts, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Latchkey"));
    setMinimumSize(SmallestSize);
    setCentralWidget(m_stack);
    resize(FirstSize);
    if (const QByteArray geometry = settings.value(SettingKeys::windowGeometry); !geometry.isEmpty())
        restoreGeometry(geometry);
    buildActions();
    buildAccountActions();
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

QAction *MainWindow::actionOf(const QString &id) const
{
    QList<QAction *> all = actions();
    if (const MainPage *main = mainPage())
        all << main->actions() << main->tasks()->list()->actions();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](QAction *action) { return action->property("command") == id; });
    return found == all.cend() ? nullptr : *found;
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
}

void MainWindow::showWelcome()
{
    auto *welcome = new WelcomePage(m_accounts);
    connect(welcome, &WelcomePage::serverChosen, this, &MainWindow::showServer);
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
}

void MainWindow::furnish(MainPage *main)
{
    QToolButton *button = main->mainMenuButton();
    makeMenuWhenPressed(*button, [this, button] { return makeMainMenu(*this, m_appearance, m_settings, button); });
    addWindowKeys(main->tasks()->list());
    addListKeys(*main->tasks(), *m_keys);
    m_keys->bind(*main->findChild<QAction *>(QStringLiteral("lockAction")), QStringLiteral("lock"));
    describeButtons(main);
}

void MainWindow::addWindowKeys(QWidget *list)
{
    for (const Command &command : m_keys->commands()) {
        if (command.inList)
            continue;
        auto *inList = new QAction(list);
        inList->setShortcutContext(Qt::WidgetShortcut);
        m_keys->bind(*inList, command.id, KeyBindings::Where::List);
        connect(inList, &QAction::triggered, this, [this, id = command.id] {
            if (QAction *action = actionOf(id))
                action->trigger();
        });
        list->addAction(inList);
    }
}

void MainWindow::describeButtons(MainPage *main)
{
    const std::pair<const char *, const char *> buttons[] = {{"mainMenuButton", "menu"},
                                                             {"sidebarButton", "sidebar"},
                                                             {"addListButton", "addList"},
                                                             {"addFilterButton", "addFilter"}};
    for (const auto &[name, id] : buttons) {
        auto *button = main->findChild<QAbstractButton *>(QLatin1String(name));
        m_keys->describe(*button, button->text().isEmpty() ? button->accessibleName() : button->text(),
                         QLatin1String(id));
    }
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

QAction *MainWindow::addKey(const char *iconName, const QString &id, const QString &text)
{
    auto *action = new QAction(text, this);
    if (iconName)
        action->setIcon(icon(iconName, IconTone::Muted));
    action->setObjectName(m_keys->command(id)->actionName());
    m_keys->bind(*action, id);
    addAction(action);
    return action;
}

void MainWindow::buildActions()
{
    const auto add = [this](const char *iconName, const char *id, const QString &text, auto act) {
        connect(addKey(iconName, QLatin1String(id), text), &QAction::triggered, this, act);
    };
    const auto onMain = [this, add](const char *iconName, const char *id, const QString &text,
                                    void (*act)(MainPage &)) {
        add(iconName, id, text, [this, act] {
            if (MainPage *main = mainPage())
                act(*main);
        });
    };
    onMain("add", "addTask", tr("&Add a task"), [](MainPage &main) { main.tasks()->focusAdd(); });
    add("add", "quickAdd", tr("Add a task in a small &window"), [this] { Q_EMIT quickAddRequested(); });
    add("search", "palette", tr("Go t&o, or do…"), [this] { togglePalette(); });
    onMain("search", "search", tr("&Search"), [](MainPage &main) { main.focusSearch(); });
    onMain("undo", "undo", tr("&Undo"), [](MainPage &main) { main.tasks()->undo(); });
    onMain("redo", "redo", tr("&Redo"), [](MainPage &main) { main.tasks()->redo(); });
    onMain("check", "complete", tr("&Done, or open again"), [](MainPage &main) { main.tasks()->completeCurrent(); });
    onMain("sync", "refresh", tr("&Refresh"), [](MainPage &main) { main.refresh(); });
    onMain("sidebar", "sidebar", tr("Views and &lists"), [](MainPage &main) { main.tasks()->toggleSidebar(); });
    onMain("list", "addList", tr("New l&ist…"), [](MainPage &main) { main.tasks()->sidebar()->addList(); });
    onMain("filter", "addFilter", tr("New fil&ter…"), [](MainPage &main) { main.tasks()->newFilter(); });
    onMain("statistics", "statistics", tr("&Statistics…"), [](MainPage &main) { main.showStatistics(); });
    for (int number = 1; number <= 9; ++number) {
        connect(addKey(nullptr, QStringLiteral("place%1").arg(number), {}), &QAction::triggered, this, [this, number] {
            if (MainPage *main = mainPage())
                main->tasks()->choosePlace(number);
        });
    }
    onMain(nullptr, "menu", tr("Menu"), [](MainPage &main) {
        if (!main.mainMenuButton()->menu())
            Q_EMIT main.mainMenuButton()->pressed();
        main.mainMenuButton()->showMenu();
    });
    add("keyboard", "shortcuts", tr("&Keyboard shortcuts"), [this] { showShortcuts(); });
    add("info", "about", tr("A&bout Latchkey"), [this] { showAbout(); });
    add(nullptr, "quit", tr("&Quit"), [this] { quit(); });
}

void MainWindow::buildAccountActions()
{
    connect(addKey("add", QStringLiteral("addAccount"), tr("&Add account…")), &QAction::triggered, &m_accounts,
            &Accounts::leaveCurrent);
    connect(addKey("person", QStringLiteral("manageAccounts"), tr("&Manage accounts…")), &QAction::triggered, this,
            &MainWindow::showAccounts);
    connect(m_accountActions, &AccountActions::changed, this, &MainWindow::bindAccountActions);
    bindAccountActions();
}

void MainWindow::bindAccountActions()
{
    int number = 0;
    for (QAction *action : m_accountActions->all()) {
        if (const QString id = QStringLiteral("account%1").arg(++number); m_keys->command(id))
            m_keys->bind(*action, id);
    }
}

void MainWindow::showAccounts()
{
    auto *dialog = new AccountsDialog(m_accounts, this);
    connect(dialog, &AccountsDialog::addRequested, this, [this, dialog] {
        dialog->close();
        m_accounts.leaveCurrent();
    });
    dialog->open();
}

void MainWindow::togglePalette()
{
    if (auto *open = findChild<CommandPalette *>(QStringLiteral("commandPalette")))
        return open->leave();
    QWidget *page = mainPage() ? static_cast<QWidget *>(mainPage()) : m_stack;
    auto *palette = new CommandPalette(paletteSource(*this, *m_keys), m_chosenLately, page);
    connect(palette, &CommandPalette::chosen, this, [this](const QString &key) {
        m_chosenLately.removeOne(key);
        m_chosenLately.prepend(key);
        m_chosenLately = m_chosenLately.mid(0, MostChosenLately);
    });
    palette->open();
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(*m_keys, this))->open();
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
