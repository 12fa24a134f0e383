// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/datewords.h"

#include <QRegularExpression>

namespace Latchkey {

namespace {

QDate endOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

QDate startOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

int yearOf(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

} // namespace

DateWordsReader::DateWordsReader(const DateVocabulary &vocabulary, const QList<LineWord> &words, const QDateTime &now)
    : m_vocabulary(vocabulary)
    , m_words(words)
    , m_now(now)
    , m_today(now.date())
{
}

std::optional<TimeWords> DateWordsReader::read(qsizetype from)
{
    m_at = from;
    TimeWords found;
    if (!recurrence(found) && !duration(found)) {
        if (const auto date = day())
            found.date = *date;
        found.time = timeOfDay();
        if (found.time && !found.date.isValid()) {
            if (const auto date = day())
                found.date = *date;
        }
    }
    if (!found.says())
        return std::nullopt;
    found.words = m_at - from;
    return found;
}

const LineWord *DateWordsReader::word() const
{
    return m_at < m_words.size() ? &m_words.at(m_at) : nullptr;
}

std::optional<int> DateWordsReader::takeValue(DateWord word)
{
    const auto found = m_vocabulary.find(word, m_words, m_at);
    if (!found)
        return std::nullopt;
    m_at += found->words;
    return found->value;
}

bool DateWordsReader::take(DateWord word)
{
    return takeValue(word).has_value();
}

std::optional<QDate> DateWordsReader::day()
{
    const qsizetype begin = m_at;
    if (const auto date = relativeDay())
        return date;
    const bool on = take(DateWord::On);
    for (const auto part : {&DateWordsReader::relativeDay, &DateWordsReader::partOfMonth, &DateWordsReader::dayAndMonth,
                            &DateWordsReader::writtenDate, &DateWordsReader::weekday}) {
        if (const auto date = (this->*part)())
            return date;
    }
    if (const auto date = dayOfMonth())
        return date;
    if (on && m_vocabulary.plainDays()) {
        if (const auto number = takeDayNumber(true))
            return nextOf(0, *number);
    }
    m_at = begin;
    return std::nullopt;
}

std::optional<QDate> DateWordsReader::relativeDay()
{
    if (take(DateWord::DayAfterTomorrow))
        return m_today.addDays(2);
    if (take(DateWord::Today))
        return m_today;
    if (take(DateWord::Tomorrow))
        return m_today.addDays(1);
    if (take(DateWord::NextWeek))
        return monday(m_today).addDays(7);
    if (take(DateWord::NextMonth))
        return startOfMonth(m_today).addMonths(1);
    if (take(DateWord::NextYear))
        return QDate(m_today.year() + 1, 1, 1);
    if (take(DateWord::ThisWeekend))
        return m_today.dayOfWeek() >= 6 ? m_today : monday(m_today).addDays(5);
    return std::nullopt;
}

std::optional<QDate> DateWordsReader::partOfMonth()
{
    if (take(DateWord::EndOfWeek))
        return monday(m_today).addDays(6);
    if (take(DateWord::EndOfMonth))
        return endOfMonth(m_today);
    if (take(DateWord::EndOfYear))
        return QDate(m_today.year(), 12, 31);
    const qsizetype begin = m_at;
    const bool middle = take(DateWord::Middle);
    if (middle || take(DateWord::End)) {
        if (const auto month = takeValue(DateWord::Month)) {
            const QDate date = nextOf(*month, middle ? 15 : 1);
            const QDate end = endOfMonth(QDate(m_today.year(), *month, 1));
            return middle ? date : end >= m_today ? end : endOfMonth(QDate(m_today.year() + 1, *month, 1));
        }
    }
    m_at = begin;
    return std::nullopt;
}

std::optional<QDate> DateWordsReader::weekday()
{
    const qsizetype begin = m_at;
    const bool next = take(DateWord::Next);
    const bool here = !next && take(DateWord::This);
    const auto wanted = takeValue(DateWord::Weekday);
    if (!wanted) {
        m_at = begin;
        return std::nullopt;
    }
    if (next)
        return monday(m_today).addDays(7 + *wanted - 1);
    const int ahead = (*wanted - m_today.dayOfWeek() + 7) % 7;
    return m_today.addDays(ahead == 0 && !here ? 7 : ahead);
}

/// "jan 27", "27 january 2027", "27. Januar", "27 de enero de 2027".
std::optional<QDate> DateWordsReader::dayAndMonth()
{
    const qsizetype begin = m_at;
    std::optional<int> month = takeValue(DateWord::Month);
    const std::optional<int> number = takeDayNumber(true);
    if (number && !month) {
        take(DateWord::Of);
        month = takeValue(DateWord::Month);
    }
    if (!number || !month) {
        m_at = begin;
        return std::nullopt;
    }
    const qsizetype behind = m_at;
    take(DateWord::Of);
    if (const auto year = takeYear()) {
        if (const QDate date(*year, *month, *number); date.isValid())
            return date;
    }
    m_at = behind;
    const QDate date = nextOf(*month, *number);
    if (date.isValid())
        return date;
    m_at = begin;
    return std::nullopt;
}

/// "2026-11-25", "27/1", "27/1/2027", "27.1.", "27.1.2027".
std::optional<QDate> DateWordsReader::writtenDate()
{
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    static const QRegularExpression slashes(QStringLiteral("^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$"));
    static const QRegularExpression dots(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?$"));
    if (!word() || word()->mark)
        return std::nullopt;
    const QString text = word()->folded;
    QDate date;
    if (iso.match(text).hasMatch()) {
        date = QDate::fromString(text, Qt::ISODate);
    } else {
        const bool slashed = text.contains(QLatin1Char('/'));
        const QRegularExpressionMatch match = (slashed ? slashes : dots).match(text);
        if (!match.hasMatch())
            return std::nullopt;
        int day = match.captured(1).toInt();
        int month = match.captured(2).toInt();
        // Where only one of the two can be a month there is nothing to ask the locale for.
        if ((slashed && m_vocabulary.monthFirst() && day <= 12) || (slashed && month > 12))
            std::swap(day, month);
        date = match.captured(3).isEmpty() ? nextOf(month, day) : QDate(yearOf(match.captured(3)), month, day);
    }
    if (!date.isValid())
        return std::nullopt;
    ++m_at;
    return date;
}

/// "27th".
std::optional<QDate> DateWordsReader::dayOfMonth()
{
    const qsizetype begin = m_at;
    if (const auto number = takeDayNumber(false)) {
        if (const QDate date = nextOf(0, *number); date.isValid())
            return date;
    }
    m_at = begin;
    return std::nullopt;
}

/// "27th", "1er"; if `plain`, also "27" and "27.".
std::optional<int> DateWordsReader::takeDayNumber(bool plain)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(st|nd|rd|th|er|o|\\.)?$"));
    if (!word() || word()->mark)
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(word()->folded);
    const int number = match.captured(1).toInt();
    const QString suffix = match.captured(2);
    // "27." is a day only where something says so: it may end a sentence.
    if (!match.hasMatch() || number < 1 || number > 31 || (!plain && suffix.size() < 2))
        return std::nullopt;
    ++m_at;
    return number;
}

std::optional<int> DateWordsReader::takeYear()
{
    static const QRegularExpression form(QStringLiteral("^2[01]\\d{2}$"));
    if (!word() || word()->mark || !form.match(word()->folded).hasMatch())
        return std::nullopt;
    return m_words.at(m_at++).folded.toInt();
}

/// The next such day from today on; `month` 0: of any month.
QDate DateWordsReader::nextOf(int month, int dayOfMonth) const
{
    QDate first(m_today.year(), month > 0 ? month : m_today.month(), 1);
    for (int tries = 0; tries < 12; ++tries) {
        const QDate date(first.year(), first.month(), dayOfMonth);
        if (date.isValid() && date >= m_today)
            return date;
        first = month > 0 ? first.addYears(1) : first.addMonths(1);
    }
    return {};
}

QDate dayFromWords(const QString &text, const QDateTime &now, const QLocale &locale)
{
    const DateVocabulary vocabulary(locale);
    QList<LineWord> words;
    for (const QString &word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append(LineWord(word));
    const auto found = DateWordsReader(vocabulary, words, now).read(0);
    return found && found->words == words.size() && !found->time && !found->rule ? found->date : QDate();
}

} // namespace Latchkey
