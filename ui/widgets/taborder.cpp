// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QSplitter>

namespace Latchkey {

namespace {

void collect(QWidget *widget, QWidgetList &found);

void collect(const QLayout *layout, QWidgetList &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(item->layout(), found);
    }
}

void collectInside(const QWidget *widget, QWidgetList &found)
{
    if (widget->layout())
        collect(widget->layout(), found);
    const auto *splitter = qobject_cast<const QSplitter *>(widget);
    for (int i = 0; splitter && i < splitter->count(); ++i)
        collect(splitter->widget(i), found);
    for (QObject *child : widget->children()) {
        if (auto *inner = qobject_cast<QWidget *>(child))
            collect(inner, found);
    }
}

/// What is laid out, as it is laid out, then the rest as it was made.
void collect(QWidget *widget, QWidgetList &found)
{
    if (widget->isWindow() || found.contains(widget))
        return;
    found.append(widget);
    collectInside(widget, found);
}

bool isStop(const QWidget *widget, const QWidget &window)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled()
           && widget->isVisibleTo(&window);
}

} // namespace

bool focusAlongLayouts(QWidget &window, bool next)
{
    QWidgetList all;
    collectInside(&window, all);
    const qsizetype count = all.size();
    const qsizetype at = all.indexOf(window.focusWidget());
    const qsizetype from = at >= 0 ? at : next ? -1 : count;
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *candidate = all.at(((next ? from + step : from - step) + count) % count);
        if (isStop(candidate, window)) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace Latchkey
