// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What TaskListView does while something is dragged.
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/tasklistview.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>

namespace Latchkey {

using namespace Metrics;
using TaskPlaces::Side;

namespace {

constexpr int WidestCard = 260;

QPixmap dragCard(const QString &text, const QPalette &palette, const QFont &font, qreal scale)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, WidestCard);
    const QSize size(metrics.horizontalAdvance(shown) + 2 * Space, metrics.height() + 2 * SpaceSmall);
    QPixmap card(size * scale);
    card.setDevicePixelRatio(scale);
    card.fill(Qt::transparent);
    const Colors &colors = colorsFor(palette);
    QPainter painter(&card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(QPen(colors.accent, 1));
    painter.setBrush(colors.raised);
    const QRectF box = QRectF(QPointF(0, 0), size).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, Radius, Radius);
    painter.setPen(colors.text);
    painter.drawText(box, Qt::AlignCenter, shown);
    return card;
}

} // namespace

void TaskListView::startDrag(Qt::DropActions)
{
    const QStringList ids = chosenIds();
    if (ids.isEmpty())
        return;
    const Task *first = m_model.task(m_model.indexOf(ids.constFirst()));
    const QString text = ids.size() == 1 ? first->title : tr("%n tasks", nullptr, int(ids.size()));
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData(selectedIndexes()));
    drag->setPixmap(dragCard(text, palette(), font(), devicePixelRatioF()));
    drag->setHotSpot({-Space, -Space});
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction); // the rows follow what the repository says
}

void TaskListView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!draggedTasks(event->mimeData()).isEmpty() && TaskPlaces::canOrder(m_model));
}

void TaskListView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    aimDrop(event->position().toPoint());
    const QStringList ids = draggedTasks(event->mimeData());
    const bool takes = m_dropTarget.isValid()
                       && TaskPlaces::at(m_model, ids, m_model.row(m_dropTarget.row()).id, m_dropSide).has_value();
    if (!takes)
        m_dropTarget = QModelIndex();
    event->setAccepted(takes);
    event->setDropAction(Qt::MoveAction);
    viewport()->update();
}

void TaskListView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropTarget = QModelIndex();
    viewport()->update();
    QListView::dragLeaveEvent(event);
}

void TaskListView::dropEvent(QDropEvent *event)
{
    aimDrop(event->position().toPoint());
    const QPersistentModelIndex target = std::exchange(m_dropTarget, QPersistentModelIndex());
    viewport()->update();
    setState(NoState);
    const QStringList ids = draggedTasks(event->mimeData());
    if (!target.isValid() || ids.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropRequested(ids, m_model.row(target.row()).id, m_dropSide);
}

void TaskListView::aimDrop(const QPoint &position)
{
    QModelIndex index = indexAt(position);
    if (!index.isValid() && m_model.rowCount() > 0 && position.y() >= 0)
        index = m_model.index(m_model.rowCount() - 1); // below the last one
    m_dropTarget = m_model.task(index) ? index : QModelIndex();
    const QRect row = visualRect(index);
    const int edge = row.height() / 3;
    m_dropSide = position.y() < row.top() + edge      ? Side::Above
                 : position.y() > row.bottom() - edge ? Side::Below
                                                      : Side::On;
}

void TaskListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_dropTarget.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsFor(palette()).accent, 2));
    const QRectF row = QRectF(visualRect(m_dropTarget)).adjusted(SpaceWide, 1, -SpaceWide, -1);
    if (m_dropSide == Side::On)
        painter.drawRoundedRect(row, Radius, Radius);
    else
        painter.drawLine(QPointF(row.left(), m_dropSide == Side::Above ? row.top() : row.bottom()),
                         QPointF(row.right(), m_dropSide == Side::Above ? row.top() : row.bottom()));
}

} // namespace Latchkey
