// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/raisedpanel.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace Latchkey {

RaisedPanel::RaisedPanel(QWidget *parent, Qt::WindowFlags flags)
    : QWidget(parent, flags)
{
}

void RaisedPanel::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.outline);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::Radius, Metrics::Radius);
}

} // namespace Latchkey

#include "moc_raisedpanel.cpp"
