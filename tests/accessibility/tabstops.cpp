// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/tabstops.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace Latchkey::Test {

namespace {

constexpr qsizetype MostStops = 200; ///< so many are a trap

QWidget *pressTab(QWidget &window)
{
    QWidget *from = window.focusWidget();
    QTest::keyClick(from ? from : &window, Qt::Key_Tab);
    return window.focusWidget();
}

/// Until it ends by Return or Esc, Tab goes on with the next row.
bool isEditingARow(const QWidget &window)
{
    const QWidget *editor = window.focusWidget();
    const QWidget *viewport = editor ? editor->parentWidget() : nullptr;
    return viewport && qobject_cast<const QAbstractItemView *>(viewport->parentWidget());
}

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 '%2'").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

/// Presses Tab until the keyboard is elsewhere: some have several stops within.
QWidget *leave(QWidget &window)
{
    constexpr int MostWithin = 20;
    const QWidget *from = window.focusWidget();
    QWidget *at = pressTab(window);
    for (int i = 0; at == from && i < MostWithin; ++i)
        at = pressTab(window);
    return at;
}

/// Until it is where it was; the way it took does not end there if it came to be trapped.
QWidgetList walk(QWidget &window)
{
    QWidgetList stops;
    QWidget *at = leave(window);
    while (at && !stops.contains(at) && stops.size() < MostStops) {
        stops.append(at);
        at = leave(window);
    }
    if (at)
        stops.append(at);
    return stops;
}

bool excludesOthers(const QAbstractButton &button)
{
    return button.isCheckable() && (button.group() ? button.group()->exclusive() : button.autoExclusive());
}

QList<QAbstractButton *> alternatives(const QAbstractButton &button)
{
    return button.group() ? button.group()->buttons()
                          : button.parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
}

/// Of several that exclude each other, Tab stops at one, and the arrow keys lead to the others.
bool leadsByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !excludesOthers(*button))
        return false;
    const auto all = alternatives(*button);
    const auto stop = std::find_if(all.cbegin(), all.cend(), [](const QAbstractButton *one) {
        return excludesOthers(*one) && (one->focusPolicy() & Qt::TabFocus);
    });
    return stop != all.cend() && *stop != button;
}

bool isStop(const QWidget *widget, const QWidget &window)
{
    return widget->window() == &window && widget->isVisible() && widget->isEnabled() && !widget->size().isEmpty()
           && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !leadsByArrows(widget);
}

/// What a button or field has within itself does nothing that keys in it do not do as well.
bool isInner(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QCalendarWidget *>(parent))
            return true;
    }
    return false;
}

/// Something to press or fill in that only a pointer comes to.
bool isOutOfReach(const QWidget *widget, const QWidget &window)
{
    const bool isUsed = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                        || qobject_cast<const QComboBox *>(widget);
    return isUsed && widget->window() == &window && widget->isVisible() && widget->isEnabled()
           && !(widget->focusPolicy() & Qt::TabFocus) && !isInner(widget) && !leadsByArrows(widget);
}

/// From outside in, the window first.
QWidgetList ancestry(QWidget *widget)
{
    QWidgetList line;
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget())
        line.prepend(widget);
    return line;
}

bool isReadBefore(QWidget *later, QWidget *earlier)
{
    const QWidgetList a = ancestry(earlier);
    const QWidgetList b = ancestry(later);
    qsizetype apart = 0;
    while (apart < std::min(a.size(), b.size()) && a.at(apart) == b.at(apart))
        ++apart;
    if (apart == std::min(a.size(), b.size()))
        return false; // one is within the other
    const QRect first = a.at(apart)->geometry();
    const QRect second = b.at(apart)->geometry();
    if (second.bottom() < first.top())
        return true;
    const bool sameLine = second.top() <= first.bottom();
    const bool mirrored = a.at(apart)->parentWidget()->layoutDirection() == Qt::RightToLeft;
    return sameLine && (mirrored ? second.left() > first.right() : second.right() < first.left());
}

} // namespace

QStringList wrongTabStopsIn(QWidget &part)
{
    QWidget &window = *part.window();
    if (isEditingARow(window))
        return {};
    walk(window); // what a control shows when the keyboard comes to it is there the second time
    const QWidgetList stops = walk(window);
    QStringList wrong;
    for (const QWidget *widget : part.findChildren<QWidget *>()) {
        if ((isStop(widget, window) && !stops.contains(widget)) || isOutOfReach(widget, window))
            wrong << QStringLiteral("left out: ") + described(widget);
    }
    if (stops.size() > 1 && stops.constLast() != stops.constFirst())
        wrong << QStringLiteral("it does not come away from ") + described(stops.constLast());
    QStringList back;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (isReadBefore(stops.at(i), stops.at(i - 1)))
            back << QStringLiteral("back from %1 to %2").arg(described(stops.at(i - 1)), described(stops.at(i)));
    }
    if (back.size() > 1) // from the end it goes to the beginning
        wrong << back;
    return wrong;
}

} // namespace Latchkey::Test
