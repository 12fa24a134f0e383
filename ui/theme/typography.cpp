// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>

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

void scale(QFont &font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
}

qreal sizeOf(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize();
}
} // namespace

QFont fontFor(TextStyle style)
{
    QFont font = QApplication::font();
    scale(font, scaleOf(style));
    if (style != TextStyle::Body && style != TextStyle::Small)
        font.setWeight(QFont::DemiBold);
    return font;
}

const QFont &TextFonts::operator()(TextStyle style) const
{
    if (const QFont base = QApplication::font(); base != m_base) {
        m_base = base;
        m_fonts.fill(std::nullopt);
    }
    std::optional<QFont> &font = m_fonts.at(std::size_t(style));
    if (!font)
        font = fontFor(style);
    return *font;
}

void setTextSize(const QFont &base, int percent)
{
    QFont font = base;
    scale(font, percent / 100.0);
    const qreal factor = sizeOf(font) / sizeOf(QApplication::font());
    if (qFuzzyCompare(factor, 1))
        return;
    // A font of one's own has a size of one's own, which the application's does not change.
    QList<std::pair<QPointer<QWidget>, QFont>> owners;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_SetFont) && (widget->font().resolveMask() & QFont::SizeResolved))
            owners.append({widget, widget->font()});
    }
    QApplication::setFont(font);
    for (auto &[widget, own] : owners) {
        scale(own, factor);
        if (widget)
            widget->setFont(own);
    }
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
