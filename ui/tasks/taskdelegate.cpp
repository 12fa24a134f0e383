// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskdelegate.h"

#include "core/tasks/task.h"
#include "ui/models/tasklistmodel.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr int CheckSize = 20;
constexpr int CardMargin = SpaceWide;
constexpr int CheckStart = CardMargin + SpaceSmall + 2;
constexpr int TextStart = CheckStart + CheckSize + Space;
constexpr int TextEnd = CardMargin + Space;

QRect textArea(const QRect &row)
{
    return row.adjusted(TextStart, 0, -TextEnd, 0);
}

} // namespace

TaskDelegate::TaskDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_titleFont(fontFor(TextStyle::Body))
    , m_doneFont(m_titleFont)
    , m_smallFont(fontFor(TextStyle::Small))
    , m_pending(icon("pending", IconTone::Muted))
{
    m_doneFont.setStrikeOut(true);
}

QRect TaskDelegate::checkArea(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect area(row.left(), row.top(), TextStart - SpaceTiny, row.height());
    return QStyle::visualRect(direction, row, area);
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int texts = QFontMetrics(m_titleFont).height() + QFontMetrics(m_smallFont).height() + 2 * SpaceSmall + 2;
    return {200, std::max(RowHeight, texts)};
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);
    paintCheck(painter, option, index.data(TaskListModel::CompletedRole).toBool());
    paintTexts(painter, option, index);
    painter->restore();
}

void TaskDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Colors &colors = colorsFor(option.palette);
    const QRectF card = QRectF(option.rect).adjusted(CardMargin, 1, -CardMargin, -1);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colors.selected : colors.hovered);
        painter->drawRoundedRect(card, Radius, Radius);
        if (focused) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colors.accent, 1.5));
            painter->drawRoundedRect(card.adjusted(0.75, 0.75, -0.75, -0.75), Radius - 1, Radius - 1);
        }
        return;
    }
    painter->setPen(colors.line);
    const QRect line =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(TextStart, 0, -TextEnd, 0));
    painter->drawLine(QPointF(line.left(), option.rect.bottom() + 0.5),
                      QPointF(line.right(), option.rect.bottom() + 0.5));
}

void TaskDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option, bool completed) const
{
    const Colors &colors = colorsFor(option.palette);
    const QRect place(option.rect.left() + CheckStart, option.rect.center().y() - CheckSize / 2 + 1, CheckSize,
                      CheckSize);
    const QRectF circle = QRectF(QStyle::visualRect(option.direction, option.rect, place)).adjusted(1, 1, -1, -1);
    if (!completed) {
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter->setPen(QPen(hovered ? colors.accent : colors.outline, 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(circle);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.accent);
    painter->drawEllipse(circle);
    painter->setPen(QPen(colors.onAccent, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = circle.center();
    const QPointF tick[] = {c + QPointF(-3.8, 0.3), c + QPointF(-1.1, 3.0), c + QPointF(4.0, -2.7)};
    painter->drawPolyline(tick, 3);
}

void TaskDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int alignment =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    QRect area = textArea(option.rect);
    if (index.data(TaskListModel::PendingRole).toBool()) {
        const QRect mark(area.right() - IconSizeSmall, area.center().y() - IconSizeSmall / 2, IconSizeSmall,
                         IconSizeSmall);
        m_pending.paint(painter, placed(mark));
        area.setRight(mark.left() - SpaceSmall);
    }
    const bool done = index.data(TaskListModel::CompletedRole).toBool();
    const QString title = index.data(Qt::DisplayRole).toString().left(TaskTitleMaxLength);
    const QString description = index.data(TaskListModel::DescriptionRole).toString().left(200).simplified();
    const QFont &titleFont = done ? m_doneFont : m_titleFont;
    const QFontMetrics titleMetrics(titleFont);
    QRect titleRect = area;
    if (!description.isEmpty()) {
        const QFontMetrics smallMetrics(m_smallFont);
        const int height = titleMetrics.height() + 2 + smallMetrics.height();
        titleRect.setTop(area.center().y() - height / 2 + 1);
        titleRect.setHeight(titleMetrics.height());
        const QRect below(area.left(), titleRect.bottom() + 2, area.width(), smallMetrics.height());
        painter->setFont(m_smallFont);
        painter->setPen(colors.muted);
        painter->drawText(placed(below), alignment,
                          smallMetrics.elidedText(description, Qt::ElideRight, below.width()));
    }
    painter->setFont(titleFont);
    painter->setPen(done ? colors.muted : colors.text);
    painter->drawText(placed(titleRect), alignment, titleMetrics.elidedText(title, Qt::ElideRight, titleRect.width()));
}

QWidget *TaskDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("inlineTitleEdit"));
    editor->setAccessibleName(tr("Title"));
    editor->setMaxLength(TaskTitleMaxLength);
    return editor;
}

void TaskDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect area = textArea(option.rect).adjusted(-SpaceSmall - 1, 0, 0, 0);
    area.setHeight(ControlHeight);
    area.moveTop(option.rect.top() + (option.rect.height() - ControlHeight) / 2);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, area));
}

} // namespace Latchkey
