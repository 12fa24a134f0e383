// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/proofs/seen.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace Latchkey::Test {

QList<const QWidget *> seenIn(const QWidget &window)
{
    QList<const QWidget *> seen{&window};
    const QList<QWidget *> children = window.findChildren<QWidget *>();
    std::copy_if(children.cbegin(), children.cend(), std::back_inserter(seen), [&](const QWidget *child) {
        return child->isVisibleTo(&window) && child->window() == window.window();
    });
    return seen;
}

void settle()
{
    constexpr int Rounds = 3; // a label that wraps changes its height, which changes the width of what is beside it
    for (int i = 0; i < Rounds; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

QString named(const QWidget &widget)
{
    return QStringLiteral("%1 '%2'").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
}

} // namespace Latchkey::Test
