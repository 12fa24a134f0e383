// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/proofs/mirroring.h"

#include "tests/ui/proofs/seen.h"

#include <QApplication>
#include <QHash>
#include <QStyle>
#include <QWidget>

#include <cstdlib>

namespace Latchkey::Test {

namespace {

constexpr int Rounding = 1; // of what is in the middle of an odd number of pixels

struct Place
{
    QRect place;
    QRect parent;
};

/// How far from there; 0 also where the parent stays as it is on purpose, or is told of itself.
int distanceFromMirrored(const QWidget &widget, const Place &before)
{
    const QWidget &parent = *widget.parentWidget();
    if (parent.layoutDirection() != Qt::RightToLeft || parent.size() != before.parent.size())
        return 0;
    return widget.x() - QStyle::visualRect(Qt::RightToLeft, before.parent, before.place).x();
}

} // namespace

QStringList unmirroredIn(const QWidget &window)
{
    QHash<const QWidget *, Place> before;
    for (const QWidget *widget : seenIn(window)) {
        if (widget != &window)
            before.insert(widget, {widget->geometry(), widget->parentWidget()->rect()});
    }
    const Qt::LayoutDirection usual = QApplication::layoutDirection();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    settle();
    QStringList problems;
    for (const QWidget *widget : seenIn(window)) {
        const auto found = before.constFind(widget);
        const int distance = found == before.cend() ? 0 : distanceFromMirrored(*widget, *found);
        if (std::abs(distance) > Rounding)
            problems << QStringLiteral("%1 is %2 pixels beside the mirrored place").arg(named(*widget)).arg(distance);
    }
    QApplication::setLayoutDirection(usual);
    settle();
    return problems;
}

} // namespace Latchkey::Test
