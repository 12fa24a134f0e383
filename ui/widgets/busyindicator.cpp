// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busyindicator.h"

#include "ui/theme/colors.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace Latchkey {

namespace {
constexpr int StepMs = 80;
constexpr int StepDegrees = 30;
} // namespace

BusyIndicator::BusyIndicator(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setFixedSize(side, side);
    setAccessibleName(tr("Working"));
}

void BusyIndicator::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_timer.start(StepMs, this);
}

void BusyIndicator::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void BusyIndicator::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_angle = (m_angle - StepDegrees + 360) % 360;
    update();
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    const qreal width = std::max(2.0, m_side / 9.0);
    const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, width));
    painter.drawEllipse(ring);
    painter.setPen(QPen(colors.accent, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, m_angle * 16, -100 * 16);
}

} // namespace Latchkey

#include "moc_busyindicator.cpp"
