// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/viewrows.h"

#include "core/tasks/folding.h"

#include <algorithm>
#include <string_view>

namespace Latchkey {

namespace {

bool containsAll(QByteArrayView text, const QList<QByteArray> &words)
{
    const std::string_view all(text.data(), std::size_t(text.size()));
    return std::all_of(words.cbegin(), words.cend(), [all](const QByteArray &word) {
        return all.find(word.constData(), 0, std::size_t(word.size())) != std::string_view::npos;
    });
}

/// Of each text whether it has all of `words`. In the order in which they are in memory, which is much faster than from
/// row to row.
std::vector<bool> textsWith(const QList<QByteArray> &words, const TextPool &texts)
{
    std::vector<bool> with(texts.size());
    for (std::size_t i = 0; i < with.size(); ++i)
        with[i] = containsAll(texts[i], words);
    return with;
}

bool isBeneath(const Outline::Row &row, const Outline::Row &closed)
{
    if (closed.isHeading())
        return !row.isHeading() || row.depth > closed.depth;
    return !row.isHeading() && row.depth > closed.depth;
}

} // namespace

QList<QByteArray> searchWords(const QString &search)
{
    QList<QByteArray> words;
    for (const QString &word : foldedForSearch(search).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append(word.toUtf8());
    return words;
}

QList<TaskRow> ViewRows::whole() const
{
    QList<TaskRow> rows;
    rows.reserve(qsizetype(m_outline.rows.size()));
    for (const Outline::Row &row : m_outline.rows)
        rows.append(made(row));
    return rows;
}

QList<TaskRow> ViewRows::searched(const QList<QByteArray> &words) const
{
    const std::vector<Hit> hits = hitsOf(words);
    QList<TaskRow> rows;
    rows.reserve(qsizetype(hits.size()));
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
        rows.append(made(*hit->row));
        rows.last().found = hit->found;
    }
    return rows;
}

QList<TaskRow> ViewRows::collapsed(const QSet<QString> &ids) const
{
    QList<TaskRow> rows;
    const Outline::Row *closed = nullptr;
    for (const Outline::Row &row : m_outline.rows) {
        if (closed && isBeneath(row, *closed))
            continue;
        rows.append(made(row));
        TaskRow &last = rows.last();
        last.collapsed = !last.id.isEmpty() && ids.contains(last.id);
        closed = last.collapsed ? &row : nullptr;
    }
    return rows;
}

/// From the last to the first, since a task is kept for what is beneath it.
std::vector<ViewRows::Hit> ViewRows::hitsOf(const QList<QByteArray> &words) const
{
    const std::vector<bool> with = textsWith(words, m_book.texts);
    std::vector<Hit> hits;
    int depth = 0; // of the last row that was kept
    bool headed = false;
    for (auto row = m_outline.rows.crbegin(); row != m_outline.rows.crend(); ++row) {
        if (row->isHeading()) {
            if (headed)
                hits.push_back({&*row, true});
            depth = 0;
            headed = false;
            continue;
        }
        const bool found = with[std::size_t(row->task)];
        if (found || row->depth < depth) {
            hits.push_back({&*row, found});
            headed = true;
            depth = row->depth;
        }
    }
    return hits;
}

TaskRow ViewRows::made(const Outline::Row &row) const
{
    if (row.isHeading())
        return m_outline.headings[row.heading()];
    TaskRow made;
    made.id = m_book.ids[row.task];
    made.depth = row.depth;
    made.inner = row.inner;
    return made;
}

} // namespace Latchkey
