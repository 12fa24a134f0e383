// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

namespace Latchkey {

/// Lets the caret of fields blink only while somebody writes: 10 s after the last key, press or change of focus it
/// stands still, and the program need not wake up for it. One in a program.
class CaretRest final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Patience{10};

    /// `clock` must outlive this object.
    explicit CaretRest(Clock &clock, QObject *parent = nullptr);
    ~CaretRest() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arm();
    void wake();

    Clock &m_clock;
    BootTime m_lastUse;
    const int m_flashTime; ///< milliseconds, as the desktop says
    bool m_rests = false;
};

} // namespace Latchkey
