// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/duetext.h"

#include "ui/models/tasktext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace Latchkey {

namespace {
struct DueWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::DueText)
};
} // namespace

QString zoneText(const QByteArray &zone)
{
    return QString::fromLatin1(zone.mid(zone.lastIndexOf('/') + 1)).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString dueText(const Due &due, const QDateTime &now)
{
    QString text = TaskText::day(due.date, now.date());
    if (due.time)
        text = DueWords::tr("%1, %2", "day, time").arg(text, QLocale().toString(*due.time, QLocale::ShortFormat));
    if (!due.zone.isEmpty() && due.zone != now.timeZone().id())
        text = DueWords::tr("%1 (%2)", "when (in which zone)").arg(text, zoneText(due.zone));
    return text;
}

std::optional<QTime> timeFromText(const QString &text, const QLocale &locale)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,2})(?:[:.h](\d\d))?\s*([ap])?\.?(?:m\.?)?$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.trimmed();
    if (const QTime time = locale.toTime(typed, QLocale::ShortFormat); time.isValid())
        return time;
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace Latchkey
