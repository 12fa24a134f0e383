// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/viewoutline.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace Latchkey {

/// The words of what was typed into a search, folded. Empty: nothing is searched for.
[[nodiscard]] QList<QByteArray> searchWords(const QString &search);

/// What an outline shows, from the top.
class ViewRows
{
public:
    /// Both must outlive this object.
    ViewRows(const Outline &outline, const IndexedBook &book)
        : m_outline(outline)
        , m_book(book)
    {
    }

    /// All of it.
    [[nodiscard]] QList<TaskRow> whole() const;
    /// The rows with all of `words`, those they are steps of, and the headings over them.
    [[nodiscard]] QList<TaskRow> searched(const QList<QByteArray> &words) const;
    /// Without what is beneath a collapsed row: greater depths, and all up to the next section that is not within it.
    [[nodiscard]] QList<TaskRow> collapsed(const QSet<QString> &ids) const;

private:
    struct Hit
    {
        const Outline::Row *row;
        bool found;
    };

    [[nodiscard]] std::vector<Hit> hitsOf(const QList<QByteArray> &words) const;
    [[nodiscard]] TaskRow made(const Outline::Row &row) const;

    const Outline &m_outline;
    const IndexedBook &m_book;
};

} // namespace Latchkey
