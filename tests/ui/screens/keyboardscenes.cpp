// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"
#include "ui/keyboard/keyedit.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace Latchkey::Test {

void Stage::renderKeyboard()
{
    openOrganised();
    m_settings.setValue(SettingKeys::shortcuts, {{QStringLiteral("quickAdd"), QStringLiteral("F7; G, N")}});
    find<QAction>("shortcutsAction")->trigger();
    auto *dialog = find<QDialog>("shortcutsDialog");
    QApplication::processEvents();
    shootWidget(QStringLiteral("shortcuts"), dialog);
    const QString some = dialog->findChild<QTreeWidget *>()->topLevelItem(1)->text(0).left(3);
    dialog->findChild<QLineEdit *>(QStringLiteral("shortcutsSearchEdit"))->setText(some);
    QApplication::processEvents();
    shootWidget(QStringLiteral("shortcuts-found"), dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("shortcutsChangeButton"))->click();
    auto *keys = dialog->findChild<QDialog *>(QStringLiteral("keysDialog"));
    QKeyEvent press(QEvent::KeyPress, Qt::Key_F, Qt::ControlModifier);
    QApplication::sendEvent(keys->findChild<KeyEdit *>(), &press);
    QApplication::processEvents();
    shootWidget(QStringLiteral("shortcut-in-use"), keys);
    keys->close();
    dialog->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the next one is called so as well
    m_settings.setValue(SettingKeys::shortcuts, {});
}

void Stage::renderPalette()
{
    const auto shootPalette = [this](const char *name, const char *typed, QSize size) {
        m_window->resize(size);
        QApplication::processEvents();
        find<QAction>("paletteAction")->trigger();
        find<QLineEdit>("paletteEdit")->setText(QLatin1String(typed));
        shoot(QLatin1String(name), size);
        find<QAction>("paletteAction")->trigger();
    };
    openOrganised();
    own(QStringLiteral("zebra crossing"));
    shootPalette("palette", "", {1080, 720});
    shootPalette("palette-found", "ne", {1080, 720});
    shootPalette("palette-none", "zebra crossing", {1080, 720});
    shootPalette("palette-narrow", "t", {480, 640});
}

} // namespace Latchkey::Test
