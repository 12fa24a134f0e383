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

namespace Latchkey::Test {

void Stage::shootShortcuts(const QString &suffix, int width)
{
    find<QAction>("shortcutsAction")->trigger();
    auto *dialog = find<QDialog>("shortcutsDialog");
    dialog->resize(width, dialog->height());
    QApplication::processEvents();
    shootWidget(QStringLiteral("shortcuts") + suffix, dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("shortcutsSearchEdit"))->setText(QStringLiteral("ta"));
    QApplication::processEvents();
    shootWidget(QStringLiteral("shortcuts-found") + suffix, dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("shortcutsChangeButton"))->click();
    auto *keys = dialog->findChild<QDialog *>(QStringLiteral("keysDialog"));
    QKeyEvent press(QEvent::KeyPress, Qt::Key_F, Qt::ControlModifier);
    QApplication::sendEvent(keys->findChild<KeyEdit *>(), &press);
    QApplication::processEvents();
    shootWidget(QStringLiteral("shortcut-in-use") + suffix, keys);
    keys->close();
    dialog->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the next one is called so as well
}

void Stage::renderKeyboard()
{
    openOrganised();
    m_settings.setValue(SettingKeys::shortcuts, {{QStringLiteral("quickAdd"), QStringLiteral("F7; G, N")}});
    shootShortcuts({});
    shootShortcuts(QStringLiteral("-narrow"), 480);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    shootShortcuts(QStringLiteral("-right-to-left"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
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
    shootPalette("palette", "", {1080, 720});
    shootPalette("palette-found", "ne", {1080, 720});
    shootPalette("palette-none", "zebra crossing", {1080, 720});
    shootPalette("palette-narrow", "t", {480, 640});
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openOrganised();
    shootPalette("palette-right-to-left", "ne", {1080, 720});
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace Latchkey::Test
