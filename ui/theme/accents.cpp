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

constexpr std::array Schemes{Scheme::Light, Scheme::Dark, Scheme::HighContrastLight, Scheme::HighContrastDark};

struct Accent
{
    QLatin1String name;
    std::array<Colors, Schemes.size()> colors; ///< by scheme
};

/// The shares are how much of the accent is in the ground of what is chosen, and of a message.
Colors marking(Scheme scheme, const QColor &accent, double selected, double info)
{
    Colors colors = plainColors(scheme);
    colors.accent = accent;
    colors.selected = mixed(colors.surface, accent, selected);
    colors.infoGround = mixed(colors.surface, accent, info);
    return colors;
}

Colors darkWith(const QColor &accent)
{
    Colors colors = marking(Scheme::Dark, accent, 0.18, 0.11);
    colors.onAccent = mixed(Qt::black, accent, 0.15);
    return colors;
}

Accent accentFrom(const AccountColor &color)
{
    constexpr double Strengthening = 0.45;
    return {color.name,
            {marking(Scheme::Light, color.light, 0.12, 0.11), darkWith(color.dark),
             marking(Scheme::HighContrastLight, mixed(color.light, Qt::black, Strengthening), 0.2, 0.1),
             marking(Scheme::HighContrastDark, mixed(color.dark, Qt::white, Strengthening), 0.25, 0.15)}};
}

/// All but the program's own, which is the first of accountColors.
const QList<Accent> &otherAccents()
{
    static const QList<Accent> accents = [] {
        QList<Accent> made;
        for (const AccountColor &color : accountColors().mid(1))
            made.append(accentFrom(color));
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

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    for (const Scheme scheme : Schemes) {
        if (plainColors(scheme).window == window)
            return scheme;
    }
    return window.lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

const Colors &colorsFor(const QPalette &palette)
{
    const Scheme scheme = schemeOf(palette);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    for (const Accent &one : otherAccents()) {
        const Colors &colors = one.colors.at(std::size_t(scheme));
        if (colors.accent == accent)
            return colors;
    }
    return plainColors(scheme);
}

const Colors &colorsWith(const QString &accent, Scheme scheme)
{
    for (const Accent &one : otherAccents()) {
        if (one.name == accent)
            return one.colors.at(std::size_t(scheme));
    }
    return plainColors(scheme);
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
