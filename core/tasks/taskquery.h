// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/listtree.h"
#include "core/tasks/task.h"
#include "core/tasks/taskview.h"

#include <QLocale>

#include <tl/expected.hpp>

#include <functional>

namespace Latchkey {

/// Whether a task is asked for. `text`: its title, notes and tags, folded for search, as UTF-8.
using TaskTest = std::function<bool(const Task &task, QByteArrayView text)>;

/// What a query asks for.
struct TaskQuery
{
    TaskTest test;
    bool namesDone = false; ///< it says itself whether what is done is asked for, which is left out otherwise
};

/// What the words of a query are about.
struct QueryContext
{
    Here here;
    QLocale locale;
    const ListTree *lists = nullptr; ///< may be null: then no list has any name
};

/// Where a query is wrong.
struct QueryError
{
    enum class Kind {
        MissingTerm,      ///< something is asked for here, and there is nothing
        UnknownTerm,      ///< a word that means nothing
        UnknownDate,      ///< "due before:" and the like, and then no day
        OpenQuote,        ///< a quotation mark without its second
        OpenParenthesis,  ///< a parenthesis that is not closed
        TooDeep,          ///< parentheses in more than 50 others
        ExtraParenthesis, ///< one that was not opened, or that follows a term without "&" or "|"
    };

    Kind kind = Kind::MissingTerm;
    qsizetype position = 0; ///< in code units
    qsizetype length = 0;

    bool operator==(const QueryError &) const = default;
};

/// A query is made of terms, "&" (and), "|" (or), "!" (not) and parentheses; "!" binds first, then "&". See
/// docs/filters.md for the terms. A list or tag that is not there is no error: nothing has it.
[[nodiscard]] tl::expected<TaskQuery, QueryError> parseTaskQuery(const QString &query, const QueryContext &context);

/// The query that finds what the words of a search find. Empty: there are none.
[[nodiscard]] QString queryOfSearch(const QString &search);

} // namespace Latchkey
