// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What StepsEdit does while something is dragged.
#include "core/tasks/taskrepository.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/detail/steprow.h"
#include "ui/tasks/detail/stepsedit.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>

namespace Latchkey {

using TaskPlaces::Side;

void StepsEdit::drag(StepRow *row)
{
    row->save();
    auto *drag = new QDrag(this);
    drag->setMimeData(draggedData({row->step()}));
    drag->setPixmap(row->grab());
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction); // the rows follow what the repository says
}

void StepsEdit::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(canMove() && !m_task.id.isEmpty() && !draggedTasks(event->mimeData()).isEmpty());
}

void StepsEdit::dragMoveEvent(QDragMoveEvent *event)
{
    aimDrop(*event);
    event->setAccepted(m_dropPlace.has_value());
    event->setDropAction(Qt::MoveAction);
    update();
}

void StepsEdit::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropPlace.reset();
    update();
    QWidget::dragLeaveEvent(event);
}

void StepsEdit::dropEvent(QDropEvent *event)
{
    aimDrop(*event);
    const std::optional<TaskPlace> place = std::exchange(m_dropPlace, std::nullopt);
    update();
    if (!place)
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    QList<Task> tasks;
    for (const QString &id : draggedTasks(event->mimeData())) {
        if (const std::optional<Task> task = m_repository.task(id))
            tasks.append(*task);
    }
    const TaskEdit edit = TaskPlaces::put(tasks, m_repository.tasks(), *place);
    make(edit.text, edit.changes);
}

void StepsEdit::aimDrop(const QDropEvent &event)
{
    const QStringList ids = draggedTasks(event.mimeData());
    const int y = int(event.position().y());
    m_dropTarget = nullptr;
    for (StepRow *row : std::as_const(m_rows)) {
        if (y >= row->y())
            m_dropTarget = row; // the last one also for what is below it
    }
    const QRect at = m_dropTarget ? m_dropTarget->geometry() : QRect();
    const int edge = at.height() / 3;
    m_dropSide = y < at.top() + edge ? Side::Above : y > at.bottom() - edge ? Side::Below : Side::On;
    // Neither the task itself nor what it is a step of.
    for (std::optional<Task> above = m_task; above; above = m_repository.task(above->parentId)) {
        if (ids.contains(above->id))
            return m_dropPlace.reset();
    }
    m_dropPlace = m_tree.at(ids, m_dropTarget ? m_dropTarget->step().id : QString(), m_dropSide);
}

void StepsEdit::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_dropPlace || !m_dropTarget)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsFor(palette()).accent, 2));
    const QRectF row = QRectF(m_dropTarget->geometry()).adjusted(1, 1, -1, -1);
    if (m_dropSide == Side::On)
        return painter.drawRoundedRect(row, Metrics::Radius, Metrics::Radius);
    const qreal y = m_dropSide == Side::Above ? row.top() : row.bottom();
    painter.drawLine(QPointF(row.left(), y), QPointF(row.right(), y));
}

} // namespace Latchkey
