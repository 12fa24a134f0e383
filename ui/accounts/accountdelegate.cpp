// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdelegate.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/rowground.h"

#include <QPainter>
#include <QStyle>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int AvatarSize = 32;
constexpr int LineGap = 2;
} // namespace

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const QRect row = option.rect.adjusted(SpaceTiny, 1, -SpaceTiny, -1);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    constexpr QStyle::State Edged = QStyle::State_Selected | QStyle::State_HasFocus;
    paintRowGround(*painter, option, row, RadiusSmall);
    if ((option.state & Edged) == Edged)
        paintRowEdge(*painter, option, row, FocusWidth, RadiusSmall);
    const QRect avatar(row.left() + Space, row.center().y() - AvatarSize / 2, AvatarSize, AvatarSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, placed(avatar));

    const QFont strong = fontFor(TextStyle::Strong);
    const QFont small = fontFor(TextStyle::Small);
    const int first = QFontMetrics(strong).height();
    const int second = QFontMetrics(small).height();
    QRect line(avatar.right() + Space, row.center().y() - (first + LineGap + second) / 2, 0, first);
    line.setRight(row.right() - Space);
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto write = [&](const QFont &font, const QColor &color, const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(placed(line), alignment, QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    };
    write(strong, colors.text, index.data(Qt::DisplayRole).toString());
    line = QRect(line.left(), line.bottom() + 1 + LineGap, line.width(), second);
    write(small, index.data(AccountRoles::Warning).toBool() ? colors.warning : colors.muted,
          index.data(AccountRoles::Detail).toString());
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int texts =
        QFontMetrics(fontFor(TextStyle::Strong)).height() + LineGap + QFontMetrics(fontFor(TextStyle::Small)).height();
    return {AvatarSize + 4 * Space, std::max(rows().task, texts + 2 * SpaceSmall)};
}

} // namespace Latchkey

#include "moc_accountdelegate.cpp"
