// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/theme/metrics.h"

#include <QStyle>
#include <QWidget>

namespace Latchkey {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Metrics::SpaceTiny);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::widthOf(const QLayoutItem *item, int room) const
{
    return std::min(item->sizeHint().width(), room);
}

void FlowLayout::placeLine(int first, int last, const QRect &line, int left) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = line.left() + (m_centered ? left / 2 : 0);
    for (int i = first; i < last; ++i) {
        QLayoutItem *item = m_items.at(i);
        if (item->isEmpty())
            continue;
        const bool grows = item->expandingDirections().testFlag(Qt::Horizontal);
        const int width = grows ? line.right() + 1 - x : widthOf(item, line.width());
        const int height = item->sizeHint().height();
        const QRect place(x, line.top() + (line.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(direction, line, place));
        x += width + spacing();
    }
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    int x = 0;
    int y = rect.top();
    int lineHeight = 0;
    int first = 0;
    const auto endLine = [&](int last) {
        if (place)
            placeLine(first, last, QRect(rect.left(), y, rect.width(), lineHeight), rect.width() - x + spacing());
    };
    for (int i = 0; i < count(); ++i) {
        const QLayoutItem *item = m_items.at(i);
        if (item->isEmpty())
            continue;
        const int width = widthOf(item, rect.width());
        if (x > 0 && x + width > rect.width()) {
            endLine(i);
            y += lineHeight + spacing();
            x = lineHeight = 0;
            first = i;
        }
        x += width + spacing();
        lineHeight = std::max(lineHeight, item->sizeHint().height());
    }
    endLine(count());
    return y + lineHeight - rect.top();
}

} // namespace Latchkey

#include "moc_flowlayout.cpp"
