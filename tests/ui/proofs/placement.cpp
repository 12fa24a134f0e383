// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/proofs/placement.h"

#include "tests/ui/proofs/seen.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QWidget>

namespace Latchkey::Test {

namespace {

/// The part of the parent's plane in which something of it is seen, or can be scrolled to.
QRect roomIn(const QWidget &parent)
{
    constexpr int Endless = 1 << 20;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    if (!area || area->viewport() != &parent)
        return parent.rect();
    const int across = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : Endless;
    const int down = area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : Endless;
    return parent.rect().adjusted(-across, -down, across, down);
}

bool reachesOut(const QWidget &widget)
{
    constexpr int Rounding = 1; // by so much QSplitter itself is out from right to left
    const QRect place = widget.geometry().adjusted(Rounding, Rounding, -Rounding, -Rounding);
    return !place.isEmpty() && !roomIn(*widget.parentWidget()).contains(place);
}

/// Whether both stand in the parent's layout or both do not: what is put over a layout is there on purpose.
bool areOfOnePlane(const QWidget &a, const QWidget &b)
{
    return a.testAttribute(Qt::WA_LaidOut) == b.testAttribute(Qt::WA_LaidOut);
}

/// A grip reaches over what it parts, so that it can be taken hold of.
bool isGrip(const QWidget &widget)
{
    return qobject_cast<const QSplitterHandle *>(&widget);
}

QStringList overlapsAmong(const QList<const QWidget *> &siblings)
{
    QStringList problems;
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        for (qsizetype j = i + 1; j < siblings.size(); ++j) {
            const QWidget &a = *siblings.at(i);
            const QWidget &b = *siblings.at(j);
            if (a.geometry().intersects(b.geometry()) && areOfOnePlane(a, b) && !isGrip(a) && !isGrip(b))
                problems << QStringLiteral("%1 and %2 lie over each other").arg(named(a), named(b));
        }
    }
    return problems;
}

} // namespace

QStringList misplacedIn(const QWidget &window)
{
    QStringList problems;
    QHash<const QWidget *, QList<const QWidget *>> children;
    for (const QWidget *widget : seenIn(window)) {
        if (widget == &window)
            continue;
        children[widget->parentWidget()] << widget;
        if (reachesOut(*widget))
            problems << QStringLiteral("%1 reaches out of %2").arg(named(*widget), named(*widget->parentWidget()));
    }
    for (const QList<const QWidget *> &siblings : std::as_const(children))
        problems += overlapsAmong(siblings);
    return problems;
}

} // namespace Latchkey::Test
