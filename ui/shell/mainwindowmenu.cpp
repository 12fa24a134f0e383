// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindowmenu.h"

#include "core/settings/settings.h"
#include "ui/language/language.h"
#include "ui/shell/mainpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/tasks/taskspage.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QUndoStack>

#include <algorithm>

namespace Latchkey {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::MainMenu)
};

/// A choice of one among `options`; `choose` is told what was chosen.
template <typename T, typename Choose>
void addChoice(QMenu *menu, const QList<std::pair<T, QString>> &options, const T &chosen, Choose choose)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[value, text] : options) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(value == chosen);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [choose, value = value] { choose(value); });
    }
}

void addSchemes(QMenu *menu, Appearance &appearance, Settings &settings)
{
    const QList<std::pair<Theme, QString>> schemes{{Theme::System, Words::tr("As the system")},
                                                   {Theme::Light, Words::tr("Light")},
                                                   {Theme::Dark, Words::tr("Dark")}};
    addChoice(menu, schemes, appearance.theme(), [&appearance, &settings](Theme scheme) {
        appearance.setTheme(scheme);
        settings.setValue(SettingKeys::theme, scheme);
    });
}

void addLanguages(QMenu *menu, Settings &settings)
{
    menu->setObjectName(QStringLiteral("languageMenu"));
    QList<std::pair<QString, QString>> languages{{QString(), Words::tr("As the system")}};
    for (const Language::Choice &choice : Language::choices())
        languages.append({choice.code, choice.name});
    addChoice(menu, languages, settings.value(SettingKeys::language),
              [&settings](const QString &code) { settings.setValue(SettingKeys::language, code); });
}

void addLocking(QMenu *menu, Settings &settings)
{
    using std::chrono::minutes;
    menu->setObjectName(QStringLiteral("lockMenu"));
    QList<std::pair<minutes, QString>> waits{{minutes(0), Words::tr("Lock only when I say so")}};
    for (const int wait : {5, 15, 60})
        waits.append({minutes(wait), Words::tr("Lock after %n minutes without use", nullptr, wait)});
    const minutes wait = settings.value(SettingKeys::lockAfterMinutes);
    if (std::none_of(waits.cbegin(), waits.cend(), [wait](const auto &offered) { return offered.first == wait; }))
        waits.append({wait, Words::tr("Lock after %n minutes without use", nullptr, int(wait.count()))});
    addChoice(menu, waits, wait,
              [&settings](minutes chosen) { settings.setValue(SettingKeys::lockAfterMinutes, chosen); });
    const QList<std::pair<UnlockWith, QString>> ways{{UnlockWith::Password, Words::tr("Unlock with my password")},
                                                     {UnlockWith::Keychain, Words::tr("Unlock with the keychain too")}};
    menu->addSeparator();
    addChoice(menu, ways, settings.value(SettingKeys::unlockWith),
              [&settings](UnlockWith chosen) { settings.setValue(SettingKeys::unlockWith, chosen); });
}

/// "Undo: 3 tasks done", as far as there is something.
void nameActions(MainWindow &window)
{
    const MainPage *main = window.mainPage();
    window.findChild<QAction *>(QStringLiteral("addFilterAction"))
        ->setText(main && main->tasks()->isSearching() ? Words::tr("Save search as fil&ter…")
                                                       : Words::tr("New fil&ter…"));
    const auto name = [&](const char *action, const QString &verb, const QString &what) {
        auto *found = window.findChild<QAction *>(QLatin1String(action));
        found->setText(
            what.isEmpty() ? verb : Words::tr("%1: %2").arg(verb, QString(what).replace(u'&', QLatin1String("&&"))));
    };
    name("undoAction", Words::tr("&Undo"), main ? main->tasks()->undoStack().undoText() : QString());
    name("redoAction", Words::tr("&Redo"), main ? main->tasks()->undoStack().redoText() : QString());
}

void addTray(QMenu *menu, Settings &settings)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    QAction *keep = menu->addAction(Words::tr("&Keep running when the window is closed"));
    keep->setObjectName(QStringLiteral("keepInTrayAction"));
    keep->setCheckable(true);
    keep->setChecked(settings.value(SettingKeys::keepInTray));
    QObject::connect(keep, &QAction::toggled, menu,
                     [&settings](bool on) { settings.setValue(SettingKeys::keepInTray, on); });
}

/// Whether the desktop can give a shortcut may be known later than the menu is made; and it may take it back.
void addShortcut(QMenu *menu, MainWindow &window, Settings &settings)
{
    QAction *anywhere = menu->addAction(Words::tr("Add tasks from any program with a &shortcut"));
    anywhere->setObjectName(QStringLiteral("addFromAnywhereAction"));
    anywhere->setCheckable(true);
    QObject::connect(menu, &QMenu::aboutToShow, anywhere, [anywhere, &window, &settings] {
        anywhere->setVisible(window.offersShortcut());
        anywhere->setChecked(settings.value(SettingKeys::addFromAnywhere));
    });
    QObject::connect(anywhere, &QAction::triggered, menu,
                     [&settings](bool on) { settings.setValue(SettingKeys::addFromAnywhere, on); });
}

} // namespace

QMenu *makeMainMenu(MainWindow &window, Appearance &appearance, Settings &settings, QWidget *parent)
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
    addSchemes(menu->addMenu(Words::tr("&Colours")), appearance, settings);
    addLanguages(menu->addMenu(Words::tr("Lan&guage")), settings);
    addTray(menu, settings);
    addShortcut(menu, window, settings);
    addLocking(menu->addMenu(icon("lock", IconTone::Muted), Words::tr("&Lock")), settings);
    add("shortcutsAction");
    add("reportAction");
    add("aboutAction");
    menu->addSeparator();
    add("quitAction");
    return menu;
}

} // namespace Latchkey
