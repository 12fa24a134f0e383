// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int ChipHeight = 28;
constexpr int CrossSize = 12;
constexpr int CrossArea = CrossSize + 2 * SpaceTiny;
constexpr int ChipIcon = 14;

int heightFor(const QFontMetrics &text)
{
    return std::max(ChipHeight, text.height() + SpaceSmall);
}
} // namespace

Chip::Chip(const QString &text, const QString &removal, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFont(fontFor(TextStyle::Small));
    setIconSize({ChipIcon, ChipIcon});
    setAccessibleName(text);
    setAccessibleDescription(removal);
    setToolTip(removal);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const int start = icon().isNull() ? 0 : ChipIcon + SpaceTiny;
    return {SpaceSmall + start + fontMetrics().horizontalAdvance(text()) + SpaceTiny + CrossArea,
            heightFor(fontMetrics())};
}

QSize Chip::minimumSizeHint() const
{
    return {SpaceSmall + fontMetrics().averageCharWidth() * 3 + CrossArea, heightFor(fontMetrics())};
}

QRect Chip::crossRect() const
{
    const QRect place(width() - CrossArea - SpaceTiny / 2, 0, CrossArea, height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = event->button() == Qt::LeftButton && isDown() && crossRect().contains(event->pos());
    if (!onCross) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT removed(); // may be the end of this chip
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.accent, FocusWidth) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? colors.selected.darker(105) : colors.selected);
    const qreal round = (height() - FocusWidth) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), round, round);
    int x = SpaceSmall;
    if (!icon().isNull()) {
        icon().paint(&painter, placed({x, (height() - ChipIcon) / 2, ChipIcon, ChipIcon}));
        x += ChipIcon + SpaceTiny;
    }
    const int room = width() - x - SpaceTiny - CrossArea + 2;
    painter.setPen(colors.text);
    painter.drawText(placed({x, 0, room, height()}),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
    QRect cross(0, 0, CrossSize, CrossSize);
    cross.moveCenter(crossRect().center());
    Latchkey::icon("close", IconTone::Muted).paint(&painter, cross);
}

} // namespace Latchkey

#include "moc_chip.cpp"
