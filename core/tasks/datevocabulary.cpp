// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/datevocabulary.h"

#include "core/tasks/datelanguages.h"
#include "core/tasks/folding.h"

#include <algorithm>

namespace Latchkey {

namespace {

constexpr QLatin1Char AsWritten('=');

QString firstWord(const QString &written)
{
    return foldedForSearch(written.startsWith(AsWritten) ? written.mid(1) : written);
}

QStringList phrasesOf(const char *phrases)
{
    return QString::fromUtf8(phrases).split(QLatin1Char('|'));
}

} // namespace

LineWord::LineWord(QStringView written)
{
    comma = written.endsWith(QLatin1Char(',')) && written.size() > 1;
    text = written.chopped(comma ? 1 : 0).toString();
    mark = text.endsWith(QLatin1Char('!')) && text.size() > 1;
    folded = foldedForSearch(text.chopped(mark ? 1 : 0));
}

DateVocabulary::DateVocabulary(const QLocale &locale)
    : m_monthFirst(locale.dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M')))
{
    for (const DatePhrases &entry : englishDates()) {
        for (const QString &phrase : phrasesOf(entry.phrases))
            add(phrase, entry.word, entry.value);
    }
    for (const DateLanguage &language : dateLanguages()) {
        if (language.language != locale.language())
            continue;
        m_plainDays = language.plainDays;
        for (const QString &phrase : phrasesOf(language.notEnglish))
            remove(phrase);
        for (const DatePhrases &entry : language.phrases) {
            for (const QString &phrase : phrasesOf(entry.phrases))
                add(phrase, entry.word, entry.value);
        }
    }
}

std::optional<DateVocabulary::Found> DateVocabulary::find(DateWord word, const QList<LineWord> &words,
                                                          qsizetype from) const
{
    const auto known = from < words.size() ? m_phrases.constFind(words.at(from).folded) : m_phrases.constEnd();
    if (known == m_phrases.constEnd())
        return std::nullopt;
    std::optional<Found> longest;
    for (const Phrase &phrase : *known) {
        const qsizetype count = phrase.rest.size() + 1;
        if (phrase.word != word || from + count > words.size() || (longest && longest->words >= count))
            continue;
        const bool asWritten = !phrase.written.startsWith(AsWritten) || phrase.written.mid(1) == words.at(from).text;
        const bool goesOn = std::equal(phrase.rest.cbegin(), phrase.rest.cend(), words.cbegin() + from + 1,
                                       [](const QString &a, const LineWord &b) { return a == b.folded; });
        if (asWritten && goesOn && (word == DateWord::Every || !words.at(from + count - 1).mark))
            longest = Found{phrase.value, count};
    }
    return longest;
}

void DateVocabulary::add(const QString &phrase, DateWord word, int value)
{
    QStringList rest = phrase.split(QLatin1Char(' '));
    m_phrases[firstWord(rest.takeFirst())].append({phrase, rest, word, value});
}

void DateVocabulary::remove(const QString &phrase)
{
    m_phrases[firstWord(phrase)].removeIf([&phrase](const Phrase &known) { return known.written == phrase; });
}

} // namespace Latchkey
