// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include "ui/settings/settingsdialog.h"
#include "ui/tasks/tasklistview.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>

namespace Latchkey::Test {

void Stage::renderSettings()
{
    FakeOpenAccount &account = openOrganised();
    account.tasks().setSync(TaskRepository::Sync::Idle);
    SettingsDialog dialog({m_settings, m_accounts, true, true, true}, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *search = dialog.findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
    auto *sections = dialog.findChild<QListWidget *>(QStringLiteral("settingsSections"));
    const auto shootDialog = [&](const QString &name, QSize size) {
        dialog.resize(size);
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        shootWidget(name, &dialog);
    };
    constexpr QSize Usual{760, 560};
    constexpr QSize Narrow{480, 700};
    for (int i = 0; i < sections->count(); ++i) {
        sections->setCurrentRow(i);
        shootDialog(QStringLiteral("settings-%1").arg(i + 1), Usual);
    }
    for (const auto &[name, words] : {std::pair("settings-found", "lock"), std::pair("settings-nothing", "zebra")}) {
        own(QLatin1String(words));
        search->setText(QLatin1String(words));
        shootDialog(QLatin1String(name), Usual);
    }
    search->clear();
    shootDialog(QStringLiteral("settings-narrow"), Narrow);
    m_settings.setValue(SettingKeys::accent, QStringLiteral("violet"));
    m_settings.setValue(SettingKeys::density, Density::Compact);
    shoot(QStringLiteral("compact-violet"));
    m_settings.setValue(SettingKeys::density, Density::Comfortable);
    m_settings.setValue(SettingKeys::textPercent, 200);
    shootDialog(QStringLiteral("settings-large"), Usual);
    shootDialog(QStringLiteral("settings-large-narrow"), Narrow);
    m_window->resize(1280, 900); // not narrower: who enlarges texts has a window for them
    QApplication::processEvents();
    take(QStringLiteral("large-text"), *m_window);
    m_settings.setValue(SettingKeys::textPercent, 100);
    m_settings.setValue(SettingKeys::accent, QStringLiteral("teal"));
    const Theme usual = m_settings.value(SettingKeys::theme);
    sections->setCurrentRow(0);
    for (const auto &[name, theme] :
         {std::pair("light", Theme::HighContrastLight), std::pair("dark", Theme::HighContrastDark)}) {
        m_settings.setValue(SettingKeys::theme, theme);
        shootDialog(QStringLiteral("settings-high-contrast-") + QLatin1String(name), Usual);
        shoot(QStringLiteral("high-contrast-") + QLatin1String(name));
    }
    m_settings.setValue(SettingKeys::theme, usual);
    dialog.close();
}

} // namespace Latchkey::Test
