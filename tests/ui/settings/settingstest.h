// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowtest.h"
#include "ui/settings/settingsdialog.h"

#include <QLineEdit>
#include <QToolButton>

namespace Latchkey::Test {

/// A suite about the settings dialog over the window.
class SettingsTest : public WindowTest
{
protected:
    SettingsDialog &open();
    [[nodiscard]] SettingsDialog *dialog() const
    {
        return m_window->findChild<SettingsDialog *>(QStringLiteral("settingsDialog"));
    }
    template <typename T>
    [[nodiscard]] T *in(const char *name) const
    {
        return dialog()->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QWidget *row(const QString &setting) const
    {
        return dialog()->findChild<QWidget *>(QStringLiteral("setting-") + setting);
    }
    [[nodiscard]] QToolButton *resetButton(const char *setting) const
    {
        return row(QLatin1String(setting))->findChild<QToolButton *>(QStringLiteral("settingReset"));
    }
    [[nodiscard]] QStringList shownRows() const;
    void search(const char *words) const { in<QLineEdit>("settingsSearch")->setText(QLatin1String(words)); }
    /// As a person does: what is set by the program is not told as chosen.
    void choose(const char *setting, const char *text) const;
};

} // namespace Latchkey::Test
