// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindowmenu.h"

#include "core/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace Latchkey {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::MainMenu)
};

void addSchemes(QMenu *menu, Appearance &appearance, Settings &settings)
{
    auto *group = new QActionGroup(menu);
    const std::pair<Theme, QString> schemes[] = {
        {Theme::System, Words::tr("As the system")},
        {Theme::Light, Words::tr("Light")},
        {Theme::Dark, Words::tr("Dark")},
    };
    for (const auto &[scheme, text] : schemes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(appearance.theme() == scheme);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [&appearance, &settings, scheme = scheme] {
            appearance.setTheme(scheme);
            settings.setValue(SettingKeys::theme, scheme);
        });
    }
}

} // namespace

QMenu *makeMainMenu(MainWindow &window, Appearance &appearance, Settings &settings, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("mainMenu"));
    const auto add = [&](const char *name) { menu->addAction(window.findChild<QAction *>(QLatin1String(name))); };
    for (const char *name : {"addTaskAction", "searchAction", "completeAction", "undoAction"})
        add(name);
    menu->addSeparator();
    for (const char *name : {"showOpenAction", "showDoneAction", "showAllAction", "refreshAction"})
        add(name);
    menu->addSeparator();
    addSchemes(menu->addMenu(Words::tr("&Colours")), appearance, settings);
    add("shortcutsAction");
    add("aboutAction");
    menu->addSeparator();
    add("quitAction");
    return menu;
}

} // namespace Latchkey
