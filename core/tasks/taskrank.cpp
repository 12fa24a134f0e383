// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskrank.h"

namespace Latchkey {

namespace {

constexpr qint64 Day = 24 * 60 * 60 * 1000;

qint64 dueNumber(const Due &due, const QTimeZone &zone)
{
    if (!due.isSet())
        return TaskRank::Nothing;
    if (due.isAllDay())
        return (due.date.toJulianDay() + 1) * Day - 1;
    if (due.zone.isEmpty() || due.zone == zone.id())
        return due.date.toJulianDay() * Day + due.time->msecsSinceStartOfDay();
    const QDateTime local = due.moment(zone).toTimeZone(zone);
    return local.date().toJulianDay() * Day + local.time().msecsSinceStartOfDay();
}

constexpr int PositionPart = 8;

qint64 positionNumber(const QString &position)
{
    if (position.isEmpty())
        return TaskRank::Nothing;
    quint64 number = 0;
    for (int i = 0; i < PositionPart; ++i)
        number = number << 7 | quint64(i < position.size() ? qMin(position.at(i).unicode(), char16_t(0x7f)) : 0);
    return qint64(number);
}

} // namespace

qint64 timeNumber(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : TaskRank::Nothing;
}

qint64 TaskRank::dueDay() const
{
    return due == Nothing ? 0 : due / Day;
}

TaskRank rankOf(const Task &task, const ListTree &lists, const QTimeZone &zone)
{
    TaskRank rank;
    rank.due = dueNumber(task.due, zone);
    rank.position = positionNumber(task.position);
    rank.wholePosition = task.position.size() <= PositionPart;
    rank.created = timeNumber(task.createdAt);
    if (task.completedAt.isValid())
        rank.doneDay = int(task.completedAt.toTimeZone(zone).date().toJulianDay());
    rank.list = task.listId.isEmpty() ? -1 : lists.indexOf(task.listId);
    rank.priority = qint8(task.priority);
    rank.completed = task.completed;
    rank.trashed = task.trashed;
    rank.step = !task.parentId.isEmpty();
    rank.where =
        quint32(qHashMulti(0, task.position, task.parentId, timeNumber(task.completedAt), timeNumber(task.trashedAt)));
    rank.words = quint32(qHashMulti(0, task.title, task.description, task.tags, task.recurrence.rule, task.reminders));
    return rank;
}

} // namespace Latchkey
