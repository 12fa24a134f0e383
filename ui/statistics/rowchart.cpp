// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/rowchart.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int UsualWidth = 280;
constexpr int LeastRowWidth = 200;
constexpr int BarHeight = 12;
constexpr qreal ShortestBar = 3;
} // namespace

RowChart::RowChart(QWidget *parent)
    : Chart(Qt::Vertical, parent)
{
    setContentsMargins(SpaceTiny, 0, SpaceTiny, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RowChart::sizeHint() const
{
    return {UsualWidth, minimumSizeHint().height()};
}

QSize RowChart::minimumSizeHint() const
{
    const int row = fontMetrics().height() + Space;
    return {LeastRowWidth, row * int(bars().size())};
}

QRect RowChart::barArea(int bar) const
{
    const int row = height() / std::max(1, int(bars().size()));
    return {0, bar * row, width(), row};
}

int RowChart::labelWidth() const
{
    int widest = 0;
    for (const ChartBar &bar : bars())
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.label));
    return std::min(widest + 1, width() * 2 / 5);
}

void RowChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int bar = 0; bar < bars().size(); ++bar)
        paintRow(painter, bar);
}

void RowChart::paintRow(QPainter &painter, int bar) const
{
    paintGround(painter, bar);
    const ChartBar &told = bars().at(bar);
    const Colors &colors = colorsFor(palette());
    const QRect row = barArea(bar) - contentsMargins();
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const QRect label(row.left(), row.top(), labelWidth(), row.height());
    painter.setPen(colors.text);
    painter.drawText(mirrored(label), alignment, fontMetrics().elidedText(told.label, Qt::ElideRight, label.width()));
    const int numberWidth = fontMetrics().horizontalAdvance(QLocale().toString(mostTasks())) + 1;
    const int left = label.right() + 1 + Space;
    const int room = row.right() + 1 - numberWidth - SpaceSmall - left;
    const int length = int(std::max(ShortestBar, qreal(told.tasks) * room / std::max(1, mostTasks())));
    const QRect place(left, row.center().y() - BarHeight / 2 + 1, length, BarHeight);
    if (told.tasks > 0)
        paintBar(painter, told, mirrored(place));
    painter.setPen(colors.muted);
    painter.drawText(mirrored({place.right() + 1 + SpaceSmall, row.top(), numberWidth, row.height()}), alignment,
                     QLocale().toString(told.tasks));
}

} // namespace Latchkey

#include "moc_rowchart.cpp"
