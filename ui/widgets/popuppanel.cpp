// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popuppanel.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QScreen>

namespace Latchkey {

PopupPanel::PopupPanel(QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_TranslucentBackground);
}

void PopupPanel::openAt(const QWidget *anchor)
{
    ensurePolished();
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    const QPoint start = anchor->mapToGlobal(QPoint(isRightToLeft() ? anchor->width() - width() : 0, 0));
    int y = start.y() + anchor->height() + Metrics::SpaceTiny;
    if (y + height() > room.bottom())
        y = std::max(room.top(), std::min(start.y() - Metrics::SpaceTiny, room.bottom()) - height());
    move(qBound(room.left(), start.x(), std::max(room.left(), room.right() - width())), y);
    show();
}

void PopupPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT closed();
}

void PopupPanel::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.outline);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::Radius, Metrics::Radius);
}

} // namespace Latchkey
