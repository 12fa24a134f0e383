// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/due.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace Latchkey {

namespace {

constexpr auto DateFormat = "yyyy-MM-dd";
constexpr auto TimeFormat = "HH:mm:ss";

QString offsetText(int seconds)
{
    const QChar sign = QLatin1Char(seconds < 0 ? '-' : '+');
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(sign)
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// A time that clocks show twice is the first of the two, and one they leave out is read by the clock as it was before
/// that (RFC 5545, 3.3.5).
QDateTime momentIn(const QTimeZone &zone, QDate date, QTime time)
{
    const QDateTime shown(date, time, Qt::UTC);
    const int before = zone.offsetFromUtc(shown.addDays(-1));
    const int after = zone.offsetFromUtc(shown.addDays(1));
    const auto isReal = [&](int offset) { return zone.offsetFromUtc(shown.addSecs(-offset)) == offset; };
    return shown.addSecs(-(isReal(before) || !isReal(after) ? before : after)).toTimeZone(zone);
}

} // namespace

QDateTime Due::moment(const QTimeZone &local) const
{
    if (!isSet())
        return {};
    if (isAllDay())
        return momentIn(local, date, QTime(23, 59, 59));
    return momentIn(zone.isEmpty() ? local : QTimeZone(zone), date, *time);
}

QDate Due::day(const QTimeZone &local) const
{
    return zone.isEmpty() ? date : moment(local).toTimeZone(local).date();
}

QString toWire(const Due &due)
{
    if (!due.isSet())
        return {};
    QString text = due.date.toString(QLatin1String(DateFormat));
    if (!due.time)
        return text;
    text += QLatin1Char('T') + due.time->toString(QLatin1String(TimeFormat));
    if (due.zone.isEmpty())
        return text;
    return text + offsetText(due.moment(QTimeZone::utc()).offsetFromUtc()) + QLatin1Char('[')
           + QString::fromLatin1(due.zone) + QLatin1Char(']');
}

std::optional<Due> dueFromWire(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?(?:\[([A-Za-z0-9_+\-/]+)\])?)?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Due due;
    due.date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!due.date.isValid())
        return std::nullopt;
    if (match.captured(2).isEmpty())
        return due;
    due.time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!due.time->isValid())
        return std::nullopt;
    due.zone = match.captured(4).toLatin1();
    if (!due.zone.isEmpty())
        return QTimeZone(due.zone).isValid() ? std::optional(due) : std::nullopt;
    if (match.captured(3).isEmpty())
        return due;
    const QDateTime instant =
        QDateTime::fromString(match.captured(1) + QLatin1Char('T') + match.captured(2) + match.captured(3), Qt::ISODate)
            .toUTC();
    if (!instant.isValid())
        return std::nullopt;
    due.date = instant.date();
    due.time = instant.time();
    due.zone = QByteArrayLiteral("UTC");
    return due;
}

} // namespace Latchkey
