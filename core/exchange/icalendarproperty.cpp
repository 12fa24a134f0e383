// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendarproperty.h"

#include "core/exchange/exchangedata.h"

#include <QTimeZone>

namespace Latchkey {

namespace {

/// Programs put their own name before the zone's ("/mozilla.org/20050126_1/Europe/Berlin"), or have Windows' names.
QByteArray knownZone(const QByteArray &id)
{
    const QByteArrayList parts = id.split('/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray name = parts.mid(i).join('/');
        if (!name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(name))
            return name;
    }
    return QTimeZone::windowsIdToDefaultIanaId(id);
}

QString textOf(const icalproperty *property)
{
    const icalvalue *value = icalproperty_get_value(property);
    if (!value)
        return {};
    return icalvalue_isa(value) == ICAL_TEXT_VALUE ? QString::fromUtf8(icalvalue_get_text(value))
                                                   : QString::fromUtf8(icalproperty_get_value_as_string(property));
}

} // namespace

Result<IcalendarProperty> IcalendarProperty::parse(const IcalendarLine &line)
{
    IcalComponent holder(icalparser_parse_string("BEGIN:VTODO\r\n" + line.text + "\r\nEND:VTODO\r\n"));
    const bool good = holder && icalcomponent_count_errors(holder.get()) == 0
                      && icalcomponent_get_first_property(holder.get(), ICAL_ANY_PROPERTY);
    if (!good)
        return fileError(line.line,
                         QStringLiteral("has a value of %1 that cannot be read").arg(QString::fromUtf8(line.name)));
    return IcalendarProperty(std::move(holder), line.line);
}

icalproperty *IcalendarProperty::get() const
{
    return icalcomponent_get_first_property(m_holder.get(), ICAL_ANY_PROPERTY);
}

QString IcalendarProperty::text() const
{
    return textOf(get());
}

QStringList IcalendarProperty::texts() const
{
    QStringList texts;
    for (icalproperty *one = get(); one; one = icalcomponent_get_next_property(m_holder.get(), ICAL_ANY_PROPERTY))
        texts.append(textOf(one));
    return texts;
}

int IcalendarProperty::number() const
{
    return icalvalue_get_integer(icalproperty_get_value(get()));
}

QByteArray IcalendarProperty::zoneName() const
{
    icalparameter *zone = icalproperty_get_first_parameter(get(), ICAL_TZID_PARAMETER);
    return zone ? QByteArray(icalparameter_get_tzid(zone)) : QByteArray();
}

Result<Due> IcalendarProperty::when() const
{
    const icaltimetype time = icalvalue_get_datetime(icalproperty_get_value(get()));
    Due due;
    due.date = QDate(time.year, time.month, time.day);
    if (!time.is_date) {
        due.time = QTime(time.hour, time.minute, time.second);
        due.zone = icaltime_is_utc(time) ? QByteArrayLiteral("UTC") : knownZone(zoneName());
    }
    if (!due.date.isValid() || (due.time && !due.time->isValid()))
        return fileError(m_line, QStringLiteral("names a day or time that does not exist"));
    return due;
}

bool IcalendarProperty::hasUnknownZone() const
{
    const QByteArray name = zoneName();
    return !name.isEmpty() && knownZone(name).isEmpty();
}

} // namespace Latchkey
