// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <array>
#include <optional>

class QLabel;

namespace Latchkey {

/// The type scale, relative to the platform's own font and size.
enum class TextStyle {
    Display, ///< the name of the app on the welcome page
    Title,   ///< the head of a page
    Heading, ///< the head of a pane
    Strong,  ///< body size, emphasised
    Body,
    Small, ///< secondary information
};

[[nodiscard]] QFont fontFor(TextStyle style);

/// The fonts of who draws often, kept until the application's changes.
class TextFonts
{
public:
    [[nodiscard]] const QFont &operator()(TextStyle style) const;

private:
    mutable QFont m_base;
    mutable std::array<std::optional<QFont>, 6> m_fonts; ///< by style
};

/// Gives all text so many percent of the size that it has with the font `base`, also what is shown already.
void setTextSize(const QFont &base, int percent);
/// Also makes the label wrap.
void applyTextStyle(QLabel *label, TextStyle style);
/// Secondary text: the palette's muted colour, also after the colours change.
void makeMuted(QLabel *label);
/// Text about what is wrong, likewise.
void makeDanger(QLabel *label);

} // namespace Latchkey
