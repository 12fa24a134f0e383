// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/sidebar/sidebardelegate.h"

#include "ui/models/sidebarmodel.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/rowground.h"
#include "ui/wording.h"

#include <QLocale>
#include <QPainter>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr int FoldWidth = 20;
constexpr int SignStart = SpaceSmall + Space; ///< without depth
constexpr int DepthWidth = SpaceWide;
constexpr int DotSize = 10;

QRect signArea(const QRect &row, int depth)
{
    const int left = row.left() + SpaceSmall + SignStart + depth * DepthWidth;
    return {left, row.center().y() - IconSizeSmall / 2 + 1, IconSizeSmall, IconSizeSmall};
}

} // namespace

SidebarDelegate::SidebarDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QRect SidebarDelegate::foldArea(const QRect &row, int depth, Qt::LayoutDirection direction)
{
    const QRect sign = signArea(row, depth);
    return QStyle::visualRect(direction, row, {sign.left() - FoldWidth, row.top(), FoldWidth, row.height()});
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const SidebarRow &row = static_cast<const SidebarModel *>(index.model())->row(index.row());
    const int text = QFontMetrics(m_fonts(TextStyle::Body)).height() + SpaceSmall;
    return {120, std::max(text, row.kind == SidebarRow::Kind::View ? rows().place : rows().heading)};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SidebarRow &row = static_cast<const SidebarModel *>(index.model())->row(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind != SidebarRow::Kind::View) {
        paintHeading(painter, option, row);
    } else {
        paintGround(painter, option);
        paintSign(painter, option, row);
        QRect area = paintCounts(painter, option, row);
        area.setLeft(signArea(option.rect, row.depth).right() + SpaceSmall);
        const bool selected = option.state & QStyle::State_Selected;
        QFont font = m_fonts(TextStyle::Body);
        if (selected)
            font.setWeight(QFont::DemiBold);
        const QString text = row.view.kind == TaskView::Kind::Tag ? isolated(row.text) : row.text;
        painter->setFont(font);
        painter->setPen(colorsFor(option.palette).text);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, area),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                              | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

void SidebarDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const SidebarRow &row) const
{
    const QRect area = option.rect.adjusted(SpaceSmall + SignStart, 0, -SpaceWide, -SpaceTiny);
    painter->setFont(m_fonts(TextStyle::Small));
    painter->setPen(colorsFor(option.palette).muted);
    painter->drawText(
        QStyle::visualRect(option.direction, option.rect, area),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)) | Qt::TextSingleLine, row.text);
}

void SidebarDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const QRectF card = QRectF(option.rect).adjusted(SpaceSmall, 1, -SpaceSmall, -1);
    constexpr QStyle::State Edged = QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_Active;
    paintRowGround(*painter, option, card, RadiusSmall);
    if ((option.state & Edged) == Edged)
        paintRowEdge(*painter, option, card, 1.5, RadiusSmall - 1);
}

void SidebarDelegate::paintSign(QPainter *painter, const QStyleOptionViewItem &option, const SidebarRow &row) const
{
    const QRect sign = QStyle::visualRect(option.direction, option.rect, signArea(option.rect, row.depth));
    if (row.view.kind != TaskView::Kind::List) {
        const bool selected = option.state & QStyle::State_Selected;
        if (row.wrong)
            icon("alert", IconTone::Danger).paint(painter, sign);
        else
            icon(viewIcon(row.view.kind), selected ? IconTone::Accent : IconTone::Muted).paint(painter, sign);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(row.color.isEmpty() ? colorsFor(option.palette).outline
                                          : accountColor(row.color, option.palette));
    const QRectF dot(sign.center().x() + 0.5 - DotSize / 2.0, sign.center().y() + 0.5 - DotSize / 2.0, DotSize,
                     DotSize);
    painter->drawEllipse(dot);
    if (!row.hasInner)
        return;
    const QRect fold = foldArea(option.rect, row.depth, option.direction);
    const QRect arrow(fold.center().x() - 6, fold.center().y() - 5, 12, 12);
    if (!row.collapsed) {
        icon("chevron-down", IconTone::Muted).paint(painter, arrow);
    } else {
        painter->save();
        painter->translate(arrow.center());
        painter->scale(option.direction == Qt::RightToLeft ? -1 : 1, 1);
        icon("chevron", IconTone::Muted).paint(painter, {-6, -6, 12, 12});
        painter->restore();
    }
}

QRect SidebarDelegate::paintCounts(QPainter *painter, const QStyleOptionViewItem &option, const SidebarRow &row) const
{
    QRect area = option.rect.adjusted(0, 0, -SpaceSmall - Space, 0);
    const Colors &colors = colorsFor(option.palette);
    if (row.count > 0) {
        const QString text = QLocale().toString(row.count);
        const int width = QFontMetrics(m_fonts(TextStyle::Small)).horizontalAdvance(text);
        const QRect place(area.right() - width, area.top(), width + 1, area.height());
        painter->setFont(m_fonts(TextStyle::Small));
        painter->setPen(row.overdue > 0 ? colors.danger : colors.muted);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                          Qt::AlignCenter | Qt::TextSingleLine, text);
        area.setRight(place.left() - SpaceTiny);
    }
    if (row.overdue > 0) {
        const QRect place(area.right() - IconSizeSmall + 2, area.center().y() - 6, 14, 14);
        icon("alert", IconTone::Danger).paint(painter, QStyle::visualRect(option.direction, option.rect, place));
        area.setRight(place.left() - SpaceTiny);
    }
    return area;
}

} // namespace Latchkey

#include "moc_sidebardelegate.cpp"
