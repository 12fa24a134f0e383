// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QList>
#include <QString>
#include <QWidget>

namespace Latchkey {

/// What a chart shows as one bar.
struct ChartBar
{
    enum class Look {
        Accent,
        Neutral,
        Hollow, ///< several things together
    };

    QString name;  ///< whole, as people say it: "Today, 26 November"
    QString label; ///< at the bar: "26 Nov"; empty: none
    int tasks = 0;
    QString color; ///< a name of accountColors(); empty: by `look`
    Look look = Look::Accent;

    bool operator==(const ChartBar &) const = default;
};

/// Bars that can be reached with the mouse and the arrow keys, and tell what they stand for: in a tool tip, and each as
/// a child of the chart to those who do not see it.
class Chart : public QWidget
{
    Q_OBJECT

public:
    /// `along`: how the bars follow one another.
    explicit Chart(Qt::Orientation along, QWidget *parent = nullptr);

    void setBars(const QList<ChartBar> &bars);
    [[nodiscard]] const QList<ChartBar> &bars() const { return m_bars; }
    /// What is reached by keys; -1: none yet.
    [[nodiscard]] int currentBar() const { return m_current; }
    void setCurrentBar(int bar);
    /// "Today, 26 November: 3 tasks".
    [[nodiscard]] QString barText(int bar) const;
    /// Where the mouse means the bar.
    [[nodiscard]] virtual QRect barArea(int bar) const = 0;
    /// -1: none is there.
    [[nodiscard]] int barAt(const QPoint &position) const;

Q_SIGNALS:
    void currentBarChanged(int bar);

protected:
    [[nodiscard]] QRect mirrored(const QRect &place) const;
    [[nodiscard]] bool isHovered(int bar) const { return bar == m_hovered; }
    [[nodiscard]] bool isFocused(int bar) const { return bar == m_current && hasFocus(); }
    [[nodiscard]] int mostTasks() const;
    /// The ground of what is pointed at, and a ring where the keys are.
    void paintGround(QPainter &painter, int bar) const;
    void paintBar(QPainter &painter, const ChartBar &bar, const QRectF &place) const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int barByKey(int key) const;
    void setHovered(int bar);
    void showTip(const QPoint &where, int bar);
    void tellCurrent();

    Qt::Orientation m_along;
    QList<ChartBar> m_bars;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace Latchkey
