// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/watchedapplication.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace Latchkey::Test {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds Second = 1s;

/// Nothing: it is not one of its timers.
std::optional<std::chrono::milliseconds> intervalOf(QObject *receiver, const QTimerEvent &event)
{
    const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(receiver);
    const auto found = std::find_if(timers.cbegin(), timers.cend(),
                                    [&](const auto &timer) { return timer.timerId == event.timerId(); });
    return found == timers.cend() ? std::nullopt : std::optional(std::chrono::milliseconds(found->interval));
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (event->type() == QEvent::Timer) {
        const auto interval = intervalOf(receiver, static_cast<const QTimerEvent &>(*event));
        if (interval && *interval < Second) {
            const QMutexLocker lock(&m_mutex);
            m_hasty << QStringLiteral("%1 '%2' after %3 ms")
                           .arg(QLatin1String(receiver->metaObject()->className()), receiver->objectName())
                           .arg(interval->count());
        }
    }
    return QApplication::notify(receiver, event);
}

QStringList WatchedApplication::findNoRest(int seconds)
{
    QStringList hasty;
    for (int i = 0; i < seconds; ++i) {
        Q_UNUSED(take())
        passSecond();
        hasty = take();
        if (hasty.isEmpty())
            break;
    }
    return hasty;
}

void WatchedApplication::passSecond()
{
    QEventLoop loop;
    QTimer::singleShot(Second + Second / 10, &loop, &QEventLoop::quit); // others may run out a little late
    loop.exec();
}

QStringList WatchedApplication::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_hasty, {});
}

} // namespace Latchkey::Test

#include "moc_watchedapplication.cpp"
