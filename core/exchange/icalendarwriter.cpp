// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include "core/exchange/icalendaralarm.h"
#include "core/exchange/icalendarproperty.h"

#include <QSet>

#include <array>

namespace Latchkey {

namespace {

/// How a TEXT is written (RFC 5545, 3.3.11). libical leaves commas of categories and of properties it does not know.
QByteArray escaped(const QString &text)
{
    QByteArray bytes;
    for (const char c : text.toUtf8()) {
        if (c == '\n') {
            bytes += "\\n";
            continue;
        }
        if (c == '\\' || c == ',' || c == ';')
            bytes += '\\';
        bytes += c;
    }
    return bytes;
}

/// With its line end, in lines of at most 75 bytes that divide no character (RFC 5545, 3.1).
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype MaxLength = 75;
    QByteArray lines;
    qsizetype at = 0;
    while (line.size() - at > MaxLength - (at > 0)) {
        qsizetype end = at + MaxLength - (at > 0);
        while ((line.at(end) & 0xc0) == 0x80)
            --end;
        lines += (at > 0 ? " " : "") + line.mid(at, end - at) + "\r\n";
        at = end;
    }
    return lines + (at > 0 ? " " : "") + line.mid(at) + "\r\n";
}

QByteArray utcText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

/// With the parameters, and the colon.
QByteArray dueText(const Due &due)
{
    const QByteArray date = due.date.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    if (due.isAllDay())
        return ";VALUE=DATE:" + date;
    const QByteArray time = date + due.time->toString(QStringLiteral("'T'HHmmss")).toLatin1();
    if (due.zone.isEmpty() || due.zone == "UTC")
        return ':' + time + (due.zone.isEmpty() ? "" : "Z");
    return ";TZID=" + due.zone + ':' + time;
}

QByteArray durationText(int seconds)
{
    const std::unique_ptr<char, decltype(&free)> text(
        icaldurationtype_as_ical_string_r(icaldurationtype_from_int(seconds)), &free);
    return QByteArray(text.get());
}

/// Writes one VTODO.
class TodoWriter
{
public:
    explicit TodoWriter(const Task &task)
        : m_task(task)
    {
    }

    QByteArray write(const QString &list)
    {
        const QDateTime stamp = m_task.updatedAt.isValid() ? m_task.updatedAt : m_task.createdAt;
        add("BEGIN:VTODO");
        add("UID:" + escaped(m_task.id));
        add("DTSTAMP:" + utcText(stamp.isValid() ? stamp : QDateTime::fromSecsSinceEpoch(0)));
        addTime("CREATED:", m_task.createdAt);
        addTime("LAST-MODIFIED:", m_task.updatedAt);
        addText("SUMMARY:", m_task.title);
        addText("DESCRIPTION:", m_task.description);
        for (const QString &tag : m_task.tags)
            addText("CATEGORIES:", tag);
        addText("RELATED-TO;RELTYPE=PARENT:", m_task.parentId);
        addText("X-LATCHKEY-LIST:", list);
        writeState();
        writeDates();
        add("END:VTODO");
        return m_lines;
    }

private:
    void add(const QByteArray &line) { m_lines += folded(line); }
    void addText(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            add(name + escaped(text));
    }
    void addTime(const char *name, const QDateTime &time)
    {
        if (time.isValid())
            add(name + utcText(time));
    }

    void writeState()
    {
        constexpr std::array priorities{"PRIORITY:1", "PRIORITY:5", "PRIORITY:9"};
        if (m_task.priority < NoPriority)
            add(priorities.at(std::size_t(m_task.priority - HighestPriority)));
        add(m_task.completed ? "STATUS:COMPLETED" : "STATUS:NEEDS-ACTION");
        if (m_task.completed)
            add("PERCENT-COMPLETE:100");
        addTime("COMPLETED:", m_task.completedAt);
    }

    void writeDates()
    {
        if (m_task.due.isSet())
            add("DUE" + dueText(m_task.due));
        if (m_task.recurrence.isSet()) {
            // What recurs has a DTSTART (RFC 5545, 3.8.2.4).
            if (m_task.due.isSet())
                add("DTSTART" + dueText(m_task.due));
            add("RRULE:" + m_task.recurrence.rule.toUtf8());
        }
        if (m_task.recurrence.afterCompletion)
            add("X-LATCHKEY-RECURRENCE-FROM:completion");
        for (const int minutes : m_task.reminders) {
            if (m_task.due.isSet())
                writeAlarm(minutes);
        }
    }

    void writeAlarm(int minutes)
    {
        add("BEGIN:VALARM");
        add("ACTION:DISPLAY");
        add("TRIGGER;RELATED=END:" + durationText(triggerOfReminder(minutes, m_task.due)));
        addText("DESCRIPTION:", m_task.title);
        add("END:VALARM");
    }

    const Task &m_task;
    QByteArray m_lines;
};

/// Every zone that is named is described, too (RFC 5545, 3.2.19), as far as this computer can.
QByteArray zonesText(const QList<Task> &tasks)
{
    QByteArray text;
    QSet<QByteArray> written{QByteArray(), "UTC"};
    for (const Task &task : tasks) {
        if (task.trashed || written.contains(task.due.zone))
            continue;
        written.insert(task.due.zone);
        icaltimezone *zone = icaltimezone_get_builtin_timezone(task.due.zone.constData());
        icalcomponent *described = zone ? icaltimezone_get_component(zone) : nullptr;
        if (!described)
            continue;
        const IcalComponent copy(icalcomponent_new_from_string(icalcomponent_as_ical_string(described)));
        if (icalproperty *id = icalcomponent_get_first_property(copy.get(), ICAL_TZID_PROPERTY))
            icalproperty_set_tzid(id, task.due.zone.constData());
        text += icalcomponent_as_ical_string(copy.get());
    }
    return text;
}

} // namespace

QByteArray writeICalendar(const ExchangeData &data)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Latchkey//Latchkey " LATCHKEY_VERSION "//EN\r\n"
                      + zonesText(data.tasks);
    const ListPaths paths(data.lists);
    for (const Task &task : data.tasks) {
        if (!task.trashed)
            text += TodoWriter(task).write(pathText(paths.of(task.listId)));
    }
    return text + "END:VCALENDAR\r\n";
}

} // namespace Latchkey
