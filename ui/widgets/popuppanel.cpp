// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popuppanel.h"

#include "ui/theme/metrics.h"

#include <QScreen>

namespace Latchkey {

PopupPanel::PopupPanel(QWidget *parent)
    : RaisedPanel(parent, Qt::Popup | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_TranslucentBackground);
}

QSize PopupPanel::sizeHint() const
{
    const QSize wanted = RaisedPanel::sizeHint(); // of text that wraps, any width will do
    const int width = std::max(m_usualWidth, minimumSizeHint().width());
    return m_usualWidth > 0 ? QSize(width, wanted.height()) : wanted;
}

void PopupPanel::openAt(const QWidget *anchor)
{
    openAt(anchor, anchor->rect());
}

void PopupPanel::openAt(const QWidget *anchor, const QRect &part)
{
    ensurePolished();
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    const QRect window = anchor->window()->frameGeometry();
    const QRect place(anchor->mapToGlobal(part.topLeft()), part.size());
    const int below = place.bottom() + Metrics::SpaceTiny;
    const int above = place.top() - Metrics::SpaceTiny - height();
    const bool low = place.center().y() > window.center().y() && above >= room.top();
    const bool atEnd = isRightToLeft() || place.left() + width() > window.right();
    const int x = atEnd ? place.right() + 1 - width() : place.left();
    const int y = low || below + height() > room.bottom() ? above : below;
    move(qBound(room.left(), x, std::max(room.left(), room.right() - width())),
         qBound(room.top(), y, std::max(room.top(), room.bottom() - height())));
    show();
}

void PopupPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT closed();
}

} // namespace Latchkey

#include "moc_popuppanel.cpp"
