// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

namespace Latchkey {

/// Notices that nobody has used the program for a while: no key, mouse, touch or pen in any of its windows. Sleep
/// counts.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this object.
    explicit IdleWatch(Clock &clock, QObject *parent = nullptr);

    /// Begins anew with that patience; zero: watches nothing.
    void watch(std::chrono::milliseconds patience);

    /// Sees all input of the application. What comes after the patience is over is kept from its receiver: it was
    /// typed for what the person thought to be there.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once; `watch` begins anew.
    void idled();

private:
    void arm();
    [[nodiscard]] bool isOver() const { return m_clock.bootNow() - m_lastInput >= m_patience; }
    void giveUp();

    Clock &m_clock;
    std::chrono::milliseconds m_patience{0};
    BootTime m_lastInput{0};
    quint64 m_round = 0;
};

} // namespace Latchkey
