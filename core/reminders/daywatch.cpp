// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/daywatch.h"

#include "core/reminders/wallclock.h"

namespace Latchkey {

QTimeZone systemZone()
{
    return QTimeZone::systemTimeZone();
}

DayWatch::DayWatch(Clock &clock, ZoneSource zone, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_here(hereNow())
{
    look();
}

Here DayWatch::hereNow() const
{
    const QTimeZone zone = m_zone();
    return {m_clock.wallNow().toTimeZone(zone).date(), zone};
}

void DayWatch::look()
{
    const Here now = hereNow();
    const quint64 round = ++m_round;
    m_clock.callAt(lookAgainAt(m_clock, now.today.addDays(1).startOfDay(now.zone)), this, [this, round] {
        if (round == m_round)
            look();
    });
    if (now == m_here)
        return;
    m_here = now;
    Q_EMIT changed();
}

} // namespace Latchkey

#include "moc_daywatch.cpp"
