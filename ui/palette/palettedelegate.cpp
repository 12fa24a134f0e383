// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "ui/palette/palettemodel.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/wording.h"

#include <QPainter>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr int PlaceHeight = 38;
constexpr int NarrowestText = 120;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Colors &colors = colorsFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && !(option.state & QStyle::State_MouseOver))
        return;
    const QRectF card = QRectF(option.rect).adjusted(SpaceTiny, 1, -SpaceTiny, -1);
    painter->setPen(selected ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(selected ? colors.selected : colors.hovered);
    painter->drawRoundedRect(card.adjusted(0.75, 0.75, -0.75, -0.75), RadiusSmall, RadiusSmall);
}

/// Writes within the row, from the start of `area`, or at its end; returns how wide it is.
int write(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text, bool atEnd)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QString fitting = isolated(metrics.elidedText(text, Qt::ElideRight, area.width() - 1));
    const int width = std::min(area.width(), metrics.horizontalAdvance(fitting) + 1);
    const QRect place(atEnd ? area.right() + 1 - width : area.left(), area.top(), width, area.height());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                      int(Qt::AlignCenter) | Qt::TextSingleLine, fitting);
    return text.isEmpty() ? 0 : width;
}

} // namespace

PaletteDelegate::PaletteDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_font(fontFor(TextStyle::Body))
    , m_smallFont(fontFor(TextStyle::Small))
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {NarrowestText, std::max(PlaceHeight, QFontMetrics(m_font).height() + 2 * SpaceSmall)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);
    QRect area = option.rect.adjusted(Space, 0, -Space, 0);
    const QRect sign(area.left(), area.center().y() - IconSizeSmall / 2, IconSizeSmall, IconSizeSmall);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QStyle::visualRect(option.direction, option.rect, sign));
    area.setLeft(sign.right() + Space);
    painter->setFont(m_smallFont);
    painter->setPen(colors.muted);
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); area.width() > 2 * NarrowestText)
        area.setRight(area.right() - write(painter, option, area, keys, true) - SpaceSmall);
    painter->setFont(m_font);
    painter->setPen(colors.text);
    area.setLeft(area.left() + write(painter, option, area, index.data().toString(), false) + SpaceSmall);
    painter->setFont(m_smallFont);
    painter->setPen(colors.muted);
    if (area.width() > IconSize)
        write(painter, option, area, index.data(PaletteModel::DetailRole).toString(), false);
    painter->restore();
}

} // namespace Latchkey

#include "moc_palettedelegate.cpp"
