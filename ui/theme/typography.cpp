// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include <QApplication>
#include <QLabel>

namespace Latchkey {

namespace {
qreal scaleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Display: return 1.9;
    case TextStyle::Title: return 1.45;
    case TextStyle::Heading: return 1.2;
    case TextStyle::Strong:
    case TextStyle::Body: return 1.0;
    case TextStyle::Small: return 0.9;
    }
    Q_UNREACHABLE();
}
} // namespace

QFont fontFor(TextStyle style)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scaleOf(style));
    else
        font.setPixelSize(qRound(font.pixelSize() * scaleOf(style)));
    if (style != TextStyle::Body && style != TextStyle::Small)
        font.setWeight(QFont::DemiBold);
    return font;
}

void applyTextStyle(QLabel *label, TextStyle style)
{
    label->setFont(fontFor(style));
    label->setWordWrap(true);
}

void makeMuted(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

void makeDanger(QLabel *label)
{
    label->setForegroundRole(QPalette::BrightText);
}

} // namespace Latchkey
