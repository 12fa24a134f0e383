// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/daywatch.h"
#include "core/reminders/reminderplan.h"
#include "core/tasks/taskrepository.h"

namespace Latchkey {

/// Tells when the tasks of one account want to be remembered.
class ReminderWatch : public QObject
{
    Q_OBJECT

public:
    /// `tasks` and `clock` must outlive this object. `memory`: of the run before.
    ReminderWatch(TaskRepository &tasks, Clock &clock, ZoneSource zone, ReminderMemory memory,
                  QObject *parent = nullptr);

    /// Looks now, as after sleep.
    void look();
    /// Tells of the task again after that time.
    void snooze(const QString &id, std::chrono::minutes wait);
    [[nodiscard]] const ReminderMemory &memory() const { return m_plan.memory(); }

Q_SIGNALS:
    /// To be shown now, the earliest first.
    void due(const QStringList &taskIds);
    /// `memory` is another one.
    void memoryChanged();

private:
    void lookSoon();
    void callAgain(const QList<Task> &tasks);

    TaskRepository &m_tasks;
    Clock &m_clock;
    ZoneSource m_zone;
    ReminderPlan m_plan;
    bool m_soon = false;
    quint64 m_round = 0; ///< a look that is not the latest has been overtaken
};

} // namespace Latchkey
