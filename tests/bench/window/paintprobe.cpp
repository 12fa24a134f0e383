// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/paintprobe.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace Latchkey::Bench {

namespace {
/// Long enough for everything that is done after the first frame.
constexpr std::chrono::milliseconds Settling{300};
} // namespace

qint64 monotonicNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

qint64 pssKiB()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

PaintProbe::PaintProbe(QObject *window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool PaintProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_painted == 0) {
        m_painted = 1;
        // The frame is complete when the event loop comes back.
        QTimer::singleShot(0, this, [this] { m_painted = monotonicNow(); });
        QTimer::singleShot(Settling, this, &PaintProbe::report);
    }
    return QObject::eventFilter(watched, event);
}

void PaintProbe::report()
{
    const qint64 start = qEnvironmentVariable("BENCH_START").toLongLong();
    std::printf("%.2f %lld\n", double(m_painted - start) / 1e6, static_cast<long long>(pssKiB()));
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace Latchkey::Bench
