// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderplan.h"

#include "core/reminders/reminders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace Latchkey {

namespace {

const QString ShownUntil = QStringLiteral("shown-until");
const QString Snoozed = QStringLiteral("snoozed");

/// So late at most that it does not count as missed: a clock of the server that is ahead must not undo a reminder.
constexpr std::chrono::minutes OnTime{2};

qint64 secondsOf(std::chrono::seconds duration)
{
    return duration.count();
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

/// Nobody wanted to hear of what was past already when the task was last changed.
bool wasWanted(const Task &task, const QDateTime &moment, const QDateTime &now)
{
    return moment.secsTo(now) <= secondsOf(OnTime) || !task.updatedAt.isValid() || task.updatedAt < moment;
}

} // namespace

QByteArray ReminderMemory::toJson() const
{
    QJsonObject times;
    for (auto it = snoozed.cbegin(); it != snoozed.cend(); ++it)
        times.insert(it.key(), textOf(it.value()));
    QJsonObject json{{Snoozed, times}};
    if (shownUntil.isValid())
        json.insert(ShownUntil, textOf(shownUntil));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ReminderMemory ReminderMemory::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ReminderMemory memory;
    memory.shownUntil = timeOf(object.value(ShownUntil));
    const QJsonObject times = object.value(Snoozed).toObject();
    for (auto it = times.constBegin(); it != times.constEnd(); ++it) {
        if (const QDateTime until = timeOf(it.value()); until.isValid())
            memory.snoozed.insert(it.key(), until);
    }
    return memory;
}

ReminderPlan::ReminderPlan(ReminderMemory memory)
    : m_memory(std::move(memory))
    , m_from(m_memory.shownUntil)
{
}

/// Also anew where the clock was set back to before the beginning.
void ReminderPlan::begin(const QDateTime &now)
{
    if (!m_from.isValid() || now < m_from)
        m_from = now;
    if (!m_memory.shownUntil.isValid())
        m_memory.shownUntil = now;
}

QStringList ReminderPlan::take(const QList<Task> &tasks, const QDateTime &now, const QTimeZone &local)
{
    begin(now);
    QList<std::pair<QDateTime, QString>> due;
    for (const Task &task : tasks) {
        if (const auto moment = takeOne(task, now, local))
            due.append({*moment, task.id});
    }
    forgetOld(tasks, now);
    if (!due.isEmpty())
        m_memory.shownUntil = now;
    std::sort(due.begin(), due.end());
    QStringList ids;
    for (const auto &[moment, id] : due)
        ids.append(id);
    return ids;
}

std::optional<QDateTime> ReminderPlan::takeOne(const Task &task, const QDateTime &now, const QTimeZone &local)
{
    if (task.completed || task.trashed)
        return std::nullopt;
    std::optional<QDateTime> earliest;
    const QDateTime oldest = std::max(m_from, now.addSecs(-secondsOf(Grace)));
    for (const QDateTime &moment : reminderMoments(task, local)) {
        const bool passed = moment > oldest && moment <= now;
        if (!passed || m_shown.contains({task.id, moment}) || !wasWanted(task, moment, now))
            continue;
        m_shown.insert({task.id, moment});
        earliest = earliest.value_or(moment);
    }
    if (const auto snoozed = m_memory.snoozed.constFind(task.id);
        snoozed != m_memory.snoozed.constEnd() && *snoozed <= now) {
        earliest = earliest.value_or(*snoozed);
        m_memory.snoozed.erase(snoozed);
    }
    return earliest;
}

void ReminderPlan::forgetOld(const QList<Task> &tasks, const QDateTime &now)
{
    const QDateTime old = now.addSecs(-2 * secondsOf(Grace));
    m_shown.removeIf([&](const Shown &shown) { return shown.second < old; });
    if (m_memory.snoozed.isEmpty())
        return;
    QSet<QString> open;
    for (const Task &task : tasks) {
        if (!task.completed && !task.trashed)
            open.insert(task.id);
    }
    m_memory.snoozed.removeIf([&](const auto &snoozed) { return !open.contains(snoozed.key()); });
}

std::optional<QDateTime> ReminderPlan::next(const QList<Task> &tasks, const QDateTime &now,
                                            const QTimeZone &local) const
{
    std::optional<QDateTime> next;
    const auto consider = [&](const QDateTime &moment) {
        if (moment > now && (!next || moment < *next))
            next = moment;
    };
    for (const Task &task : tasks) {
        for (const QDateTime &moment : reminderMoments(task, local))
            consider(moment);
    }
    for (const QDateTime &until : m_memory.snoozed)
        consider(until);
    return next;
}

} // namespace Latchkey
