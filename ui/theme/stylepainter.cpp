// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepainter.h"

#include "ui/theme/metrics.h"

namespace Latchkey {

using namespace Metrics;

void StylePainter::box(const QColor &fill, const QColor &edge, qreal edgeWidth, qreal radius) const
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    m_painter->setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? edgeWidth / 2 : 0;
    m_painter->drawRoundedRect(QRectF(m_option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    m_painter->restore();
}

void StylePainter::field(bool invalid) const
{
    const bool focused = is(QStyle::State_HasFocus);
    const QColor edge = invalid ? m_colors.danger : focused ? m_colors.accent : m_colors.outline;
    const QColor fill = is(QStyle::State_Enabled) ? m_colors.surface : m_colors.window;
    box(fill, is(QStyle::State_Enabled) ? edge : m_colors.line, focused || invalid ? FocusWidth : 1, Radius - 1);
}

void StylePainter::focusRing() const
{
    box({}, m_colors.accent, FocusWidth, RadiusSmall);
}

void StylePainter::toolButton() const
{
    if (is(QStyle::State_On))
        box(m_colors.selected, {}, 0, RadiusSmall);
    else if (is(QStyle::State_Sunken))
        box(m_colors.line, {}, 0, RadiusSmall);
    else if (is(QStyle::State_MouseOver) && is(QStyle::State_Enabled))
        box(m_colors.hovered, {}, 0, RadiusSmall);
}

void StylePainter::popup() const
{
    box(m_colors.raised, m_colors.line, 1, Radius);
}

void StylePainter::frame() const
{
    box({}, m_colors.line, 1, RadiusSmall);
}

void StylePainter::pushButton(const QStyleOptionButton &button) const
{
    const bool enabled = is(QStyle::State_Enabled);
    const bool hovered = enabled && is(QStyle::State_MouseOver);
    const bool pressed = is(QStyle::State_Sunken);
    const bool ring = is(QStyle::State_HasFocus) && is(QStyle::State_KeyboardFocusChange);
    if (button.features & QStyleOptionButton::Flat) {
        if (hovered || pressed)
            box(pressed ? m_colors.line : m_colors.hovered, {}, 0, Radius);
        if (ring)
            focusRing();
        return;
    }
    if (button.features & QStyleOptionButton::DefaultButton) {
        const QColor fill = !enabled  ? m_colors.line
                            : pressed ? mixed(m_colors.accent, m_colors.text, 0.25)
                            : hovered ? mixed(m_colors.accent, m_colors.text, 0.12)
                                      : m_colors.accent;
        box(fill, ring ? m_colors.text : QColor(), FocusWidth, Radius);
        return;
    }
    const QColor fill = pressed ? m_colors.line : hovered ? m_colors.hovered : m_colors.surface;
    const QColor edge = ring ? m_colors.accent : enabled ? m_colors.outline : m_colors.line;
    box(fill, edge, ring ? FocusWidth : 1, Radius);
}

QColor StylePainter::pushButtonText(const QStyleOptionButton &button) const
{
    if (!is(QStyle::State_Enabled))
        return m_colors.muted;
    if (button.features & QStyleOptionButton::Flat)
        return m_colors.accent;
    return button.features & QStyleOptionButton::DefaultButton ? m_colors.onAccent : m_colors.text;
}

void StylePainter::pushButtonLabel(const QStyleOptionButton &button) const
{
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width() + SpaceTiny;
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int width = std::min(icon + text, button.rect.width());
    const QRect label((button.rect.width() - width) / 2 + button.rect.left(), button.rect.top(), width,
                      button.rect.height());
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(button.direction, button.rect, rect); };
    if (icon > 0) {
        const QRect place(label.left(), label.center().y() - button.iconSize.height() / 2 + 1, button.iconSize.width(),
                          button.iconSize.height());
        button.icon.paint(m_painter, placed(place), Qt::AlignCenter,
                          is(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
    m_painter->setPen(pushButtonText(button));
    m_painter->drawText(placed(label.adjusted(icon, 0, 0, 0)), Qt::AlignCenter | Qt::TextHideMnemonic, button.text);
}

void StylePainter::checkBox() const
{
    const bool on = !is(QStyle::State_Off);
    const QColor edge = is(QStyle::State_Enabled) ? m_colors.outline : m_colors.line;
    box(on ? m_colors.accent : m_colors.surface, on ? m_colors.accent : edge, 1, RadiusSmall / 2);
    if (!on)
        return;
    const QRectF area(m_option->rect);
    const auto at = [&area](qreal x, qreal y) {
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
    };
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(QPen(m_colors.onAccent, FocusWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (is(QStyle::State_On))
        m_painter->drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.76, 0.3)}));
    else // some of what it stands for
        m_painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    m_painter->restore();
}

void StylePainter::menuItemGround(const QStyleOptionMenuItem &item) const
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        m_painter->fillRect(
            QRect(item.rect.left() + SpaceSmall, item.rect.center().y(), item.rect.width() - 2 * SpaceSmall, 1),
            m_colors.line);
    } else if (is(QStyle::State_Selected) && is(QStyle::State_Enabled)) {
        box(m_colors.selected, {}, 0, RadiusSmall);
    }
}

void StylePainter::scrollHandle(const QRect &handle) const
{
    if (handle.size() == m_option->rect.size())
        return;
    QColor color = m_colors.outline;
    if (!is(QStyle::State_MouseOver) && !is(QStyle::State_Sunken))
        color.setAlphaF(0.55F);
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(color);
    const QRectF inner = QRectF(handle).adjusted(2, 2, -2, -2);
    const qreal radius = std::min(inner.width(), inner.height()) / 2;
    m_painter->drawRoundedRect(inner, radius, radius);
    m_painter->restore();
}

} // namespace Latchkey
