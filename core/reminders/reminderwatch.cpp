// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderwatch.h"

#include "core/reminders/wallclock.h"

namespace Latchkey {

ReminderWatch::ReminderWatch(TaskRepository &tasks, Clock &clock, ZoneSource zone, ReminderMemory memory,
                             QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_plan(std::move(memory))
{
    connect(&tasks, &TaskRepository::taskAdded, this, &ReminderWatch::lookSoon);
    connect(&tasks, &TaskRepository::taskChanged, this, &ReminderWatch::lookSoon);
    connect(&tasks, &TaskRepository::taskRemoved, this, &ReminderWatch::lookSoon);
    connect(&tasks, &TaskRepository::reset, this, &ReminderWatch::lookSoon);
    lookSoon();
}

/// Once for many changes.
void ReminderWatch::lookSoon()
{
    if (std::exchange(m_soon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_soon = false;
            look();
        },
        Qt::QueuedConnection);
}

void ReminderWatch::look()
{
    const QList<Task> tasks = m_tasks.tasks();
    if (!m_tasks.loaded()) // it says so by `reset`, or by the first task; until then nothing is known
        return callAgain(tasks);
    const ReminderMemory before = m_plan.memory();
    const QStringList ids = m_plan.take(tasks, m_clock.wallNow().toUTC(), m_zone());
    callAgain(tasks);
    if (m_plan.memory() != before)
        Q_EMIT memoryChanged();
    if (!ids.isEmpty())
        Q_EMIT due(ids);
}

void ReminderWatch::callAgain(const QList<Task> &tasks)
{
    const std::optional<QDateTime> next = m_plan.next(tasks, m_clock.wallNow().toUTC(), m_zone());
    const quint64 round = ++m_round;
    m_clock.callAt(lookAgainAt(m_clock, next), this, [this, round] {
        if (round == m_round)
            look();
    });
}

void ReminderWatch::snooze(const QString &id, std::chrono::minutes wait)
{
    m_plan.snooze(id, m_clock.wallNow().toUTC().addSecs(std::chrono::seconds(wait).count()));
    callAgain(m_tasks.tasks());
    Q_EMIT memoryChanged();
}

} // namespace Latchkey

#include "moc_reminderwatch.cpp"
