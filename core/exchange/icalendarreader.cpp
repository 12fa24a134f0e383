// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include "core/exchange/icalendaralarm.h"
#include "core/exchange/icalendarproperty.h"
#include "core/tasks/changes.h"

#include <QSet>

namespace Latchkey {

namespace {

/// RFC 5545, 3.8.1.9: 1 to 4 are high, 5 is medium, 6 to 9 are low, 0 is none.
int priorityOf(int number)
{
    if (number <= 0)
        return NoPriority;
    return number < 5 ? 1 : number == 5 ? 2 : 3;
}

/// What tells nothing that a person would miss.
bool isBookkeeping(const QByteArray &name)
{
    static const QSet<QByteArray> names{"DTSTAMP", "SEQUENCE", "PERCENT-COMPLETE", "CLASS", "TRANSP", "REQUEST-STATUS"};
    return names.contains(name) || name.startsWith("X-");
}

/// Makes one task of one VTODO.
class TodoReader
{
public:
    TodoReader(const IcalendarPart &part, const QTimeZone &local, QMap<QString, int> &leftOut)
        : m_part(part)
        , m_local(local)
        , m_leftOut(leftOut)
    {
    }

    Result<Task> read()
    {
        for (const IcalendarLine &line : m_part.lines) {
            if (const Result<void> taken = take(line); !taken)
                return fail(taken.error());
        }
        if (m_task.id.isEmpty())
            m_task.id = newId();
        if (m_task.title.isEmpty())
            m_task.title = m_task.description.section(QLatin1Char('\n'), 0, 0).simplified();
        if (!m_task.due.isSet())
            m_task.due = m_duration ? later(m_start, *m_duration) : m_start;
        else if (m_start.isSet() && m_start != m_task.due)
            leaveOut("DTSTART");
        if (const Result<void> reminded = takeAlarms(); !reminded)
            return fail(reminded.error());
        return m_task;
    }

    /// Tasks that say of themselves, from above, that they are above others.
    [[nodiscard]] const QStringList &children() const { return m_children; }
    [[nodiscard]] const QString &list() const { return m_list; }
    [[nodiscard]] bool isOneOccurrence() const { return m_oneOccurrence; }

private:
    void leaveOut(const QByteArray &name) { ++m_leftOut[QString::fromUtf8(name)]; }

    Result<void> take(const IcalendarLine &line)
    {
        if (line.name.startsWith("X-") && !line.name.startsWith("X-LATCHKEY-"))
            return {};
        if (line.rawValue().trimmed().isEmpty())
            return {};
        const Result<IcalendarProperty> property = IcalendarProperty::parse(line);
        if (!property)
            return fail(property.error());
        return takeText(line, *property) ? Result<void>() : takeValue(line, *property);
    }

    bool takeText(const IcalendarLine &line, const IcalendarProperty &property)
    {
        const QByteArray &name = line.name;
        if (name == "UID")
            m_task.id = idForForeignName(property.text());
        else if (name == "SUMMARY")
            m_task.title = line.textValue().replace(QLatin1Char('\n'), QLatin1Char(' ')).trimmed();
        else if (name == "DESCRIPTION")
            m_task.description = line.textValue(); // libical drops a space at its beginning
        else if (name == "CATEGORIES")
            m_task.tags += property.texts();
        else if (name == "STATUS")
            takeStatus(property.text());
        else if (name == "RELATED-TO")
            takeRelation(property);
        else if (name == "X-LATCHKEY-LIST")
            m_list = line.textValue();
        else if (name == "X-LATCHKEY-RECURRENCE-FROM")
            m_task.recurrence.afterCompletion = line.textValue() == QLatin1String("completion");
        else
            return false;
        return true;
    }

    Result<void> takeValue(const IcalendarLine &line, const IcalendarProperty &property)
    {
        const QByteArray &name = line.name;
        if (name == "PRIORITY")
            m_task.priority = priorityOf(property.number());
        else if (name == "RRULE")
            takeRule(line);
        else if (name == "DURATION")
            m_duration = icaldurationtype_as_int(icalproperty_get_duration(property.get()));
        else if (name == "RECURRENCE-ID")
            m_oneOccurrence = true;
        else if (name == "DUE" || name == "DTSTART" || name == "COMPLETED" || name == "CREATED"
                 || name == "LAST-MODIFIED")
            return takeTime(name, property);
        else if (!isBookkeeping(name))
            leaveOut(name);
        return {};
    }

    Result<void> takeTime(const QByteArray &name, const IcalendarProperty &property)
    {
        const Result<Due> when = property.when();
        if (!when)
            return fail(when.error());
        if (property.hasUnknownZone())
            leaveOut("TZID");
        const QDateTime moment = when->moment(QTimeZone::utc()).toUTC();
        if (name == "DUE")
            m_task.due = *when;
        else if (name == "DTSTART")
            m_start = *when;
        else if (name == "CREATED")
            m_task.createdAt = moment;
        else if (name == "LAST-MODIFIED")
            m_task.updatedAt = moment;
        else
            m_task.completedAt = moment;
        m_task.completed = m_task.completed || m_task.completedAt.isValid();
        return {};
    }

    void takeStatus(const QString &status)
    {
        const QString word = status.toUpper();
        // Given up is done with, too.
        if (word == QLatin1String("CANCELLED"))
            leaveOut("STATUS:CANCELLED");
        m_task.completed = word == QLatin1String("COMPLETED") || word == QLatin1String("CANCELLED") || m_task.completed;
    }

    void takeRelation(const IcalendarProperty &property)
    {
        icalparameter *type = icalproperty_get_first_parameter(property.get(), ICAL_RELTYPE_PARAMETER);
        const icalparameter_reltype relation = type ? icalparameter_get_reltype(type) : ICAL_RELTYPE_PARENT;
        const QString id = idForForeignName(property.text());
        if (relation == ICAL_RELTYPE_PARENT && m_task.parentId.isEmpty())
            m_task.parentId = id;
        else if (relation == ICAL_RELTYPE_CHILD)
            m_children.append(id);
        else
            leaveOut("RELATED-TO");
    }

    void takeRule(const IcalendarLine &line)
    {
        if (m_task.recurrence.isSet())
            leaveOut("RRULE");
        else
            m_task.recurrence.rule = QString::fromUtf8(line.rawValue().trimmed());
    }

    [[nodiscard]] static Due later(const Due &from, int seconds)
    {
        if (!from.isSet())
            return {};
        Due due = from;
        const QDateTime moment = QDateTime(from.date, from.time.value_or(QTime(0, 0)), Qt::UTC).addSecs(seconds);
        due.date = moment.date();
        if (due.time)
            due.time = moment.time();
        return due;
    }

    Result<void> takeAlarms()
    {
        for (const IcalendarPart &alarm : m_part.parts) {
            if (alarm.name != "VALARM")
                continue;
            const Result<std::optional<int>> minutes = minutesOfAlarm(alarm, m_start, m_task.due, m_local);
            if (!minutes)
                return fail(minutes.error());
            if (*minutes)
                m_task.reminders.append(**minutes);
            else
                leaveOut("VALARM");
        }
        return {};
    }

    const IcalendarPart &m_part;
    const QTimeZone &m_local;
    QMap<QString, int> &m_leftOut;
    Task m_task;
    Due m_start;
    std::optional<int> m_duration;
    QStringList m_children;
    QString m_list;
    bool m_oneOccurrence = false;
};

/// Makes tasks and lists of a file.
class CalendarReader
{
public:
    explicit CalendarReader(const QTimeZone &local)
        : m_local(local)
    {
    }

    Result<void> take(const IcalendarPart &calendar)
    {
        const QString name = nameOf(calendar);
        for (const IcalendarPart &part : calendar.parts) {
            if (part.name == "VTIMEZONE")
                continue;
            if (part.name != "VTODO")
                ++m_data.leftOut[QString::fromUtf8(part.name)];
            else if (const Result<void> taken = takeTodo(part, name); !taken)
                return taken;
        }
        return {};
    }

    ExchangeData finished()
    {
        for (Task &task : m_data.tasks) {
            if (task.parentId.isEmpty())
                task.parentId = m_parentOf.value(task.id);
        }
        return std::move(m_data);
    }

private:
    [[nodiscard]] static QString nameOf(const IcalendarPart &calendar)
    {
        for (const IcalendarLine &line : calendar.lines) {
            if (line.name == "X-WR-CALNAME" || line.name == "NAME")
                return line.textValue().trimmed();
        }
        return {};
    }

    Result<void> takeTodo(const IcalendarPart &part, const QString &calendarName)
    {
        TodoReader reader(part, m_local, m_data.leftOut);
        Result<Task> task = reader.read();
        if (!task)
            return fail(task.error());
        const char *missing = reader.isOneOccurrence()   ? "RECURRENCE-ID"
                              : m_ids.contains(task->id) ? "UID"
                              : task->title.isEmpty()    ? "VTODO"
                                                         : nullptr;
        if (missing) {
            ++m_data.leftOut[QLatin1String(missing)];
            return {};
        }
        m_ids.insert(task->id);
        for (const QString &child : reader.children())
            m_parentOf.insert(child, task->id);
        QStringList names = namesOfPath(reader.list());
        if (names.isEmpty() && !calendarName.isEmpty())
            names.append(calendarName);
        task->listId = m_lists.idOf(names);
        m_data.tasks.append(*task);
        return checkCount(m_data, part.line);
    }

    const QTimeZone &m_local;
    ExchangeData m_data;
    ListMaker m_lists{m_data.lists};
    QSet<QString> m_ids;
    QHash<QString, QString> m_parentOf;
};

} // namespace

Result<ExchangeData> readICalendar(const QByteArray &bytes, const QTimeZone &local)
{
    const Result<QList<IcalendarPart>> calendars = icalendarParts(bytes);
    if (!calendars)
        return fail(calendars.error());
    if (calendars->isEmpty())
        return fileError(0, QStringLiteral("is no calendar"));
    CalendarReader reader(local);
    for (const IcalendarPart &calendar : *calendars) {
        if (calendar.name != "VCALENDAR")
            return fileError(calendar.line, QStringLiteral("begins something else than a calendar"));
        if (const Result<void> taken = reader.take(calendar); !taken)
            return fail(taken.error());
    }
    return reader.finished();
}

} // namespace Latchkey
