// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/columnchart.h"

#include "ui/statistics/chartaxis.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr QSize UsualSize{480, 220};
constexpr int LeastChartWidth = 240;
constexpr qreal BarShare = 0.64; ///< of a column
constexpr qreal WidestBar = 32;
constexpr qreal LowestBar = 2; ///< of what is not nothing

QFontMetrics smallMetrics()
{
    return QFontMetrics(fontFor(TextStyle::Small));
}

} // namespace

ColumnChart::ColumnChart(QWidget *parent)
    : Chart(Qt::Horizontal, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ColumnChart::sizeHint() const
{
    return UsualSize;
}

QSize ColumnChart::minimumSizeHint() const
{
    return {LeastChartWidth, UsualSize.height()};
}

QRect ColumnChart::plot() const
{
    const QFontMetrics metrics = smallMetrics();
    const int numbers = metrics.horizontalAdvance(QLocale().toString(axisFor(mostTasks()).top)) + SpaceSmall;
    const int above = metrics.height() + SpaceTiny; // a bar's own number
    const int below = metrics.height() + SpaceSmall;
    return rect().adjusted(numbers, above, 0, -below);
}

QRect ColumnChart::column(int bar) const
{
    const QRect plot = this->plot();
    const auto start = [&](int number) { return plot.left() + number * plot.width() / int(bars().size()); };
    return {start(bar), 0, start(bar + 1) - start(bar), plot.bottom() + 1};
}

QRect ColumnChart::barArea(int bar) const
{
    return mirrored(column(bar));
}

QRect ColumnChart::labelPlace(int bar) const
{
    const QRect plot = this->plot();
    const QRect column = this->column(bar);
    const int width = smallMetrics().horizontalAdvance(bars().at(bar).label) + 1;
    const int left =
        std::clamp(column.center().x() - width / 2, plot.left(), std::max(plot.left(), plot.right() + 1 - width));
    return {left, plot.bottom() + SpaceSmall, width, smallMetrics().height()};
}

bool ColumnChart::haveRoom(const QList<int> &labels) const
{
    for (int i = 1; i < labels.size(); ++i) {
        if (labelPlace(labels.at(i)).right() + SpaceSmall > labelPlace(labels.at(i - 1)).left())
            return false;
    }
    return true;
}

QList<int> ColumnChart::shownLabels() const
{
    QList<int> all;
    for (int bar = int(bars().size()) - 1; bar >= 0; --bar) {
        if (!bars().at(bar).label.isEmpty())
            all.append(bar);
    }
    QList<int> shown = all;
    for (int step = 2; !haveRoom(shown); ++step) {
        shown.clear();
        for (int i = 0; i < all.size(); i += step)
            shown.append(all.at(i));
    }
    return shown;
}

void ColumnChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextStyle::Small));
    for (int bar = 0; bar < bars().size(); ++bar)
        paintGround(painter, bar);
    paintAxis(painter);
    for (int bar = 0; bar < bars().size(); ++bar)
        paintColumn(painter, bar);
    paintLabels(painter);
}

void ColumnChart::paintAxis(QPainter &painter) const
{
    const Colors &colors = colorsFor(palette());
    const QRect plot = this->plot();
    const ChartAxis axis = axisFor(mostTasks());
    const int lineHeight = smallMetrics().height();
    for (const int number : axis.ticks()) {
        const int y = plot.bottom() + 1 - number * plot.height() / axis.top;
        painter.fillRect(mirrored({plot.left(), y, plot.width(), 1}), number == 0 ? colors.outline : colors.line);
        painter.setPen(colors.muted);
        painter.drawText(mirrored({0, y - lineHeight / 2, plot.left() - SpaceSmall, lineHeight}),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter,
                         QLocale().toString(number));
    }
}

void ColumnChart::paintColumn(QPainter &painter, int bar) const
{
    const ChartBar &told = bars().at(bar);
    const QRect plot = this->plot();
    const QRectF area = barArea(bar);
    const qreal height =
        told.tasks == 0 ? 0 : std::max(LowestBar, qreal(told.tasks) * plot.height() / axisFor(mostTasks()).top);
    const qreal width = std::clamp(std::floor(area.width() * BarShare), 2.0, WidestBar);
    const QRectF place(std::round(area.center().x() - width / 2), plot.bottom() + 1 - height, width, height);
    if (told.tasks > 0)
        paintBar(painter, told, place);
    if (!isHovered(bar) && !isFocused(bar))
        return;
    const int lineHeight = smallMetrics().height();
    painter.setPen(colorsFor(palette()).text);
    painter.drawText(
        QRectF(area.center().x() - UsualSize.width() / 2.0, place.top() - lineHeight, UsualSize.width(), lineHeight),
        Qt::AlignCenter, QLocale().toString(told.tasks));
}

void ColumnChart::paintLabels(QPainter &painter) const
{
    painter.setPen(colorsFor(palette()).muted);
    for (const int bar : shownLabels())
        painter.drawText(labelArea(bar), Qt::AlignCenter, bars().at(bar).label);
}

} // namespace Latchkey

#include "moc_columnchart.cpp"
