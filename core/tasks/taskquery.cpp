// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskquery.h"

#include "core/tasks/queryterms.h"

#include <QRegularExpression>

namespace Latchkey {

namespace {

using Parsed = tl::expected<TaskQuery, QueryError>;

constexpr int DeepestParentheses = 50;

/// One level of the grammar a function, the loosest first.
class Parser
{
public:
    Parser(const QString &query, const QueryContext &context)
        : m_query(query)
        , m_context(context)
    {
    }

    Parsed parse()
    {
        Parsed test = alternatives();
        if (test && m_at < m_query.size()) // only a parenthesis ends a term and is not taken
            return wrong(Kind::ExtraParenthesis, m_at, 1);
        return test;
    }

private:
    using Kind = QueryError::Kind;

    Parsed alternatives()
    {
        Parsed first = conjunction();
        while (first && take('|')) {
            const Parsed second = conjunction();
            if (!second)
                return second;
            first = joined(*first, *second, [](bool a, const auto &b) { return a || b(); });
        }
        return first;
    }

    Parsed conjunction()
    {
        Parsed first = negation();
        while (first && take('&')) {
            const Parsed second = negation();
            if (!second)
                return second;
            first = joined(*first, *second, [](bool a, const auto &b) { return a && b(); });
        }
        return first;
    }

    Parsed negation()
    {
        bool negated = false;
        while (take('!'))
            negated = !negated;
        Parsed test = take('(') ? group(m_at - 1) : term();
        if (test && negated)
            test->test = [a = test->test](const Task &task, QByteArrayView text) { return !a(task, text); };
        return test;
    }

    /// What is in parentheses of which the first is at `open`.
    Parsed group(qsizetype open)
    {
        if (m_depth == DeepestParentheses)
            return wrong(Kind::TooDeep, open, 1);
        ++m_depth;
        Parsed test = alternatives();
        --m_depth;
        if (test && !take(')'))
            return wrong(Kind::OpenParenthesis, open, 1);
        return test;
    }

    /// What stands up to the next operator that is not in quotes.
    Parsed term()
    {
        skipSpace();
        const qsizetype begin = m_at;
        QString written;
        qsizetype quote = -1;
        for (; m_at < m_query.size(); ++m_at) {
            const QChar c = m_query.at(m_at);
            if (c == QLatin1Char('"'))
                quote = quote < 0 ? m_at : -1;
            else if (quote < 0 && QLatin1String("&|()").contains(c))
                break;
            else
                written += c;
        }
        if (quote >= 0)
            return wrong(Kind::OpenQuote, quote, 1);
        written = written.simplified();
        if (written.isEmpty())
            return wrong(Kind::MissingTerm, begin, 0);
        if (const auto test = queryTerm(written, m_context))
            return *test;
        else
            return wrong(test.error(), begin, QStringView(m_query).mid(begin, m_at - begin).trimmed().size());
    }

    template <typename Join>
    static TaskQuery joined(const TaskQuery &a, const TaskQuery &b, Join join)
    {
        return {[a = a.test, b = b.test, join](const Task &task, QByteArrayView text) {
                    return join(a(task, text), [&] { return b(task, text); });
                },
                a.namesDone || b.namesDone};
    }

    void skipSpace()
    {
        while (m_at < m_query.size() && m_query.at(m_at).isSpace())
            ++m_at;
    }

    bool take(char op)
    {
        skipSpace();
        if (m_at >= m_query.size() || m_query.at(m_at) != QLatin1Char(op))
            return false;
        ++m_at;
        return true;
    }

    static Parsed wrong(Kind kind, qsizetype position, qsizetype length)
    {
        return tl::unexpected(QueryError{kind, position, length});
    }

    const QString &m_query;
    const QueryContext &m_context;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

tl::expected<TaskQuery, QueryError> parseTaskQuery(const QString &query, const QueryContext &context)
{
    return Parser(query, context).parse();
}

QString queryOfSearch(const QString &search)
{
    QStringList terms;
    // A quotation mark cannot be asked for: what is on both sides of it can.
    static const QRegularExpression gaps(QStringLiteral("[\\s\"]+"));
    static const QRegularExpression signs(QStringLiteral("[&|()]"));
    for (const QString &word : search.split(gaps, Qt::SkipEmptyParts))
        terms.append(QStringLiteral("search: ") + (word.contains(signs) ? u'"' + word + u'"' : word));
    return terms.join(QStringLiteral(" & "));
}

} // namespace Latchkey
