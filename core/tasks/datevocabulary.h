// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace Latchkey {

/// What a word, or several, can mean in a date.
enum class DateWord {
    Today,
    Tomorrow,
    DayAfterTomorrow,
    Weekday, ///< 1 (Monday) to 7
    Month,   ///< 1 to 12
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
    Number,  ///< a small one, written out
    Ordinal, ///< 1 to 5, -1 the last
    On,      ///< may stand before a day
    At,      ///< before a time
    In,      ///< before how long
    Of,      ///< between the day and the month
    OfMonth, ///< "of the month"
    Every,
    Other, ///< every second
    Workday,
    WeekendDays,
    LastDay,
    And,
    Starting,
    Until,
    Next, ///< before a weekday
    This, ///< likewise
    ThisWeekend,
    NextWeek,
    NextMonth,
    NextYear,
    Middle, ///< before a month
    End,    ///< likewise
    EndOfWeek,
    EndOfMonth,
    EndOfYear,
    Am,
    Pm,
    OClock,
    Noon,
};

/// A word of a line.
struct LineWord
{
    QString text;   ///< as written, without a comma at its end
    QString folded; ///< as it is looked up: without case, accents, and an exclamation mark at its end
    bool comma = false;
    bool mark = false; ///< the exclamation mark

    explicit LineWord(QStringView written);
};

/// The words of one language, and of English.
class DateVocabulary
{
public:
    explicit DateVocabulary(const QLocale &locale);

    struct Found
    {
        int value = 0;
        qsizetype words = 0; ///< how many it takes
    };
    /// The longest phrase at `from` that means `word`. Only Every may end in an exclamation mark.
    [[nodiscard]] std::optional<Found> find(DateWord word, const QList<LineWord> &words, qsizetype from) const;

    /// "2/3" is in February.
    [[nodiscard]] bool monthFirst() const { return m_monthFirst; }
    /// A number after "on" is a day of the month, and "16h" is a time.
    [[nodiscard]] bool plainDays() const { return m_plainDays; }

private:
    struct Phrase
    {
        QString written; ///< as the table has it
        QStringList rest;
        DateWord word;
        int value = 0;
    };

    void add(const QString &phrase, DateWord word, int value);
    void remove(const QString &phrase);

    QHash<QString, QList<Phrase>> m_phrases; ///< by their first words, folded
    bool m_monthFirst = false;
    bool m_plainDays = false;
};

} // namespace Latchkey
