// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chart.h"

#include "ui/statistics/chartaccess.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/wording.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr qreal BarRadius = 3;
constexpr qreal HollowEdge = 1.5;

QColor colorOf(const ChartBar &bar, const QPalette &palette)
{
    if (!bar.color.isEmpty())
        return accountColor(bar.color, palette);
    const Colors &colors = colorsFor(palette);
    return bar.look == ChartBar::Look::Accent ? colors.accent : colors.outline;
}

} // namespace

Chart::Chart(Qt::Orientation along, QWidget *parent)
    : QWidget(parent)
    , m_along(along)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    letChartsBeHeard();
}

void Chart::setBars(const QList<ChartBar> &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    setHovered(-1);
    setCurrentBar(std::min(m_current, int(bars.size()) - 1));
    updateGeometry();
    update();
}

void Chart::setCurrentBar(int bar)
{
    if (bar == m_current)
        return;
    m_current = bar;
    update();
    Q_EMIT currentBarChanged(bar);
}

QString Chart::barText(int bar) const
{
    const ChartBar &told = m_bars.at(bar);
    return explained(told.name, tr("%n tasks", nullptr, told.tasks));
}

int Chart::barAt(const QPoint &position) const
{
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        if (barArea(bar).contains(position))
            return bar;
    }
    return -1;
}

QRect Chart::mirrored(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

int Chart::mostTasks() const
{
    const auto most = std::max_element(m_bars.cbegin(), m_bars.cend(),
                                       [](const ChartBar &a, const ChartBar &b) { return a.tasks < b.tasks; });
    return most == m_bars.cend() ? 0 : most->tasks;
}

void Chart::paintGround(QPainter &painter, int bar) const
{
    if (!isHovered(bar) && !isFocused(bar))
        return;
    const Colors &colors = colorsFor(palette());
    const qreal edge = isFocused(bar) ? FocusWidth : 0;
    painter.setPen(isFocused(bar) ? QPen(colors.accent, edge) : QPen(Qt::NoPen));
    painter.setBrush(colors.hovered);
    painter.drawRoundedRect(QRectF(barArea(bar)).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), RadiusSmall,
                            RadiusSmall);
}

void Chart::paintBar(QPainter &painter, const ChartBar &bar, const QRectF &place) const
{
    const QColor color = colorOf(bar, palette());
    const bool hollow = bar.look == ChartBar::Look::Hollow;
    const qreal edge = hollow ? HollowEdge : 0;
    const qreal radius = std::min({BarRadius, place.width() / 2, place.height() / 2});
    painter.setPen(hollow ? QPen(color, edge) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(color));
    painter.drawRoundedRect(place.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
}

bool Chart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    if (bar < 0)
        QToolTip::hideText();
    else
        showTip(help->globalPos(), bar);
    return true;
}

/// Names are no markup.
void Chart::showTip(const QPoint &where, int bar)
{
    const QString text = barText(bar);
    QToolTip::showText(where, Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text, this, barArea(bar));
}

int Chart::barByKey(int key) const
{
    const bool across = m_along == Qt::Horizontal;
    const bool mirrored = across && layoutDirection() == Qt::RightToLeft;
    const int last = int(m_bars.size()) - 1;
    switch (key) {
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    default: break;
    }
    int by = 0;
    if (key == (across ? Qt::Key_Right : Qt::Key_Down))
        by = mirrored ? -1 : 1;
    else if (key == (across ? Qt::Key_Left : Qt::Key_Up))
        by = mirrored ? 1 : -1;
    return by == 0 ? -1 : std::clamp(m_current + by, 0, last);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const int bar = m_bars.isEmpty() ? -1 : barByKey(event->key());
    if (bar < 0)
        return QWidget::keyPressEvent(event);
    setCurrentBar(bar);
    tellCurrent();
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    if (const int bar = barAt(event->pos()); bar >= 0)
        setCurrentBar(bar);
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(barAt(event->pos()));
}

void Chart::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

void Chart::setHovered(int bar)
{
    if (std::exchange(m_hovered, bar) != bar)
        update();
}

/// Time is read from its end, which is today.
void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrentBar(m_along == Qt::Horizontal || m_bars.isEmpty() ? int(m_bars.size()) - 1 : 0);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        tellCurrent();
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void Chart::tellCurrent()
{
    if (m_current < 0)
        return;
    showTip(mapToGlobal(barArea(m_current).center()), m_current);
    tellFocusOfBar(*this, m_current);
}

} // namespace Latchkey

#include "moc_chart.cpp"
