// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QHash>
#include <QSet>

namespace Latchkey {

/// What of the reminders is remembered between runs. No text of a task.
struct ReminderMemory
{
    QDateTime shownUntil;              ///< UTC; reminders up to here are done with; invalid: there were none yet
    QHash<QString, QDateTime> snoozed; ///< task id -> when it is shown again, UTC

    [[nodiscard]] QByteArray toJson() const;
    /// What cannot be read is left out.
    [[nodiscard]] static ReminderMemory fromJson(const QByteArray &json);

    bool operator==(const ReminderMemory &) const = default;
};

/// Which reminders are to be shown now. Each is shown once, also if the clock is set back and passes it again, and also
/// if it was missed: while the computer slept, while the program did not run, or since the task came late.
class ReminderPlan
{
public:
    /// How long after its moment a reminder is still worth showing.
    static constexpr std::chrono::hours Grace{12};

    explicit ReminderPlan(ReminderMemory memory = {});

    /// The tasks to be reminded of now, by their moments, each once; they count as shown. `tasks`: all of them. `now`
    /// in UTC.
    [[nodiscard]] QStringList take(const QList<Task> &tasks, const QDateTime &now, const QTimeZone &local);
    /// When the next falls due, after `now`; nothing: none is to come.
    [[nodiscard]] std::optional<QDateTime> next(const QList<Task> &tasks, const QDateTime &now,
                                                const QTimeZone &local) const;
    /// Shows the task again then, unless it is done before.
    void snooze(const QString &id, const QDateTime &until) { m_memory.snoozed.insert(id, until); }

    [[nodiscard]] const ReminderMemory &memory() const { return m_memory; }

private:
    /// A moment of a task: what is shown once.
    using Shown = std::pair<QString, QDateTime>;

    void begin(const QDateTime &now);
    [[nodiscard]] std::optional<QDateTime> takeOne(const Task &task, const QDateTime &now, const QTimeZone &local);
    void forgetOld(const QList<Task> &tasks, const QDateTime &now);

    ReminderMemory m_memory;
    QDateTime m_from; ///< what was before is not shown in this run
    QSet<Shown> m_shown;
};

} // namespace Latchkey
