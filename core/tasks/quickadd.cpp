// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/quickadd.h"

#include "core/tasks/datewords.h"
#include "core/tasks/occurrence.h"
#include "core/tasks/recurrencerule.h"

#include <QRegularExpression>

#include <algorithm>

namespace Latchkey {

namespace {

using Kind = QuickAddToken::Kind;

/// A word of the line and where it is. Words in quotes, and rejected ones, mean themselves.
struct PlacedWord
{
    TextSpan span;
    bool literal = false;
};

bool overlaps(const TextSpan &a, const TextSpan &b)
{
    return a.begin < b.end() && b.begin < a.end();
}

/// Where the quotation that begins at `begin` ends, behind the mark; -1: nowhere.
qsizetype endOfQuotation(QStringView text, qsizetype begin)
{
    const qsizetype mark = text.indexOf(QLatin1Char('"'), begin + 1);
    return mark < 0 ? -1 : mark + 1;
}

QList<PlacedWord> wordsOf(QStringView text, const QList<TextSpan> &rejected)
{
    QList<PlacedWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        const bool sign = QLatin1String("#@").contains(text.at(at));
        const qsizetype quote = sign ? at + 1 : at;
        const bool quoted = quote < text.size() && text.at(quote) == QLatin1Char('"');
        if (const qsizetype end = quoted ? endOfQuotation(text, quote) : -1; end > 0)
            at = end;
        while (at < text.size() && !text.at(at).isSpace())
            ++at;
        PlacedWord word{{begin, at - begin}, quoted && !sign};
        word.literal = word.literal || std::any_of(rejected.cbegin(), rejected.cend(), [&word](const TextSpan &span) {
                           return overlaps(span, word.span);
                       });
        words.append(word);
    }
    return words;
}

/// Goes over a line once. Each take... function looks at the word that is next, and answers how many words it has
/// understood; 0: none.
class LineReader
{
public:
    LineReader(const QString &text, const QuickAddContext &context, const DateVocabulary &vocabulary,
               const QList<TextSpan> &rejected)
        : m_text(text)
        , m_context(context)
        , m_words(wordsOf(text, rejected))
        , m_times(vocabulary, m_lineWords, context.now)
    {
        // A word that means itself is no word of a date, and no date goes on behind it.
        for (qsizetype i = 0; i < m_words.size(); ++i)
            m_lineWords.append(LineWord(m_words.at(i).literal ? QStringView() : written(i)));
    }

    QuickAdd read(bool withReminders)
    {
        while (m_at < m_words.size()) {
            qsizetype taken = 0;
            if (!m_words.at(m_at).literal) {
                for (const auto take :
                     {&LineReader::takeList, &LineReader::takeTag, &LineReader::takePriority, &LineReader::takeTime}) {
                    if (taken == 0)
                        taken = (this->*take)();
                }
                if (taken == 0 && withReminders)
                    taken = takeReminder();
            }
            m_at += qMax<qsizetype>(taken, 1);
        }
        finishDue();
        finishTitle();
        return m_result;
    }

private:
    [[nodiscard]] QStringView written(qsizetype word) const
    {
        return QStringView(m_text).mid(m_words.at(word).span.begin, m_words.at(word).span.length);
    }

    qsizetype token(Kind kind, qsizetype words)
    {
        const qsizetype begin = m_words.at(m_at).span.begin;
        m_result.tokens.append({kind, {begin, m_words.at(m_at + words - 1).span.end() - begin}});
        return words;
    }

    /// What follows a sign: a word, or several in quotes. Empty: it is no name.
    [[nodiscard]] static QString nameIn(QStringView word)
    {
        QStringView name = word.mid(1);
        if (name.startsWith(QLatin1Char('"')))
            return name.size() > 2 && name.endsWith(QLatin1Char('"'))
                       ? name.sliced(1, name.size() - 2).trimmed().toString()
                       : QString();
        while (!name.isEmpty() && QLatin1String(",;").contains(name.back()))
            name.chop(1);
        return !name.isEmpty() && name.front().isLetterOrNumber() ? name.toString() : QString();
    }

    qsizetype takeList()
    {
        const QStringView word = written(m_at);
        if (!word.startsWith(QLatin1Char('#')) || m_result.listName)
            return 0;
        if (const qsizetype known = takeKnownList(); known > 0)
            return known;
        const QString name = nameIn(word);
        // "#12" is a number unless there is such a list.
        if (name.isEmpty() || std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); }))
            return 0;
        m_result.listName = knownList(name).value_or(name);
        return token(Kind::List, 1);
    }

    /// A known list of that name, as it is written there.
    [[nodiscard]] std::optional<QString> knownList(const QString &name) const
    {
        for (const QString &list : m_context.listNames) {
            if (list.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0)
                return list;
        }
        return std::nullopt;
    }

    /// The longest known name that begins here.
    qsizetype takeKnownList()
    {
        qsizetype most = 0;
        QString name = written(m_at).mid(1).toString();
        for (qsizetype words = 1; m_at + words <= m_words.size(); ++words) {
            if (words > 1) {
                if (m_words.at(m_at + words - 1).literal)
                    break;
                name += QLatin1Char(' ') + written(m_at + words - 1).toString();
            }
            if (const auto known = knownList(name)) {
                m_result.listName = known;
                most = words;
            }
        }
        return most > 0 ? token(Kind::List, most) : 0;
    }

    qsizetype takeTag()
    {
        const QStringView word = written(m_at);
        const QString name = word.startsWith(QLatin1Char('@')) ? nameIn(word) : QString();
        if (name.isEmpty() || std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isSpace(); }))
            return 0;
        if (!m_result.tags.contains(name, Qt::CaseInsensitive))
            m_result.tags.append(name);
        return token(Kind::Tag, 1);
    }

    qsizetype takePriority()
    {
        const QStringView word = written(m_at);
        const bool is = word.size() == 2 && word.front().toLower() == QLatin1Char('p')
                        && word.back() >= QLatin1Char('1') && word.back() <= QLatin1Char('4');
        if (!is || m_hasPriority)
            return 0;
        m_hasPriority = true;
        m_result.priority = word.back().digitValue();
        return token(Kind::Priority, 1);
    }

    /// "!30m", "!2h", "!1d", "!1h30m": before it is due.
    qsizetype takeReminder()
    {
        static const QRegularExpression form(
            QStringLiteral("^!(?:(\\d{1,3})w)?(?:(\\d{1,3})d)?(?:(\\d{1,3})h)?(?:(\\d{1,4})m(?:in)?)?$"));
        const QRegularExpressionMatch match = form.match(written(m_at).toString());
        if (!match.hasMatch() || written(m_at).size() < 3)
            return 0;
        int minutes = match.captured(4).toInt();
        minutes += 60 * (match.captured(3).toInt() + 24 * (match.captured(2).toInt() + 7 * match.captured(1).toInt()));
        if (!m_result.reminders.contains(minutes))
            m_result.reminders.append(minutes);
        return token(Kind::Reminder, 1);
    }

    /// A day, a time, or both, or how something recurs; not twice the same. A day ahead of how it recurs is where that
    /// begins.
    qsizetype takeTime()
    {
        const auto found = m_times.read(m_at);
        const bool again = found
                           && ((found->time && m_time) || (found->rule && m_result.recurrence.isSet())
                               || (!found->rule && found->date.isValid() && m_date.isValid()));
        if (!found || again)
            return 0;
        if (found->rule && m_date.isValid())
            m_date = firstDay(toRule(*found->rule), m_date);
        else if (found->date.isValid())
            m_date = found->date;
        if (found->time)
            m_time = found->time;
        if (found->rule)
            m_result.recurrence = {toRule(*found->rule), found->afterCompletion};
        return token(found->rule ? Kind::Recurrence : Kind::Due, found->words);
    }

    void finishDue()
    {
        const QDate today = m_context.now.date();
        const bool past = m_time && *m_time <= m_context.now.time();
        if (m_time && !m_date.isValid())
            m_date = past ? today.addDays(1) : today;
        else if (past && m_date == today && m_result.recurrence.isSet())
            m_date = firstDay(m_result.recurrence.rule, today.addDays(1));
        m_result.due.date = m_date;
        m_result.due.time = m_time;
    }

    /// What is not in a token, as it is written, with one space where a token was.
    void finishTitle()
    {
        QStringList parts;
        qsizetype begin = 0;
        const auto add = [&](qsizetype end) {
            const QString part = m_text.mid(begin, end - begin).trimmed();
            if (!part.isEmpty())
                parts.append(part);
        };
        for (const QuickAddToken &token : std::as_const(m_result.tokens)) {
            add(token.span.begin);
            begin = token.span.end();
        }
        add(m_text.size());
        m_result.title = parts.join(QLatin1Char(' '));
    }

    const QString &m_text;
    const QuickAddContext &m_context;
    QList<PlacedWord> m_words;
    QList<LineWord> m_lineWords;
    DateWordsReader m_times;
    qsizetype m_at = 0;
    bool m_hasPriority = false;
    QDate m_date;
    std::optional<QTime> m_time;
    QuickAdd m_result;
};

} // namespace

QuickAdd parseQuickAdd(const QString &text, const QuickAddContext &context, const QList<TextSpan> &rejected)
{
    const DateVocabulary vocabulary(context.locale);
    QuickAdd read = LineReader(text, context, vocabulary, rejected).read(true);
    // There is nothing to be reminded of where nothing is due: then it is text.
    if (!read.reminders.isEmpty() && !read.due.isSet())
        read = LineReader(text, context, vocabulary, rejected).read(false);
    return read;
}

TaskDraft draftOf(const QuickAdd &quickAdd, const QString &listId)
{
    TaskDraft draft;
    draft.title = quickAdd.title;
    draft.listId = listId;
    draft.tags = quickAdd.tags;
    draft.priority = quickAdd.priority;
    draft.due = quickAdd.due;
    draft.recurrence = quickAdd.recurrence;
    draft.reminders = quickAdd.reminders;
    return draft;
}

} // namespace Latchkey
