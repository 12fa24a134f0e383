// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace Latchkey {

const Colors &lightColors()
{
    static const Colors colors{
        .window = QColor(0xf6f5f2),
        .surface = QColor(0xffffff),
        .raised = QColor(0xffffff),
        .line = QColor(0xe3e0da),
        .outline = QColor(0x87857f),
        .text = QColor(0x1f2225),
        .muted = QColor(0x5c6068),
        .accent = QColor(0x0b6b61),
        .onAccent = QColor(0xffffff),
        .selected = QColor(0xddefec),
        .hovered = QColor(0xf0eeea),
        .danger = QColor(0xb3261e),
        .dangerGround = QColor(0xfce9e7),
        .warning = QColor(0x7a4f00),
        .warningGround = QColor(0xfff2d9),
        .success = QColor(0x1b7146),
        .infoGround = QColor(0xe4f1ef),
    };
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors{
        .window = QColor(0x16181b),
        .surface = QColor(0x1e2125),
        .raised = QColor(0x272b30),
        .line = QColor(0x31353b),
        .outline = QColor(0x828891),
        .text = QColor(0xe9e7e3),
        .muted = QColor(0xa7acb4),
        .accent = QColor(0x5cc8b8),
        .onAccent = QColor(0x05231f),
        .selected = QColor(0x21423e),
        .hovered = QColor(0x282c31),
        .danger = QColor(0xf59d95),
        .dangerGround = QColor(0x3b2123),
        .warning = QColor(0xedc173),
        .warningGround = QColor(0x362a13),
        .success = QColor(0x72cc9f),
        .infoGround = QColor(0x1b3330),
    };
    return colors;
}

namespace {

const Colors &highContrastLightColors()
{
    static const Colors colors{
        .window = QColor(0xffffff),
        .surface = QColor(0xffffff),
        .raised = QColor(0xffffff),
        .line = QColor(0x6b6b6b),
        .outline = QColor(0, 0, 0),
        .text = QColor(0, 0, 0),
        .muted = QColor(0x2e2e2e),
        .accent = QColor(0x063b35),
        .onAccent = QColor(0xffffff),
        .selected = QColor(0xcdd8d7),
        .hovered = QColor(0xeeeeee),
        .danger = QColor(0x7a0a0a),
        .dangerGround = QColor(0xfff0ef),
        .warning = QColor(0x4f3300),
        .warningGround = QColor(0xfff6e0),
        .success = QColor(0x0a4526),
        .infoGround = QColor(0xe6ebeb),
    };
    return colors;
}

const Colors &highContrastDarkColors()
{
    static const Colors colors{
        .window = QColor(0, 0, 0),
        .surface = QColor(0, 0, 0),
        .raised = QColor(0x101010),
        .line = QColor(0x8c8c8c),
        .outline = QColor(0xffffff),
        .text = QColor(0xffffff),
        .muted = QColor(0xdadada),
        .accent = QColor(0xa5e1d8),
        .onAccent = QColor(0, 0, 0),
        .selected = QColor(0x293836),
        .hovered = QColor(0x262626),
        .danger = QColor(0xffc2bd),
        .dangerGround = QColor(0x330e0e),
        .warning = QColor(0xffdf9e),
        .warningGround = QColor(0x2b1f00),
        .success = QColor(0xa6f0c6),
        .infoGround = QColor(0x192220),
    };
    return colors;
}

} // namespace

const Colors &plainColors(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return lightColors();
    case Scheme::Dark: return darkColors();
    case Scheme::HighContrastLight: return highContrastLightColors();
    case Scheme::HighContrastDark: return highContrastDarkColors();
    }
    Q_UNREACHABLE();
}

QPalette paletteFrom(const Colors &c)
{
    QPalette palette(c.text, c.surface, c.raised, c.line, c.outline, c.text, c.text, c.surface, c.window);
    palette.setColor(QPalette::AlternateBase, c.hovered);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Midlight, c.hovered);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 60));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.muted);
    return palette;
}

namespace {
double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
} // namespace

QColor mixed(const QColor &ground, const QColor &color, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(ground.red(), color.red()), channel(ground.green(), color.green()),
            channel(ground.blue(), color.blue())};
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Latchkey
