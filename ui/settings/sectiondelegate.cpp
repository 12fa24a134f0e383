// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectiondelegate.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/rowground.h"

#include <QPainter>

#include <algorithm>

namespace Latchkey {

using namespace Metrics;

QFont SectionDelegate::fontOf(bool chosen) const
{
    QFont font = m_fonts(TextStyle::Body);
    if (chosen)
        font.setWeight(QFont::DemiBold);
    return font;
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics text(fontOf(true)); // the wider one, so that choosing moves nothing
    return {text.horizontalAdvance(index.data().toString()) + 2 * Space,
            std::max(text.height() + SpaceSmall, rows().place)};
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    const QRectF card = QRectF(option.rect).adjusted(0, 1, 0, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, card, RadiusSmall);
    if (option.state & QStyle::State_HasFocus)
        paintRowEdge(*painter, option, card, FocusWidth, RadiusSmall - 1);
    painter->setFont(fontOf(chosen));
    painter->setPen(colorsFor(option.palette).text);
    painter->drawText(option.rect.adjusted(Space, 0, -Space, 0),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                          | Qt::TextSingleLine,
                      index.data().toString());
    painter->restore();
}

} // namespace Latchkey

#include "moc_sectiondelegate.cpp"
