// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace Latchkey {

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
    , m_darkAtStart(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_accentAtStart(QGuiApplication::palette().color(QPalette::Highlight))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemScheme::changed);
#endif
}

void SystemScheme::setDesktopLook(const DesktopLook &look)
{
    if (m_look == look)
        return;
    m_look = look;
    Q_EMIT changed();
}

bool SystemScheme::isDark() const
{
    if (m_look.dark)
        return *m_look.dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark: return true;
    case Qt::ColorScheme::Light: return false;
    case Qt::ColorScheme::Unknown: break;
    }
#endif
    return m_darkAtStart;
}

} // namespace Latchkey

#include "moc_systemscheme.cpp"
