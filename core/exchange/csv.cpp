// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/exchangedata.h"

#include <array>

namespace Latchkey {

namespace {

constexpr QLatin1Char Quote('"');
constexpr QLatin1Char Guard('\'');

/// Walks through a text once.
class CsvReader
{
public:
    CsvReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    Result<QList<CsvRow>> read()
    {
        m_row.line = m_line;
        while (m_at < m_text.size()) {
            const Result<QString> cell = next() == Quote ? quoted() : plain();
            if (!cell)
                return fail(cell.error());
            if (m_row.cells.size() == CsvMaxColumns)
                return fileError(m_row.line, QStringLiteral("has more than %1 columns").arg(CsvMaxColumns));
            m_row.cells.append(*cell);
            endCell();
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] QChar next() const { return m_text.at(m_at); }
    [[nodiscard]] bool atEndOfCell() const
    {
        return m_at == m_text.size() || next() == m_separator || next() == QLatin1Char('\n');
    }

    QString plain()
    {
        const qsizetype from = m_at;
        while (!atEndOfCell())
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    Result<QString> quoted()
    {
        const int began = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (next() != Quote) {
                m_line += next() == QLatin1Char('\n');
                cell += next();
                continue;
            }
            ++m_at;
            if (atEndOfCell())
                return cell;
            if (next() != Quote)
                return fileError(m_line, QStringLiteral("has text behind a closing quote"));
            cell += Quote;
        }
        return fileError(began, QStringLiteral("opens a quote that is never closed"));
    }

    /// Behind a separator at the very end there is one more cell, an empty one.
    void endCell()
    {
        const bool more = m_at < m_text.size() && next() == m_separator;
        if (m_at < m_text.size())
            ++m_at;
        if (more && m_at == m_text.size())
            m_row.cells.append(QString());
        if (more && m_at < m_text.size())
            return;
        for (const QString &cell : std::as_const(m_row.cells)) {
            if (!cell.trimmed().isEmpty()) {
                m_rows.append(m_row);
                break;
            }
        }
        m_row = CsvRow{++m_line, {}};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    CsvRow m_row;
    QList<CsvRow> m_rows;
};

bool isFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t").contains(cell.front());
}

QStringView behindGuards(const QString &cell)
{
    qsizetype guards = 0;
    while (guards < cell.size() && cell.at(guards) == Guard)
        ++guards;
    return QStringView(cell).mid(guards);
}

QString csvCell(QString cell, QChar separator)
{
    if (isFormula(behindGuards(cell)))
        cell.prepend(Guard);
    const bool plain = !cell.contains(separator) && !cell.contains(Quote) && !cell.contains(QLatin1Char('\n'))
                       && cell.trimmed() == cell;
    return plain ? cell : Quote + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + Quote;
}

/// How many rows are as wide as the last one, then how wide that is; nothing if they are not rows of several cells.
qsizetype evenness(const QList<CsvRow> &rows)
{
    const qsizetype columns = rows.isEmpty() ? 0 : rows.last().cells.size();
    const auto even =
        std::count_if(rows.cbegin(), rows.cend(), [&](const CsvRow &row) { return row.cells.size() == columns; });
    return columns < 2 ? 0 : even * CsvMaxColumns + columns;
}

/// Whole lines of the beginning.
QString beginning(const QString &text)
{
    constexpr qsizetype Enough = 20'000;
    if (text.size() <= Enough)
        return text;
    // An odd number of quotes: the cut is within a cell of several lines.
    QString part = text.left(text.lastIndexOf(QLatin1Char('\n'), Enough) + 1);
    if (part.count(Quote) % 2 == 1)
        part.truncate(part.lastIndexOf(Quote));
    return part;
}

} // namespace

Result<QList<CsvRow>> parseCsv(const QString &text, QChar separator)
{
    return CsvReader(text, separator).read();
}

QChar guessSeparator(const QString &text, const std::function<qsizetype(const CsvRow &)> &knownNames)
{
    const QString part = beginning(text);
    constexpr std::array<char16_t, 3> separators{u',', u';', u'\t'};
    QChar best = separators.front();
    std::pair<qsizetype, qsizetype> bestScore;
    for (const QChar separator : separators) {
        const QList<CsvRow> rows = parseCsv(part, separator).value_or(QList<CsvRow>());
        std::pair<qsizetype, qsizetype> score(1, evenness(rows)); // a single name may be any word
        for (const CsvRow &row : rows)
            score.first = std::max(score.first, knownNames(row));
        if (score > bestScore && score != std::pair<qsizetype, qsizetype>(1, 0)) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

QString csvLine(const QStringList &cells)
{
    constexpr QLatin1Char Separator(',');
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell, Separator));
    return written.join(Separator) + QLatin1String("\r\n");
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(Guard) && isFormula(behindGuards(cell)) ? cell.mid(1) : cell;
}

} // namespace Latchkey
