// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartaccess.h"

#include "ui/statistics/chart.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace Latchkey {

namespace {

class BarAccess final : public QAccessibleInterface
{
public:
    BarAccess(Chart *chart, int bar)
        : m_chart(chart)
        , m_bar(bar)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_chart && m_bar < m_chart->bars().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_chart->window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? m_chart->barText(m_bar) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        const QRect area = isValid() ? m_chart->barArea(m_bar) : QRect();
        return {m_chart->mapToGlobal(area.topLeft()), area.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.invisible = !isValid() || !m_chart->isVisible();
        state.focused = isValid() && m_chart->hasFocus() && m_chart->currentBar() == m_bar;
        return state;
    }

private:
    QPointer<Chart> m_chart;
    int m_bar;
};

class ChartAccess final : public QAccessibleWidget
{
public:
    explicit ChartAccess(Chart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
        , m_chart(*chart)
    {
    }
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_bars))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(m_chart.bars().size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        QAccessible::Id &id = m_bars[index];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new BarAccess(&m_chart, index));
        return QAccessible::accessibleInterface(id);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_bars.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_chart.barAt(m_chart.mapFromGlobal(QPoint(x, y))));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_chart.hasFocus() ? child(m_chart.currentBar()) : nullptr;
    }

private:
    Chart &m_chart;
    mutable QHash<int, QAccessible::Id> m_bars; ///< those that were asked for
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new ChartAccess(chart) : nullptr;
}

} // namespace

/// Qt keeps each factory once.
void letChartsBeHeard()
{
    QAccessible::installFactory(&accessOf);
}

void tellFocusOfBar(Chart &chart, int bar)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&chart, QAccessible::Focus);
    event.setChild(bar);
    QAccessible::updateAccessibility(&event);
}

} // namespace Latchkey
