// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskdelegate.h"

#include "core/tasks/task.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/taskfactsline.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/rowground.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr int CheckSize = 20;
constexpr int CardMargin = Space;
constexpr int CheckStart = CardMargin + SpaceWide + SpaceTiny;
constexpr int TextStart = CheckStart + CheckSize + Space;
constexpr int TextEnd = CardMargin + Space;
constexpr int DepthWidth = SpaceLarge + SpaceTiny;
constexpr int DeepestDrawn = 6; ///< beyond, a narrow window would have no room for the title
constexpr int FoldWidth = 18;
constexpr int FoldSide = 12;

int indentOf(int depth)
{
    return std::min(depth, DeepestDrawn) * DepthWidth;
}

QRect textArea(const QRect &row, int depth)
{
    return row.adjusted(TextStart + indentOf(depth), 0, -TextEnd, 0);
}

const TaskViewModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const TaskViewModel *>(index.model());
}

QColor ringColor(int priority, bool hovered, const Colors &colors)
{
    switch (priority) {
    case 1: return colors.danger;
    case 2: return colors.warning;
    case 3: return colors.accent;
    default: return hovered ? colors.accent : colors.outline;
    }
}

} // namespace

TaskDelegate::TaskDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pending(icon("pending", IconTone::Muted))
    , m_conflict(icon("alert", IconTone::Warning))
{
}

QRect TaskDelegate::checkArea(const QRect &row, int depth, Qt::LayoutDirection direction)
{
    const int left = row.left() + CheckStart - SpaceTiny + indentOf(depth);
    const QRect area(left, row.top(), CheckSize + 2 * SpaceTiny, row.height());
    return QStyle::visualRect(direction, row, area);
}

QRect TaskDelegate::foldArea(const QRect &row, int depth, bool heading, Qt::LayoutDirection direction)
{
    const int left = heading ? row.right() - CardMargin - Space - FoldWidth
                             : row.left() + CheckStart - SpaceTiny - FoldWidth + indentOf(depth);
    return QStyle::visualRect(direction, row, {left, row.top(), FoldWidth, row.height()});
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int texts =
        QFontMetrics(m_fonts(TextStyle::Body)).height() + QFontMetrics(m_fonts(TextStyle::Small)).height();
    return {200, std::max(rows().task, texts + 2 * rows().padding)};
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TaskRow &row = modelOf(index).row(index.row());
    const Task *task = modelOf(index).task(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (task) {
        paintGround(painter, option, row.depth);
        paintFold(painter, option, row);
        paintCheck(painter, option, *task, row.depth);
        paintTexts(painter, option, index, *task);
    } else if (row.isHeading()) {
        paintHeading(painter, option, index, row);
    }
    painter->restore();
}

void TaskDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const TaskRow &row) const
{
    const Colors &colors = colorsFor(option.palette);
    const int height = QFontMetrics(m_fonts(TextStyle::Strong)).height();
    QRect area = option.rect.adjusted(CardMargin + SpaceSmall + indentOf(row.depth), 0, -TextEnd - FoldWidth, 0);
    area.setTop(option.rect.bottom() - height - SpaceSmall);
    area.setHeight(height);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int alignment =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    const bool overdue = row.kind == TaskRow::Kind::Overdue;
    if (overdue) {
        icon("alert", IconTone::Danger)
            .paint(painter,
                   placed({area.left(), area.center().y() - IconSizeSmall / 2 + 1, IconSizeSmall, IconSizeSmall}));
        area.setLeft(area.left() + IconSizeSmall + SpaceSmall);
    }
    const QString text = index.data().toString();
    painter->setFont(m_fonts(TextStyle::Strong));
    painter->setPen(overdue ? colors.danger : colors.text);
    painter->drawText(placed(area), alignment,
                      QFontMetrics(m_fonts(TextStyle::Strong)).elidedText(text, Qt::ElideRight, area.width()));
    area.setLeft(area.left() + QFontMetrics(m_fonts(TextStyle::Strong)).horizontalAdvance(text) + SpaceSmall);
    painter->setFont(m_fonts(TextStyle::Small));
    painter->setPen(colors.muted);
    if (row.inner > 0)
        painter->drawText(placed(area), alignment, QLocale().toString(row.inner));
    if (row.kind == TaskRow::Kind::Section)
        paintFold(painter, option, row);
}

void TaskDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, int depth) const
{
    const QRectF card = QRectF(option.rect).adjusted(CardMargin, 1, -CardMargin, -1);
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    if (!paintRowGround(*painter, option, card, Radius)) {
        painter->setPen(colorsFor(option.palette).line);
        const QRect line = QStyle::visualRect(option.direction, option.rect,
                                              option.rect.adjusted(TextStart + indentOf(depth), 0, -TextEnd, 0));
        painter->drawLine(QPointF(line.left(), option.rect.bottom() + 0.5),
                          QPointF(line.right(), option.rect.bottom() + 0.5));
    }
    if (focused)
        paintRowEdge(*painter, option, card, 1.5, Radius - 1);
}

void TaskDelegate::paintFold(QPainter *painter, const QStyleOptionViewItem &option, const TaskRow &row) const
{
    if (row.inner == 0 && !row.collapsed)
        return;
    const QRect area = foldArea(option.rect, row.depth, row.isHeading(), option.direction);
    QPoint center = area.center() + QPoint(1, 1);
    if (row.isHeading()) // beside its text
        center.setY(option.rect.bottom() - SpaceSmall - QFontMetrics(m_fonts(TextStyle::Strong)).height() / 2);
    const QRect arrow(-FoldSide / 2, -FoldSide / 2, FoldSide, FoldSide);
    painter->save();
    painter->translate(center);
    if (row.collapsed && option.direction == Qt::RightToLeft)
        painter->scale(-1, 1);
    icon(row.collapsed ? "chevron" : "chevron-down", IconTone::Muted).paint(painter, arrow);
    painter->restore();
}

void TaskDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option, const Task &task, int depth) const
{
    const Colors &colors = colorsFor(option.palette);
    const QRect place(option.rect.left() + CheckStart + indentOf(depth), option.rect.center().y() - CheckSize / 2 + 1,
                      CheckSize, CheckSize);
    const QRectF circle = QRectF(QStyle::visualRect(option.direction, option.rect, place)).adjusted(1, 1, -1, -1);
    if (!task.completed) {
        const bool urgent = task.priority < NoPriority;
        const QColor ring = ringColor(task.priority, option.state & QStyle::State_MouseOver, colors);
        QColor ground = ring;
        ground.setAlpha(urgent ? 30 : 0);
        painter->setPen(QPen(ring, urgent ? 2.2 : 1.6));
        painter->setBrush(ground);
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

QRect TaskDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const Task &task,
                               QRect area) const
{
    const auto mark = [&](const QIcon &sign) {
        const QRect place(area.right() - IconSizeSmall, area.center().y() - IconSizeSmall / 2, IconSizeSmall,
                          IconSizeSmall);
        sign.paint(painter, QStyle::visualRect(option.direction, option.rect, place));
        area.setRight(place.left() - SpaceSmall);
    };
    if (task.pending)
        mark(m_pending);
    if (task.conflicted)
        mark(m_conflict);
    return area;
}

void TaskDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const Task &task) const
{
    const Colors &colors = colorsFor(option.palette);
    const TaskRow &row = modelOf(index).row(index.row());
    const QRect area = paintMarks(painter, option, task, textArea(option.rect, row.depth));
    QFont titleFont = m_fonts(TextStyle::Body);
    titleFont.setStrikeOut(task.completed);
    const QFontMetrics titleMetrics(titleFont);
    QRect titleRect = area;
    if (const QList<TaskFact> facts = factsOf(task, row, modelOf(index)); !facts.isEmpty()) {
        const int below = QFontMetrics(m_fonts(TextStyle::Small)).height();
        titleRect.setTop(area.center().y() - (titleMetrics.height() + 2 + below) / 2 + 1);
        titleRect.setHeight(titleMetrics.height());
        paintFacts(painter, option, {area.left(), titleRect.bottom() + 2, area.width(), below},
                   m_fonts(TextStyle::Small), facts);
    }
    painter->setFont(titleFont);
    painter->setPen(task.completed || !row.found ? colors.muted : colors.text);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, titleRect),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                          | Qt::TextSingleLine,
                      titleMetrics.elidedText(task.title.left(TaskTitleMaxLength), Qt::ElideRight, titleRect.width()));
}

QWidget *TaskDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("inlineTitleEdit"));
    editor->setAccessibleName(tr("Title"));
    editor->setMaxLength(TaskTitleMaxLength);
    return editor;
}

void TaskDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    constexpr const char *Filled = "filled";
    if (editor->property(Filled).toBool())
        return;
    editor->setProperty(Filled, true);
    QStyledItemDelegate::setEditorData(editor, index);
}

void TaskDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const int depth = modelOf(index).row(index.row()).depth;
    QRect area = textArea(option.rect, depth).adjusted(-SpaceSmall - 1, 0, 0, 0);
    const int height = std::max(ControlHeight, editor->sizeHint().height());
    area.setHeight(height);
    area.moveTop(option.rect.top() + (option.rect.height() - height) / 2);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, area));
}

} // namespace Latchkey

#include "moc_taskdelegate.cpp"
