// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QStyleOptionViewItem;

namespace Latchkey {

/// The ground of a row that is chosen or under the mouse. False: it is neither, and has none.
bool paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &card, qreal radius);

/// The edge of a row that has the keyboard, within `card`; `width` in device-independent pixels.
void paintRowEdge(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &card, qreal width, qreal radius);

} // namespace Latchkey
