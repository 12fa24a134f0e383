// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/datevocabulary.h"
#include "core/tasks/recurrencerule.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace Latchkey {

/// What some words of a line say about time.
struct TimeWords
{
    qsizetype words = 0; ///< how many they are
    QDate date;
    std::optional<QTime> time;
    std::optional<SimpleRule> rule;
    bool afterCompletion = false; ///< of `rule`

    [[nodiscard]] bool says() const { return date.isValid() || time || rule; }
};

/// Reads what is said about time from words, in the language of a vocabulary. Days are counted from the day of `now`: a
/// weekday or date without a year is the next one, for a weekday not today itself.
class DateWordsReader
{
public:
    /// `vocabulary` and `words` must outlive it.
    DateWordsReader(const DateVocabulary &vocabulary, const QList<LineWord> &words, const QDateTime &now);

    /// The most that can be understood from the word at `from` on; nothing: that word begins nothing.
    [[nodiscard]] std::optional<TimeWords> read(qsizetype from);

private:
    bool take(DateWord word);
    std::optional<int> takeValue(DateWord word);

    // Each takes its words, or none of them.
    std::optional<QDate> day();
    std::optional<QDate> relativeDay();
    std::optional<QDate> partOfMonth();
    std::optional<QDate> weekday();
    std::optional<QDate> dayAndMonth();
    std::optional<QDate> writtenDate();
    std::optional<QDate> dayOfMonth();
    std::optional<int> takeDayNumber(bool plain);
    std::optional<int> takeYear();
    std::optional<QTime> timeOfDay();
    std::optional<QTime> clockTime(bool at);
    bool duration(TimeWords &found);
    std::optional<std::pair<int, DateWord>> amount();
    bool recurrence(TimeWords &found);
    bool interval(SimpleRule &rule);
    bool weekdays(SimpleRule &rule);
    bool nthWeekday(SimpleRule &rule);
    bool monthDays(SimpleRule &rule);
    bool yearDay(SimpleRule &rule);
    void limits(TimeWords &found);

    [[nodiscard]] const LineWord *word() const;
    [[nodiscard]] QDate nextOf(int month, int dayOfMonth) const;

    const DateVocabulary &m_vocabulary;
    const QList<LineWord> &m_words;
    QDateTime m_now;
    QDate m_today;
    qsizetype m_at = 0;
};

/// The day that all of `text` says, as "next monday" or "27/1"; invalid: it says something else.
[[nodiscard]] QDate dayFromWords(const QString &text, const QDateTime &now, const QLocale &locale);

} // namespace Latchkey
