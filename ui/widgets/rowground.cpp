// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowground.h"

#include "ui/theme/colors.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace Latchkey {

bool paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &card, qreal radius)
{
    const Colors &colors = colorsFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && !(option.state & QStyle::State_MouseOver))
        return false;
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? colors.selected : colors.hovered);
    painter.drawRoundedRect(card, radius, radius);
    return true;
}

void paintRowEdge(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &card, qreal width, qreal radius)
{
    const qreal inset = width / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colorsFor(option.palette).accent, width));
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace Latchkey
