// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace Latchkey {

/// A turning arc. It costs nothing while it is not to be seen, and stands still where the desktop wants no animations.
class BusyIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit BusyIndicator(int side, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_side;
    int m_angle = 90;
    QBasicTimer m_timer;
};

} // namespace Latchkey
