// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QToolTip>

namespace Latchkey {

Appearance::Appearance(Theme theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_system(new SystemScheme(this)) // before our own palette hides what the system prefers
{
    connect(m_system, &SystemScheme::changed, this, &Appearance::apply);
    QApplication::setStyle(new Style);
    QApplication::setWindowIcon(appIcon());
    apply();
}

void Appearance::setTheme(Theme theme)
{
    m_theme = theme;
    apply();
}

void Appearance::apply()
{
    const bool dark = m_theme == Theme::Dark || (m_theme == Theme::System && m_system->isDark());
    const QPalette palette = paletteFrom(dark ? darkColors() : lightColors());
    if (QApplication::palette() == palette)
        return;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace Latchkey

#include "moc_appearance.cpp"
