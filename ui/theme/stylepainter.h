// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QPainter>
#include <QStyleOption>

namespace Latchkey {

/// Draws the shapes that Style gives to controls, for one option.
class StylePainter
{
public:
    StylePainter(QPainter *painter, const QStyleOption *option)
        : m_painter(painter)
        , m_option(option)
        , m_colors(colorsFor(option->palette))
    {
    }

    void field(bool invalid) const;
    void focusRing() const;
    void toolButton() const;
    void popup() const;
    void frame() const;
    void checkBox() const;
    void pushButton(const QStyleOptionButton &button) const;
    void pushButtonLabel(const QStyleOptionButton &button) const;
    /// What is behind the item's text, or the line that a separator is.
    void menuItemGround(const QStyleOptionMenuItem &item) const;
    void scrollHandle(const QRect &handle) const;

private:
    [[nodiscard]] QColor pushButtonText(const QStyleOptionButton &button) const;
    [[nodiscard]] bool is(QStyle::StateFlag flag) const { return m_option->state.testFlag(flag); }
    void box(const QColor &fill, const QColor &edge, qreal edgeWidth, qreal radius) const;

    QPainter *m_painter;
    const QStyleOption *m_option;
    const Colors &m_colors;
};

} // namespace Latchkey
