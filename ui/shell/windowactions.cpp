// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "core/accounts/accounts.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/keyboard/shortcutsdialog.h"
#include "ui/palette/commandpalette.h"
#include "ui/settings/textzoom.h"
#include "ui/shell/mainpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palettesource.h"
#include "ui/tasks/listkeys.h"
#include "ui/tasks/sidebar/sidebar.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"
#include "ui/theme/icons.h"
#include "ui/widgets/firstmenu.h"

#include <QAction>
#include <QMessageBox>
#include <QToolButton>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr qsizetype MostChosenLately = 20;

QIcon muted(const char *name)
{
    return icon(name, IconTone::Muted);
}

} // namespace

WindowActions::WindowActions(MainWindow &window, Accounts &accounts, const AccountActions &accountActions,
                             Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_accounts(accounts)
    , m_accountActions(accountActions)
    , m_settings(settings)
    , m_keys(settings)
{
    buildForTasks();
    buildForPlaces();
    buildForWindow();
    buildForAccounts();
}

QAction *WindowActions::actionOf(const QString &id) const
{
    QList<QAction *> all = m_window.actions();
    if (const MainPage *main = m_window.mainPage())
        all << main->actions() << main->tasks()->list()->actions();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](QAction *action) { return action->property("command") == id; });
    return found == all.cend() ? nullptr : *found;
}

void WindowActions::furnish(MainPage &page)
{
    addListKeysOf(page);
    addListKeys(*page.tasks(), m_keys);
    m_keys.bind(*page.findChild<QAction *>(QStringLiteral("lockAction")), QStringLiteral("lock"));
    describeButtons(page);
}

QAction *WindowActions::add(const QString &id, const QString &text, const QIcon &icon)
{
    auto *action = new QAction(icon, text, &m_window);
    action->setObjectName(m_keys.command(id)->actionName());
    m_keys.bind(*action, id);
    m_window.addAction(action);
    return action;
}

void WindowActions::addOnMain(const char *id, const QString &text, const QIcon &icon, OnMain act)
{
    connect(add(QLatin1String(id), text, icon), &QAction::triggered, this, [this, act] {
        if (MainPage *main = m_window.mainPage())
            act(*main);
    });
}

void WindowActions::buildForTasks()
{
    addOnMain("addTask", tr("&Add a task"), muted("add"), [](MainPage &main) { main.tasks()->focusAdd(); });
    connect(add(QStringLiteral("quickAdd"), tr("Add a task in a small &window"), muted("add")), &QAction::triggered,
            &m_window, &MainWindow::quickAddRequested);
    addOnMain("undo", tr("&Undo"), muted("undo"), [](MainPage &main) { main.tasks()->undo(); });
    addOnMain("redo", tr("&Redo"), muted("redo"), [](MainPage &main) { main.tasks()->redo(); });
    addOnMain("complete", tr("&Done, or open again"), muted("check"),
              [](MainPage &main) { main.tasks()->completeCurrent(); });
    addOnMain("refresh", tr("&Refresh"), muted("sync"), [](MainPage &main) { main.refresh(); });
}

void WindowActions::buildForPlaces()
{
    connect(add(QStringLiteral("palette"), tr("Go t&o, or do…"), muted("search")), &QAction::triggered, this,
            &WindowActions::togglePalette);
    addOnMain("search", tr("&Search"), muted("search"), [](MainPage &main) { main.focusSearch(); });
    addOnMain("sidebar", tr("Views and &lists"), muted("sidebar"),
              [](MainPage &main) { main.tasks()->toggleSidebar(); });
    addOnMain("addList", tr("New l&ist…"), muted("list"), [](MainPage &main) { main.tasks()->sidebar()->addList(); });
    addOnMain("addFilter", tr("New fil&ter…"), muted("filter"), [](MainPage &main) { main.tasks()->newFilter(); });
    addOnMain("statistics", tr("&Statistics…"), muted("statistics"), [](MainPage &main) { main.showStatistics(); });
    for (int number = 1; number <= Command::LastNumber; ++number) {
        connect(add(QStringLiteral("place%1").arg(number), {}, {}), &QAction::triggered, this, [this, number] {
            if (MainPage *main = m_window.mainPage())
                main->tasks()->choosePlace(number);
        });
    }
}

void WindowActions::buildForWindow()
{
    addOnMain("menu", tr("Menu"), {}, [](MainPage &main) {
        QToolButton &button = *main.mainMenuButton();
        if (menuOf(button))
            button.showMenu();
    });
    connect(add(QStringLiteral("settings"), tr("S&ettings…"), muted("settings")), &QAction::triggered, this,
            [this] { m_window.showSettings(); });
    for (const auto &[id, zoom] :
         {std::pair("zoomIn", Zoom::In), std::pair("zoomOut", Zoom::Out), std::pair("zoomReset", Zoom::Reset)})
        connect(add(QLatin1String(id), {}, {}), &QAction::triggered, this,
                [this, zoom = zoom] { zoomText(m_settings, zoom); });
    connect(add(QStringLiteral("shortcuts"), tr("&Keyboard shortcuts"), muted("keyboard")), &QAction::triggered, this,
            &WindowActions::showShortcuts);
    connect(add(QStringLiteral("report"), tr("Report a &problem"), muted("alert")), &QAction::triggered, &m_window,
            &MainWindow::reportRequested);
    connect(add(QStringLiteral("about"), tr("A&bout Latchkey"), muted("info")), &QAction::triggered, this,
            &WindowActions::showAbout);
    connect(add(QStringLiteral("quit"), tr("&Quit"), {}), &QAction::triggered, &m_window, &MainWindow::quit);
}

void WindowActions::buildForAccounts()
{
    connect(add(QStringLiteral("addAccount"), tr("&Add account…"), muted("add")), &QAction::triggered, &m_accounts,
            &Accounts::leaveCurrent);
    connect(add(QStringLiteral("manageAccounts"), tr("&Manage accounts…"), muted("person")), &QAction::triggered, this,
            &WindowActions::showAccounts);
    connect(&m_accountActions, &AccountActions::changed, this, &WindowActions::bindAccountActions);
    bindAccountActions();
}

void WindowActions::bindAccountActions()
{
    int number = 0;
    for (QAction *action : m_accountActions.all()) {
        if (++number <= Command::LastNumber)
            m_keys.bind(*action, QStringLiteral("account%1").arg(number));
    }
}

void WindowActions::addListKeysOf(MainPage &page)
{
    QWidget *list = page.tasks()->list();
    for (const Command &command : m_keys.commands()) {
        if (command.inList)
            continue;
        auto *inList = new QAction(list);
        inList->setShortcutContext(Qt::WidgetShortcut);
        m_keys.bind(*inList, command.id, KeyBindings::Where::List);
        connect(inList, &QAction::triggered, this, [this, id = command.id] {
            if (QAction *action = actionOf(id))
                action->trigger();
        });
        list->addAction(inList);
    }
}

void WindowActions::describeButtons(const MainPage &page)
{
    const std::pair<const char *, const char *> buttons[] = {
        {"mainMenuButton", "menu"},       {"sidebarButton", "sidebar"},      {"addListButton", "addList"},
        {"addFilterButton", "addFilter"}, {"saveSearchButton", "addFilter"}, {"undoButton", "undo"}};
    for (const auto &[name, id] : buttons)
        m_keys.describe(*page.findChild<QAbstractButton *>(QLatin1String(name)), QLatin1String(id));
}

void WindowActions::togglePalette()
{
    if (auto *open = m_window.findChild<CommandPalette *>(QStringLiteral("commandPalette")))
        return open->leave();
    QWidget *page = m_window.mainPage();
    auto *palette =
        new CommandPalette(paletteSource(m_window, *this), m_chosenLately, page ? page : m_window.centralWidget());
    connect(palette, &CommandPalette::chosen, this, [this](const QString &key) {
        m_chosenLately.removeOne(key);
        m_chosenLately.prepend(key);
        m_chosenLately = m_chosenLately.mid(0, MostChosenLately);
    });
    palette->open();
}

void WindowActions::showAccounts()
{
    auto *dialog = new AccountsDialog(m_accounts, &m_window);
    connect(dialog, &AccountsDialog::addRequested, this, [this, dialog] {
        dialog->close();
        m_accounts.leaveCurrent();
    });
    dialog->open();
}

void WindowActions::showShortcuts()
{
    (new ShortcutsDialog(m_keys, &m_window))->open();
}

void WindowActions::showAbout()
{
    auto *about =
        new QMessageBox(QMessageBox::NoIcon, tr("About Latchkey"),
                        tr("Latchkey %1").arg(QStringLiteral(LATCHKEY_VERSION)), QMessageBox::Close, &m_window);
    about->setInformativeText(tr("A desktop task client whose session is never lost.\n\n"
                                 "Free software under the GNU General Public License, version 3 or later."));
    about->setIconPixmap(m_window.windowIcon().pixmap(64));
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace Latchkey

#include "moc_windowactions.cpp"
