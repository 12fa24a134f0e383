// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sidelayout.h"

#include "ui/theme/metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Latchkey {

using namespace Metrics;

namespace {

/// Beside a control, the words get at least so many letters a line.
constexpr int LettersBeside = 26;

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

QRect centered(const QRect &area, int left, int width, int height)
{
    return {left, area.top() + (area.height() - height) / 2, width, height};
}

} // namespace

SideLayout::SideLayout(QLayout *words, QWidget *control, QWidget *button)
{
    addChildLayout(words);
    addChildWidget(control);
    addChildWidget(button);
    m_items = {std::unique_ptr<QLayoutItem>(words), std::make_unique<QWidgetItem>(control),
               std::make_unique<QWidgetItem>(button)};
}

SideLayout::~SideLayout()
{
    while (const QLayoutItem *item = takeAt(0))
        delete item; // a layout among them asks this one for itself
}

int SideLayout::sideWidth() const
{
    return control().sizeHint().width() + SpaceTiny + button().sizeHint().width();
}

bool SideLayout::isBeside(int width) const
{
    const int letter = parentWidget()->fontMetrics().averageCharWidth();
    return width >= LettersBeside * letter + Space + sideWidth();
}

int SideLayout::controlWidthBelow(int width) const
{
    return std::min(control().sizeHint().width(), width - SpaceTiny - button().sizeHint().width());
}

QSize SideLayout::sizeHint() const
{
    const QMargins around = contentsMargins();
    const int width = words().sizeHint().width() + Space + sideWidth() + around.left() + around.right();
    return {width, heightForWidth(width)};
}

QSize SideLayout::minimumSize() const
{
    const QMargins around = contentsMargins();
    const int below = control().minimumSize().width() + SpaceTiny + button().sizeHint().width();
    const QSize inner(std::max(words().minimumSize().width(), below), control().minimumSize().height());
    return inner.grownBy(around);
}

int SideLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int inner = width - around.left() - around.right();
    const int control =
        heightOf(this->control(), isBeside(inner) ? this->control().sizeHint().width() : controlWidthBelow(inner));
    const int height = isBeside(inner) ? std::max(heightOf(words(), inner - Space - sideWidth()), control)
                                       : heightOf(words(), inner) + SpaceTiny + control;
    return height + around.top() + around.bottom();
}

void SideLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = contentsRect();
    if (isBeside(area.width()))
        placeBeside(area);
    else
        placeBelow(area);
}

void SideLayout::placeBeside(const QRect &area)
{
    const int wordsWidth = area.width() - Space - sideWidth();
    const QSize buttonSize = button().sizeHint();
    const int controlWidth = control().sizeHint().width();
    const int controlLeft = area.right() + 1 - sideWidth();
    place(words(), centered(area, area.left(), wordsWidth, heightOf(words(), wordsWidth)));
    place(control(), centered(area, controlLeft, controlWidth, heightOf(control(), controlWidth)));
    place(button(), centered(area, controlLeft + controlWidth + SpaceTiny, buttonSize.width(), buttonSize.height()));
}

void SideLayout::placeBelow(const QRect &area)
{
    const int wordsHeight = heightOf(words(), area.width());
    const QSize buttonSize = button().sizeHint();
    const int controlWidth = controlWidthBelow(area.width());
    const QRect line = area.adjusted(0, wordsHeight + SpaceTiny, 0, 0);
    place(words(), {area.left(), area.top(), area.width(), wordsHeight});
    place(control(), centered(line, line.left(), controlWidth, heightOf(control(), controlWidth)));
    place(button(), centered(line, line.left() + controlWidth + SpaceTiny, buttonSize.width(), buttonSize.height()));
}

void SideLayout::place(QLayoutItem &item, const QRect &rect)
{
    item.setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), contentsRect(), rect));
}

int SideLayout::count() const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(), [](const auto &item) { return item != nullptr; }));
}

QLayoutItem *SideLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(std::size_t(index)).get() : nullptr;
}

QLayoutItem *SideLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (!item)
        return nullptr;
    std::rotate(m_items.begin() + index, m_items.begin() + index + 1, m_items.end());
    return m_items.back().release();
}

void SideLayout::addItem(QLayoutItem *)
{
    Q_UNREACHABLE();
}

} // namespace Latchkey
