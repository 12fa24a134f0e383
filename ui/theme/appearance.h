// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingkeys.h"

#include <QObject>

namespace Latchkey {

class SystemScheme;

/// Dresses the application: style, palette and icon. One a program, made after QApplication and before the first
/// widget.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(Theme theme = Theme::System, QObject *parent = nullptr);

    [[nodiscard]] Theme theme() const { return m_theme; }
    void setTheme(Theme theme);

private:
    void apply();

    Theme m_theme;
    SystemScheme *m_system;
};

} // namespace Latchkey
