// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accountcolors.h"
#include "ui/theme/colors.h"

#include <QPalette>

#include <algorithm>
#include <array>

// The colours with each accent.

namespace Latchkey {

namespace {

/// Less colourful ones are nearest to the grey one.
constexpr int LeastSaturation = 70;

struct Accent
{
    QLatin1String name;
    Colors light;
    Colors dark;
};

QColor mixed(const QColor &ground, const QColor &color, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(ground.red(), color.red()), channel(ground.green(), color.green()),
            channel(ground.blue(), color.blue())};
}

Colors marking(Colors colors, const QColor &accent, double selected, double info)
{
    colors.accent = accent;
    colors.selected = mixed(colors.surface, accent, selected);
    colors.infoGround = mixed(colors.surface, accent, info);
    return colors;
}

Colors lightWith(const QColor &accent)
{
    return marking(lightColors(), accent, 0.14, 0.11);
}

Colors darkWith(const QColor &accent)
{
    Colors colors = marking(darkColors(), accent, 0.18, 0.11);
    colors.onAccent = mixed(Qt::black, accent, 0.15);
    return colors;
}

/// All but the program's own, which is the first of accountColors.
const QList<Accent> &otherAccents()
{
    static const QList<Accent> accents = [] {
        QList<Accent> made;
        for (const AccountColor &color : accountColors().mid(1))
            made.append({color.name, lightWith(color.light), darkWith(color.dark)});
        return made;
    }();
    return accents;
}

int distance(const QColor &a, const QColor &b)
{
    const int apart = std::abs(a.hsvHue() - b.hsvHue());
    return std::min(apart, 360 - apart);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colors &colorsFor(const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    for (const Accent &one : otherAccents()) {
        const Colors &colors = dark ? one.dark : one.light;
        if (colors.accent == accent)
            return colors;
    }
    return dark ? darkColors() : lightColors();
}

const Colors &colorsWith(const QString &accent, bool dark)
{
    for (const Accent &one : otherAccents()) {
        if (one.name == accent)
            return dark ? one.dark : one.light;
    }
    return dark ? darkColors() : lightColors();
}

QString nearestAccent(const QColor &color)
{
    if (color.hsvSaturation() < LeastSaturation)
        return QStringLiteral("slate");
    const QList<AccountColor> &all = accountColors();
    return std::min_element(all.cbegin(), all.cend() - 1, // the last is the grey one
                            [&](const AccountColor &a, const AccountColor &b) {
                                return distance(a.light, color) < distance(b.light, color);
                            })
        ->name;
}

} // namespace Latchkey
