// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindowmenu.h"

#include "ui/shell/mainpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/tasks/taskspage.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QUndoStack>

namespace Latchkey {

namespace {

struct MainMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::MainMenu)
};

/// "Undo: 3 tasks done", as far as there is something.
void nameActions(MainWindow &window)
{
    const MainPage *main = window.mainPage();
    window.findChild<QAction *>(QStringLiteral("addFilterAction"))
        ->setText(main && main->tasks()->isSearching() ? MainMenuWords::tr("Save search as fil&ter…")
                                                       : MainMenuWords::tr("New fil&ter…"));
    const auto name = [&](const char *action, const QString &verb, const QString &what) {
        auto *found = window.findChild<QAction *>(QLatin1String(action));
        found->setText(what.isEmpty()
                           ? verb
                           : MainMenuWords::tr("%1: %2").arg(verb, QString(what).replace(u'&', QLatin1String("&&"))));
    };
    name("undoAction", MainMenuWords::tr("&Undo"), main ? main->tasks()->undoStack().undoText() : QString());
    name("redoAction", MainMenuWords::tr("&Redo"), main ? main->tasks()->undoStack().redoText() : QString());
}

} // namespace

QMenu *makeMainMenu(MainWindow &window, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("mainMenu"));
    QObject::connect(menu, &QMenu::aboutToShow, &window, [&window] { nameActions(window); });
    const auto add = [&](const char *name) { menu->addAction(window.findChild<QAction *>(QLatin1String(name))); };
    for (const char *name :
         {"addTaskAction", "paletteAction", "searchAction", "completeAction", "undoAction", "redoAction"})
        add(name);
    menu->addSeparator();
    for (const char *name : {"sidebarAction", "addListAction", "addFilterAction", "refreshAction", "statisticsAction"})
        add(name);
    menu->addSeparator();
    if (MainPage *main = window.mainPage())
        main->addFilesMenu(*menu);
    add("settingsAction");
    add("shortcutsAction");
    add("reportAction");
    add("aboutAction");
    menu->addSeparator();
    add("quitAction");
    return menu;
}

} // namespace Latchkey
