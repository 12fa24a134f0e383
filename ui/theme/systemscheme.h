// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

#include <optional>

namespace Latchkey {

/// What the person has chosen for all programs, as far as the desktop tells it. Compare the settings of the namespace
/// org.freedesktop.appearance of xdg-desktop-portal.
struct DesktopLook
{
    std::optional<bool> dark;
    std::optional<bool> highContrast;
    std::optional<QColor> accent;

    friend bool operator==(const DesktopLook &, const DesktopLook &) = default;
};

/// Whether the desktop prefers windows that are dark and of high contrast, and what it marks with. From Qt 6.5 on Qt
/// knows and tells changes of dark and light; before, the palette the platform gave at the start is all it has to go
/// by. What the desktop itself tells comes first.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    void setDesktopLook(const DesktopLook &look);

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isHighContrast() const { return m_look.highContrast.value_or(false); }
    [[nodiscard]] QColor accent() const { return m_look.accent.value_or(m_accentAtStart); }

Q_SIGNALS:
    void changed();

private:
    bool m_darkAtStart;
    QColor m_accentAtStart;
    DesktopLook m_look;
};

} // namespace Latchkey
