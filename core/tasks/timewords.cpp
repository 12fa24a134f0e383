// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/datewords.h"

#include <QRegularExpression>

namespace Latchkey {

std::optional<QTime> DateWordsReader::timeOfDay()
{
    const qsizetype begin = m_at;
    const bool at = take(DateWord::At);
    const std::optional<QTime> time = take(DateWord::Noon) ? QTime(12, 0) : clockTime(at);
    if (!time)
        m_at = begin;
    return time;
}

/// "16:00", "7pm", "7 pm", "16.30 Uhr", "16h30"; with "at" before it also "7" and "16.30".
std::optional<QTime> DateWordsReader::clockTime(bool at)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:([:.])(\\d{2})|(h)(\\d{2})?)?(am|pm)?$"));
    if (!word() || word()->mark)
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(word()->folded);
    const bool hourSign = !match.captured(4).isEmpty();
    if (!match.hasMatch() || (hourSign && !m_vocabulary.plainDays()))
        return std::nullopt;
    ++m_at;
    const bool am = match.captured(6) == QLatin1String("am") || take(DateWord::Am);
    const bool pm = match.captured(6) == QLatin1String("pm") || (!am && take(DateWord::Pm));
    const bool clock = take(DateWord::OClock) || hourSign || match.captured(2) == QLatin1String(":");
    int hour = match.captured(1).toInt();
    if (am || pm) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (pm ? 12 : 0);
    }
    const QTime time(hour, match.captured(hourSign ? 5 : 3).toInt());
    return (at || clock || am || pm) && time.isValid() ? std::optional(time) : std::nullopt;
}

/// "in 5 days", "+5 days", "in 2h".
bool DateWordsReader::duration(TimeWords &found)
{
    const qsizetype begin = m_at;
    const bool plus = word() && word()->folded.startsWith(QLatin1Char('+'));
    const auto wanted = plus || take(DateWord::In) ? amount() : std::nullopt;
    if (!wanted) {
        m_at = begin;
        return false;
    }
    const auto [count, unit] = *wanted;
    if (unit == DateWord::Minutes || unit == DateWord::Hours) {
        const QDateTime then = m_now.addSecs(qint64(count) * (unit == DateWord::Hours ? 3600 : 60));
        found.date = then.date();
        found.time = QTime(then.time().hour(), then.time().minute());
        return true;
    }
    found.date = unit == DateWord::Days     ? m_today.addDays(count)
                 : unit == DateWord::Weeks  ? m_today.addDays(7 * count)
                 : unit == DateWord::Months ? m_today.addMonths(count)
                                            : m_today.addYears(count);
    if (found.date.year() > 9999) { // which no server can be told
        m_at = begin;
        found = {};
        return false;
    }
    found.time = timeOfDay();
    return true;
}

/// "5 days", "+5 days", "a week", "2h".
std::optional<std::pair<int, DateWord>> DateWordsReader::amount()
{
    static const QRegularExpression form(QStringLiteral("^\\+?(\\d{1,4})(\\D*)$"));
    if (!word())
        return std::nullopt;
    const qsizetype begin = m_at;
    std::optional<int> count = takeValue(DateWord::Number);
    QList<LineWord> glued;
    if (const auto match = form.match(word() ? word()->folded : QString()); !count && match.hasMatch()) {
        count = match.captured(1).toInt();
        if (!match.captured(2).isEmpty())
            glued.append(LineWord(match.captured(2)));
        ++m_at;
    }
    for (const DateWord unit :
         {DateWord::Minutes, DateWord::Hours, DateWord::Days, DateWord::Weeks, DateWord::Months, DateWord::Years}) {
        if (count && (glued.isEmpty() ? take(unit) : m_vocabulary.find(unit, glued, 0).has_value()))
            return std::pair(*count, unit);
    }
    m_at = begin;
    return std::nullopt;
}

} // namespace Latchkey
