// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/chart.h"

namespace Latchkey {

/// Bars side by side, as time goes by, over an axis. Labels that have no room are left out, at equal steps.
class ColumnChart final : public Chart
{
    Q_OBJECT

public:
    explicit ColumnChart(QWidget *parent = nullptr);

    [[nodiscard]] QRect barArea(int bar) const override;
    /// Whose labels there is room for, the last one first, which is the one of today.
    [[nodiscard]] QList<int> shownLabels() const;
    [[nodiscard]] QRect labelArea(int bar) const { return mirrored(labelPlace(bar)); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where bars can be. These and the next: as in a text from left to right.
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRect column(int bar) const;
    [[nodiscard]] QRect labelPlace(int bar) const;
    [[nodiscard]] bool haveRoom(const QList<int> &labels) const;
    void paintAxis(QPainter &painter) const;
    void paintColumn(QPainter &painter, int bar) const;
    void paintLabels(QPainter &painter) const;
};

} // namespace Latchkey
