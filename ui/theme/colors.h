// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QPalette;

namespace Latchkey {

enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

/// The colours that QPalette has no role for, and those it is made from. Text on its ground reaches 4.5:1, the outline
/// of a control 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), and of high contrast 7:1 (1.4.6) and 4.5:1;
/// tests/ui/theme/tst_colors.cpp holds them to it.
struct Colors
{
    QColor window;  ///< behind everything
    QColor surface; ///< the list, fields, cards
    QColor raised;  ///< menus and popovers
    QColor line;    ///< separators: decoration only
    QColor outline; ///< the edge of a control
    QColor text;
    QColor muted; ///< secondary text
    QColor accent;
    QColor onAccent; ///< text on accent
    QColor selected; ///< ground of what is chosen
    QColor hovered;
    QColor danger;
    QColor dangerGround;
    QColor warning;
    QColor warningGround;
    QColor success;
    QColor infoGround;
};

[[nodiscard]] const Colors &lightColors();
[[nodiscard]] const Colors &darkColors();
/// With the first of accountColors as accent.
[[nodiscard]] const Colors &plainColors(Scheme scheme);
/// With the accent of this name, one of accountColors; the first of them where there is none.
[[nodiscard]] const Colors &colorsWith(const QString &accent, Scheme scheme);
/// Those that a palette was made from, or come nearest to it: by its window, and its accent.
[[nodiscard]] const Colors &colorsFor(const QPalette &palette);
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
/// The name of the accent that comes nearest to a colour.
[[nodiscard]] QString nearestAccent(const QColor &color);
[[nodiscard]] QPalette paletteFrom(const Colors &colors);

/// `share`, from 0 to 1, is that of `color`.
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &color, double share);

/// WCAG's contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace Latchkey
