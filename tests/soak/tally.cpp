// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/tally.h"

#include <cmath>

namespace Latchkey::Test {

void Tally::add(const Tally &other)
{
    rotations += other.rotations;
    cycles += other.cycles;
    lostSessions += other.lostSessions;
    duplicateDeliveries += other.duplicateDeliveries;
    concurrentRefreshes += other.concurrentRefreshes;
    lostAnswers += other.lostAnswers;
    crashes += other.crashes;
    failedWrites += other.failedWrites;
    broken += other.broken;
    took += other.took;
}

double Tally::lossPer100() const
{
    if (cycles == 0)
        return 0;
    const double perCycle = std::min(1.0, static_cast<double>(lostSessions) / cycles);
    return 100 * (1 - std::pow(1 - perCycle, 100));
}

bool Tally::violates(const Policy &policy) const
{
    return (policy.isLossless() && lostSessions > 0) || duplicateDeliveries > 0 || concurrentRefreshes > 0
           || broken > 0;
}

QString Tally::line(const Policy &policy, int processes) const
{
    const QString loss = QStringLiteral("%1 % lost per 100 cycles (model %2 %)")
                             .arg(lossPer100(), 0, 'f', 2)
                             .arg(policy.modelLoss, 0, 'f', 2);
    const QString faults =
        QStringLiteral("%1 lost answers, %2 crashes, %3 failed writes").arg(lostAnswers).arg(crashes).arg(failedWrites);
    QString line = QStringLiteral("%1 %2 rotations, %3 processes, %4 cycles: %5 sessions lost, %6; "
                                  "%7 duplicate deliveries, %8 concurrent refreshes; %9")
                       .arg(policy.name + QLatin1Char(':'), -8)
                       .arg(rotations)
                       .arg(processes)
                       .arg(cycles)
                       .arg(lostSessions)
                       .arg(loss)
                       .arg(duplicateDeliveries)
                       .arg(concurrentRefreshes)
                       .arg(faults);
    if (broken > 0)
        line += QStringLiteral("; %1 broken processes").arg(broken);
    return line + QStringLiteral("; %1 s").arg(std::chrono::duration_cast<std::chrono::seconds>(took).count());
}

} // namespace Latchkey::Test
