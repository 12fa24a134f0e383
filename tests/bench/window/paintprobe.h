// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Latchkey::Bench {

/// Waits for the window's first painted frame, then prints "<milliseconds since start> <PSS in KiB>" and ends the
/// program. The start is the environment's BENCH_START, in nanoseconds of CLOCK_MONOTONIC, set by whoever ran the
/// program.
class PaintProbe : public QObject
{
public:
    explicit PaintProbe(QObject *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();

    qint64 m_painted = 0;
};

/// CLOCK_MONOTONIC, ns.
[[nodiscard]] qint64 monotonicNow();
/// The memory of this process, its share of what several have in common; 0: it cannot be told.
[[nodiscard]] qint64 pssKiB();

} // namespace Latchkey::Bench
