// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "core/settings/settings.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QToolTip>

namespace Latchkey {

Appearance::Appearance(Theme theme, QObject *parent)
    : QObject(parent)
    , m_look{theme, SettingKeys::accent.fallback, SettingKeys::density.fallback, SettingKeys::textPercent.fallback}
    , m_system(new SystemScheme(this)) // before our own palette hides what the system prefers
    , m_systemFont(QApplication::font())
{
    connect(m_system, &SystemScheme::changed, this, &Appearance::apply);
    QApplication::setStyle(new Style);
    QApplication::setWindowIcon(appIcon());
    apply();
}

void Appearance::follow(const Settings &settings)
{
    disconnect(m_following);
    m_following = connect(&settings, &Settings::changed, this, [this, &settings](const QString &key) {
        if (key.startsWith(QLatin1String("appearance/")))
            take(settings);
    });
    take(settings);
}

void Appearance::setDesktopLook(const DesktopLook &look)
{
    m_system->setDesktopLook(look);
}

void Appearance::take(const Settings &settings)
{
    m_look = {settings.value(SettingKeys::theme), settings.value(SettingKeys::accent),
              settings.value(SettingKeys::density), settings.value(SettingKeys::textPercent)};
    apply();
}

void Appearance::apply()
{
    if (const auto *style = qobject_cast<const Style *>(QApplication::style());
        !style || style->density() != m_look.density)
        QApplication::setStyle(new Style(m_look.density));
    const QString accent = m_look.accent == QLatin1String("system") ? nearestAccent(m_system->accent()) : m_look.accent;
    const QPalette palette = paletteFrom(colorsWith(accent, scheme()));
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }
    setTextSize(m_systemFont, m_look.textPercent);
}

Scheme Appearance::scheme() const
{
    switch (m_look.theme) {
    case Theme::System:
        if (m_system->isHighContrast())
            return m_system->isDark() ? Scheme::HighContrastDark : Scheme::HighContrastLight;
        return m_system->isDark() ? Scheme::Dark : Scheme::Light;
    case Theme::Light: return Scheme::Light;
    case Theme::Dark: return Scheme::Dark;
    case Theme::HighContrastLight: return Scheme::HighContrastLight;
    case Theme::HighContrastDark: return Scheme::HighContrastDark;
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey

#include "moc_appearance.cpp"
