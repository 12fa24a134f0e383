// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/tally.h"

#include <cmath>

namespace Latchkey::Test {

double Tally::lossPer100() const
{
    if (cycles == 0)
        return 0;
    const double perCycle = std::min(1.0, static_cast<double>(lostSessions) / cycles);
    return 100 * (1 - std::pow(1 - perCycle, 100));
}

bool Tally::isUnsound() const
{
    return duplicateDeliveries > 0 || concurrentRefreshes > 0 || broken > 0;
}

QString Tally::text(const Policy &policy) const
{
    QString text =
        QStringLiteral("%1 rotations in %2 cycles, %3 sessions lost").arg(rotations).arg(cycles).arg(lostSessions);
    text += QStringLiteral(" (%1 % per 100 cycles; model %2 %)")
                .arg(lossPer100(), 0, 'f', 2)
                .arg(policy.modelLoss, 0, 'f', 2);
    text += QStringLiteral(", %1 duplicate deliveries, %2 concurrent refreshes")
                .arg(duplicateDeliveries)
                .arg(concurrentRefreshes);
    text += QStringLiteral("; of faults: %1 lost answers, %2 crashes, %3 failed writes")
                .arg(lostAnswers)
                .arg(crashes)
                .arg(failedWrites);
    if (broken > 0)
        text += QStringLiteral("; %1 broken processes").arg(broken);
    return text + QStringLiteral("; %1 s").arg(std::chrono::duration_cast<std::chrono::seconds>(took).count());
}

} // namespace Latchkey::Test
