// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/droptarget.h"

#include "ui/models/taskviewmodel.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/draggedfiles.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace Latchkey {

DropTarget::DropTarget(QWidget *page)
    : QWidget(page)
{
    setObjectName(QStringLiteral("dropFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

/// Tasks that are dragged have their own places; and what is behind a dialog is not to be changed.
bool DropTarget::takes(const QMimeData *data)
{
    return !QApplication::activeModalWidget() && draggedTasks(data).isEmpty()
           && (!draggedFiles(data).isEmpty() || !data->text().trimmed().isEmpty());
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: break;
    case QEvent::DragLeave: hide(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
    auto *drag = static_cast<QDropEvent *>(event);
    const bool taken = takes(drag->mimeData());
    if (taken)
        drag->setDropAction(Qt::CopyAction); // a file manager would delete what was moved
    drag->setAccepted(taken);
    if (taken && event->type() == QEvent::DragEnter) {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    } else if (event->type() == QEvent::Drop) {
        hide();
        if (taken)
            drop(drag->mimeData());
    }
    return true;
}

void DropTarget::drop(const QMimeData *data)
{
    if (const QStringList files = draggedFiles(data); !files.isEmpty())
        Q_EMIT filesDropped(files);
    else
        Q_EMIT textDropped(data->text());
}

void DropTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsFor(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::Radius, Metrics::Radius);
}

} // namespace Latchkey

#include "moc_droptarget.cpp"
