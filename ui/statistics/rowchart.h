// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/chart.h"

namespace Latchkey {

/// Bars below each other, each behind its label and followed by its number.
class RowChart final : public Chart
{
    Q_OBJECT

public:
    explicit RowChart(QWidget *parent = nullptr);

    [[nodiscard]] QRect barArea(int bar) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, int bar) const;
    [[nodiscard]] int labelWidth() const;
};

} // namespace Latchkey
