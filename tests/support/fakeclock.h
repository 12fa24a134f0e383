// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace Latchkey::Test {

/// Time that passes only when told to. The wall clock can be set apart from the boot clock.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] BootTime bootNow() const override { return m_boot; }
    [[nodiscard]] QDateTime wallNow() const override { return m_wall; }
    void callAt(BootTime when, QObject *context, std::function<void()> action) override;

    /// Both clocks go on; what falls due is called, in order.
    void advance(std::chrono::milliseconds by);
    /// The machine sleeps: both clocks go on, and what fell due is called at the next `advance`, all of it late.
    void sleep(std::chrono::milliseconds duration);
    void setWall(const QDateTime &wall) { m_wall = wall; }
    /// How many calls are still to come.
    [[nodiscard]] int waiting() const;
    /// When the next of them is due.
    [[nodiscard]] std::optional<BootTime> next() const;

private:
    struct Call
    {
        BootTime when;
        QPointer<QObject> context;
        std::function<void()> action;
    };
    BootTime m_boot{1'000'000};
    QDateTime m_wall = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    std::vector<Call> m_calls;
};

} // namespace Latchkey::Test
